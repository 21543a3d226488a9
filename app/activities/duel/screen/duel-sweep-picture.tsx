import type { Experiment } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import type { Duel } from '#core/lesson/activities/duel';
import type { Words } from '#core/words/words';
import { silverLines } from '../../../charts/silver-lines';
import { sweepPoints } from '../../../charts/sweep-data';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { optimizerName } from '../../../ui/words/experiment-words';
import { rivalFinding, rivalNote, whyPickWords } from '../../../ui/words/rival-words';
import { duelNames } from '../../../ui/words/side-words';
import { useWords } from '../../../words/language';
import { duelFinding, duelPairs } from '../charts/duel-finding';
import { DuelSweep, type RivalLine } from '../charts/duel-sweep';

/** The same picks under both optimizers, on one axis of rates, and where they differ. */
export function DuelSweepPicture({ phase, activity }: PictureProps<Duel, 'finished'>) {
  const words = useWords('experiment', 'findings', 'screen-duel');
  const { experiment, rival } = activity;
  const first = sweepPoints(phase.picks, phase.verdicts);
  const second = sweepPoints(phase.picks, phase.rivalVerdicts);
  const [fate] = phase.rivalVerdicts;
  if (isRateFree(rival)) {
    const title =
      fate === undefined
        ? words.say('screen-duel.nobody-picked')
        : rivalFinding(words, rival, fate[1], first);
    return (
      <FindingFrame
        title={title}
        foot={
          <p className="pt-14 text-pretty" style={size(28)}>
            {rivalNote(words, rival)}{' '}
            <strong className="type-label">{whyPickWords(words, rival)}</strong>
          </p>
        }
      >
        <DuelSweep
          sides={[first]}
          names={[optimizerName(words, experiment)]}
          budget={experiment.budget}
          {...(fate === undefined ? {} : { rival: lineOf(words, rival, fate[1]) })}
        />
      </FindingFrame>
    );
  }
  const pairs = duelPairs(first, second);
  const silver = silverLines(words, experiment, rival);
  const names = duelNames(words, experiment, rival);
  return (
    <FindingFrame
      title={duelFinding(words, pairs, names)}
      foot={
        silver.length > 0 && (
          <p className="pt-14 text-pretty" style={size(28)}>
            {silver.join(' ')}
          </p>
        )
      }
    >
      {pairs.length > 0 && (
        <DuelSweep sides={[first, second]} names={names} budget={experiment.budget} />
      )}
    </FindingFrame>
  );
}

/** Drawn across all rates where it arrived. */
function lineOf(
  words: Words<'experiment'>,
  rival: Experiment,
  { outcome, step }: Verdict,
): RivalLine {
  return { name: optimizerName(words, rival), step: outcome === 'converged' ? step : null };
}
