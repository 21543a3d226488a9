import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { LossTitle } from '../../../ui/formula/loss-title';
import { rich } from '../../../ui/rich';
import { activityName } from '../../../ui/words/activity-words';
import { useWords } from '../../../words/language';

/** The kind of an activity and what it is about, on one line. */
export function ItemWords({ activity: it }: { activity: Activity }) {
  const words = useWords('common', 'plan-panel');
  const experiment = experimentOf(it);
  const activity = activityName(words, it.kind);
  if (experiment === null) return <>{activity}</>;
  return rich(words, 'plan-panel.row.what', {
    activity,
    loss: () => <LossTitle loss={experiment.loss} />,
  });
}
