import { failure, type Result, success } from '#core/base/result';
import type { Fault } from '#core/engine/experiment/experiment';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { isSteered } from '#core/lesson/activities/asked';
import { sentence } from '#core/words/messages';
import { type OwnDrafts, setupOf } from '../../activities/setup';
import { whatIfFieldsOf } from '../../activities/what-if-fields';
import type { ExperimentDraft } from '../../parts/setup/drafts/experiment-draft';
import { withExperiment } from '../../parts/setup/kind-setup';

/**
 * The activity as it is drafted, or the first fault. Where only the experiment is changed, it has to be one that can be
 * computed; whether a class could play it (which of a race with noise has to be simulated, too long for each key
 * pressed) is asked where it is kept.
 */
export function draftedWhatIf(
  activity: Activity,
  draft: ExperimentDraft,
  own: OwnDrafts[ActivityKind],
): Result<Activity, Fault> {
  const { kind } = activity;
  if (!('experiment' in activity) || whatIfFieldsOf<ActivityKind>(kind) !== null) {
    return setupOf<ActivityKind>(kind).activityOf(draft, own);
  }
  return withExperiment(draft, (experiment) =>
    isSteered(activity) && experiment.schedule.kind !== 'constant'
      ? failure({ field: 'schedule', message: sentence('faults.steer-schedule') })
      : success({ ...activity, experiment }),
  );
}
