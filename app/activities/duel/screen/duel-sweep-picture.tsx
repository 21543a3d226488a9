import type { Duel } from '#core/lesson/activities/duel';
import { sweepPoints } from '../../../charts/sweep-data';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { optimizerName } from '../../../ui/words/experiment-words';
import { duelFinding, duelPairs } from '../charts/duel-finding';
import { DuelSweep } from '../charts/duel-sweep';

/** The same picks under both optimizers, on one axis of rates, and where they differ. */
export function DuelSweepPicture({ phase, activity }: PictureProps<Duel, 'finished'>) {
  const { experiment, rival } = activity;
  const first = sweepPoints(phase.picks, phase.verdicts);
  const second = sweepPoints(phase.picks, phase.rivalVerdicts);
  const pairs = duelPairs(first, second);
  const names = [optimizerName(experiment), optimizerName(rival)] as const;
  return (
    <FindingFrame title={duelFinding(pairs, names)}>
      {pairs.length > 0 && (
        <DuelSweep sides={[first, second]} names={names} budget={experiment.budget} />
      )}
    </FindingFrame>
  );
}
