import type { Result } from '#core/base/result';
import type { Experiment, Fault } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { type Activity, type ActivityKind, experimentOf } from '#core/lesson/activities/activity';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { FIRST_OWN, type OwnDrafts, ownDraftsOf, setupOf } from '../../activities/setup';
import {
  defaultDraft,
  draftOf,
  type ExperimentDraft,
} from '../../parts/setup/drafts/experiment-draft';

/**
 * An activity being set up, with what was typed for every kind: looking at another kind and coming back loses
 * nothing. All kinds that run something share one experiment.
 */
export interface ActivityDraft {
  readonly kind: ActivityKind;
  readonly experiment: ExperimentDraft;
  readonly own: OwnDrafts;
}

/** Starts from the first kind, loss and optimizer of the lesson. */
export function firstActivityDraft(): ActivityDraft {
  const experiment = defaultDraft({ id: LOSSES[0]!.id }, OPTIMIZERS[0]!.id);
  return { kind: ACTIVITY_KINDS[0]!, experiment, own: FIRST_OWN };
}

export function draftOfActivity(activity: Activity): ActivityDraft {
  const experiment = experimentOf(activity);
  return {
    kind: activity.kind,
    experiment: experiment === null ? firstActivityDraft().experiment : draftOf(experiment),
    own: ownDraftsOf(activity),
  };
}

/** The activity that the draft describes, or the first fault in it. */
export function activityOfDraft({ kind, experiment, own }: ActivityDraft): Result<Activity, Fault> {
  return setupOf<ActivityKind>(kind).activityOf(experiment, own[kind]);
}

/** Whether what is found in its experiments is who reaches the goal. */
export function hasGoal(activity: Activity): boolean {
  return setupOf<ActivityKind>(activity.kind).hasNoGoal === undefined;
}

/** The experiments in which the class is to find something: their outlook is judged. */
export function contestsOf(activity: Activity): readonly Experiment[] {
  return setupOf<ActivityKind>(activity.kind).contests(activity);
}
