import type { Duel } from '#core/lesson/activities/duel';
import { sweepPoints } from '../../../charts/sweep-data';
import { TitleLine } from '../../../parts/screen/frame/title-line';
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
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine title={duelFinding(pairs, names)} />
      <div className="min-h-0 flex-1">
        {pairs.length > 0 && (
          <DuelSweep sides={[first, second]} names={names} budget={experiment.budget} />
        )}
      </div>
    </main>
  );
}
