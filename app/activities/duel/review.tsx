import type { Experiment } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import { runsOfSide } from '#core/report/round-facts';
import type { ReviewRound } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { toldText } from '../../charts/claims/told-sentences';
import { sweepHeadline } from '../../charts/headline';
import { SavedChart } from '../../charts/saving/saved-chart';
import { sweepPoints } from '../../charts/sweep-data';
import { GroupSection } from '../../parts/review/group-section';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { OutcomeCell, stepCell } from '../../parts/review/run-cells';
import { endSentence } from '../../parts/review/run-sentences';
import { optimizerName } from '../../ui/words/experiment-words';
import { rivalFate, rivalNote, whyPickWords } from '../../ui/words/rival-words';
import { duelNames } from '../../ui/words/side-words';
import { duelFinding, duelPairs } from './charts/duel-finding';
import { DuelSweep } from './charts/duel-sweep';

export const duelReview: KindReview<'duel'> = {
  Round: DuelRound,
  headline: (words, { experiment, rival }, round) => {
    const [first, other] = [0, 1].map((side) => pointsOfSide(round, side));
    if (isRateFree(rival)) return toldText(words, sweepHeadline(first!, experiment.budget));
    return duelFinding(words, duelPairs(first!, other!), duelNames(words, experiment, rival));
  },
  told: (words, { experiment, rival }, own) => {
    if (own.run === null) return null;
    const names = duelNames(words, experiment, rival);
    const sides = [own.run, own.rival].flatMap((run, side) =>
      run === null
        ? []
        : words.say('review-rounds.duel.told', {
            side: names[side] ?? '',
            end: endSentence(words, run),
          }),
    );
    return sides.join(' ');
  },
  heads: (words, { experiment, rival }) => {
    const names = duelNames(words, experiment, rival);
    const step = words.say('review-rounds.head.step');
    return [
      number(words.say('review-rounds.head.rate')),
      textHead(names[0]),
      number(step),
      textHead(names[1]),
      number(step),
    ];
  },
  cells: (words, _activity, { run, rival }) => {
    if (run === null || rival === null) return null;
    return [
      words.numbers.rate(run.learningRate),
      <OutcomeCell key="first" outcome={run.verdict.outcome} />,
      stepCell(words, run),
      <OutcomeCell key="rival" outcome={rival.verdict.outcome} />,
      stepCell(words, rival),
    ];
  },
};

function pointsOfSide(round: ReviewRound, side: number) {
  const runs = runsOfSide(round, side);
  return sweepPoints(picksOf(runs), verdictsOf(runs));
}

function DuelRound({ words, activity, round, names }: RoundProps<'duel'>) {
  const isTwoSided = !isRateFree(activity.rival);
  const sides = duelNames(words, activity.experiment, activity.rival);
  return (
    <>
      {isTwoSided && (
        <div className="break-inside-avoid">
          <SavedChart title={words.say('review-rounds.duel.axis')}>
            <div className="h-120 text-[14px]">
              <DuelSweep
                sides={[pointsOfSide(round, 0), pointsOfSide(round, 1)]}
                names={sides}
                budget={activity.experiment.budget}
              />
            </div>
          </SavedChart>
        </div>
      )}
      <GroupSection
        words={words}
        experiment={activity.experiment}
        runs={runsOfSide(round, 0)}
        names={names}
        title={sides[0]}
      />
      {!isTwoSided ? (
        <RivalSection words={words} rival={activity.rival} run={runsOfSide(round, 1)[0]} />
      ) : (
        <GroupSection
          words={words}
          experiment={activity.rival}
          runs={runsOfSide(round, 1)}
          names={names}
          title={sides[1]}
          hasGaps={false}
        />
      )}
    </>
  );
}

/** A rival without a rate: its one run, in words. */
function RivalSection({
  words,
  rival,
  run,
}: {
  words: Words<'experiment'>;
  rival: Experiment;
  run: { readonly verdict: Verdict } | undefined;
}) {
  return (
    <div className="grid gap-2">
      <h3 className="text-[20px] type-title">{optimizerName(words, rival)}</h3>
      <p>
        {run === undefined ? '' : `${rivalFate(words, rival, run.verdict)} `}
        {rivalNote(words, rival)}
      </p>
      <p>{whyPickWords(words, rival)}</p>
    </div>
  );
}
