import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { LossTitle } from '../../../ui/formula/loss-title';
import { activityName } from '../../../ui/words/activity-words';
import { ENGLISH_WORDS } from '../../../words/english';

/** The kind of an activity and what it is about, on one line. */
export function ItemWords({ activity }: { activity: Activity }) {
  const experiment = experimentOf(activity);
  const kind = activityName(ENGLISH_WORDS, activity.kind);
  if (experiment === null) return <>{kind}</>;
  return (
    <>
      {kind}, <LossTitle loss={experiment.loss} />
    </>
  );
}
