import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { LossTitle } from '../../../ui/formula/loss-title';
import { ACTIVITY_NAMES } from '../../../ui/words/activity-words';

/** The kind of an activity and what it is about, on one line. */
export function ItemWords({ activity }: { activity: Activity }) {
  const experiment = experimentOf(activity);
  const kind = ACTIVITY_NAMES[activity.kind];
  if (experiment === null) return <>{kind}</>;
  return (
    <>
      {kind}, <LossTitle loss={experiment.loss} />
    </>
  );
}
