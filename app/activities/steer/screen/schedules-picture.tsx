import type { Steer } from '#core/lesson/activities/steer';
import { scheduleLines, schedulesHeadline } from '../../../charts/schedules/schedules';
import { SchedulesChart } from '../../../charts/schedules/schedules-chart';
import { FindingFrame } from '../../../parts/screen/frame/finding-frame';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { namedEntries } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';

/** The schedules that the class came up with. */
export function SchedulesPicture({ view, phase, activity }: PictureProps<Steer, 'finished'>) {
  const words = useWords('charts', 'common', 'findings');
  const { budget } = activity.experiment;
  const names = namedEntries(words, view.names);
  const lines = scheduleLines(phase.picks, phase.changes, phase.verdicts, budget);
  return (
    <FindingFrame title={schedulesHeadline(words, lines, names, budget)} outcomes={phase.outcomes}>
      {lines.length > 0 && <SchedulesChart lines={lines} budget={budget} names={names} />}
    </FindingFrame>
  );
}
