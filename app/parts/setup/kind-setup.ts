import { failure, type Result, success } from '#core/base/result';
import type { Experiment, Fault } from '#core/engine/experiment/experiment';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { Sentence } from '#core/words/messages';
import { draftedExperiment, type ExperimentDraft } from './drafts/experiment-draft';
import type { Shape } from './drafts/shape';

/** How one kind of activity is set up: converts between its settings and the draft in which they are typed. */
export interface KindSetup<Kind extends ActivityKind, Own> {
  readonly kind: Kind;
  /** Whether it runs an experiment. */
  readonly hasExperiment: boolean;
  /** What is there before anything has been typed, besides the experiment. */
  readonly first: Own;
  ownOf(activity: ActivityOf<Kind>): Own;
  /** What a draft of this kind consists of, to recognise one that the browser kept. */
  readonly shape: Shape<Own>;
  /** The activity, or the first fault. `fault.field` names a field of either draft. */
  activityOf(experiment: ExperimentDraft, own: Own): Result<ActivityOf<Kind>, Fault>;
  /** The experiments in which the class is to find something: their outlook is judged. */
  contests(activity: ActivityOf<Kind>): readonly Experiment[];
  /** Nobody is to reach a goal in them: only where they start can be wrong. */
  readonly hasNoGoal?: true;
}

/** Continues with the experiment, or returns what is wrong with it. */
export function withExperiment<A>(
  draft: ExperimentDraft,
  goOn: (experiment: Experiment) => Result<A, Fault>,
): Result<A, Fault> {
  const result = draftedExperiment(draft);
  return result.ok ? goOn(result.value) : result;
}

/** Goes through the checks in order; the first that finds something has the fault. */
export function firstFault<A>(
  activity: A,
  checks: readonly (readonly [field: string, message: Sentence | null])[],
): Result<A, Fault> {
  for (const [field, message] of checks) {
    if (message !== null) return failure({ field, message });
  }
  return success(activity);
}
