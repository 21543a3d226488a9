import { type Activity, experimentOf } from '#core/lesson/activity';
import { ACTIVITY_NAMES } from '../../ui/activity-words';
import { LossTitle } from '../../ui/formula/loss-title';

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
