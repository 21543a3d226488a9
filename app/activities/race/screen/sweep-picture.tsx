import type { Race } from '#core/lesson/activities/race';
import { sweepHeadline } from '../../../charts/headline';
import { SweepChart } from '../../../charts/sweep/sweep';
import { sweepPoints } from '../../../charts/sweep-data';
import { HeadlineOutcomes, outcomeListRoom } from '../../../parts/screen/frame/outcome-counts';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { Awards } from './awards';

/** The class as a sweep: its finding as the headline, how many of each outcome, every pick, and the awards. */
export function SweepPicture({
  view,
  phase,
  activity: { experiment },
  theory,
}: PictureProps<Race, 'finished'>) {
  const headline = sweepHeadline(sweepPoints(phase.picks, phase.verdicts), experiment.budget);
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine title={headline} room={1808 - outcomeListRoom(phase.outcomes)}>
        <HeadlineOutcomes outcomes={phase.outcomes} />
      </TitleLine>
      <div className="min-h-0 flex-1">
        <SweepChart
          experiment={experiment}
          picks={phase.picks}
          verdicts={phase.verdicts}
          names={view.names}
          variant="projector"
          theory={theory}
          hasBest={phase.awards.length === 0}
        />
      </div>
      <Awards awards={phase.awards} />
    </main>
  );
}
