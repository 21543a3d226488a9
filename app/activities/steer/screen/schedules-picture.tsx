import type { Steer } from '#core/lesson/activities/steer';
import { scheduleLines, schedulesHeadline } from '../../../charts/schedules/schedules';
import { SchedulesChart } from '../../../charts/schedules/schedules-chart';
import { HeadlineOutcomes, outcomeListRoom } from '../../../parts/screen/frame/outcome-counts';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import type { PictureProps } from '../../../parts/screen/screen-activity';

/** The schedules that the class came up with. */
export function SchedulesPicture({ view, phase, activity }: PictureProps<Steer, 'finished'>) {
  const { budget } = activity.experiment;
  const lines = scheduleLines(phase.picks, phase.changes, phase.verdicts, budget);
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <TitleLine
        title={schedulesHeadline(lines, view.names, budget)}
        room={1808 - outcomeListRoom(phase.outcomes)}
      >
        <HeadlineOutcomes outcomes={phase.outcomes} />
      </TitleLine>
      <div className="min-h-0 flex-1">
        {lines.length > 0 && <SchedulesChart lines={lines} budget={budget} names={view.names} />}
      </div>
    </main>
  );
}
