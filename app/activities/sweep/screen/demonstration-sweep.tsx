import type { Sweep } from '#core/lesson/activities/sweep';
import { demonstrationHeadline } from '../../../charts/headline';
import { SweepChart } from '../../../charts/sweep/sweep';
import { sweepPoints } from '../../../charts/sweep-data';
import { HeadlineOutcomes, outcomeListRoom } from '../../../parts/screen/frame/outcome-counts';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import type { PictureProps } from '../../../parts/screen/screen-activity';

/** The rates of a demonstration against the steps they need. */
export function DemonstrationSweep({
  phase,
  activity: { experiment },
  theory,
}: PictureProps<Sweep, 'finished'>) {
  const points = sweepPoints(phase.picks, phase.verdicts);
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine
        title={demonstrationHeadline(points, experiment.budget)}
        room={1808 - outcomeListRoom(phase.outcomes)}
      >
        <HeadlineOutcomes outcomes={phase.outcomes} />
      </TitleLine>
      <div className="min-h-0 flex-1">
        <SweepChart
          experiment={experiment}
          picks={phase.picks}
          verdicts={phase.verdicts}
          variant="projector"
          theory={theory}
          hasBest={false}
        />
      </div>
    </main>
  );
}
