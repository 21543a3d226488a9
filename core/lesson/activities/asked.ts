import type { Inputs } from '../round';
import type { Activity } from './activity';
import { rulesOf } from './catalogue';
import { type Asked, type AskedDuring, EMPTY_INPUTS, INPUTS } from './inputs';

/** What an activity's rules say about what its students give. */

/** What is asked for, with its particulars. */
export function askedOf(activity: Activity): Partial<Asked> {
  return rulesOf(activity).asks(activity);
}

/** What is asked for while it goes on; null: nothing, as in a walk-through that is only shown. */
export function askedDuring(activity: Activity): keyof AskedDuring | null {
  return askedOf(activity).guess?.guessed === 0 ? null : rulesOf(activity).during;
}

/** Whether its choices are places of a picture that is tapped; elsewhere they answer a question. */
export function hasPlaces(activity: Activity): boolean {
  return rulesOf(activity).zoom !== undefined;
}

/** Whether it makes steps of its own: then neither the budget nor the goal of its experiment says anything of it. */
export function hasOwnSteps(activity: Activity): boolean {
  const { steps, groups } = rulesOf(activity);
  return steps(activity) > 0 && groups(activity, EMPTY_INPUTS).length === 0;
}

/** How many gave what is asked for before the lock. */
export function givenBefore(activity: Activity, inputs: Inputs): number {
  const { before } = rulesOf(activity);
  return before === null ? 0 : inputs[INPUTS[before].place].size;
}

/** Whether it may be locked: where something is asked for, somebody must have given it. */
export function canEnd(activity: Activity, inputs: Inputs): boolean {
  return rulesOf(activity).endsWithoutInput === true || givenBefore(activity, inputs) > 0;
}

/** Whether the runs are the students' own; if not, a "participant" is only the number of a rate. */
export function areRunsOfStudents(activity: Activity): boolean {
  const { before } = rulesOf(activity);
  return before !== null && INPUTS[before].isOwnRate;
}

/** Whether students may change their rates while the run goes on: until it ends, everything said of it is provisional. */
export function isSteered(activity: Activity): boolean {
  const { during } = rulesOf(activity);
  return during !== null && INPUTS[during].isOwnRate;
}

/** Whether there is an answer, which is withheld until it is shown. */
export function hasAnswer(activity: Activity): boolean {
  return rulesOf(activity).withoutAnswer !== null;
}

/** The activity as it goes to whoever may not see its answer yet. */
export function withoutAnswer(activity: Activity): Activity {
  return rulesOf(activity).withoutAnswer?.(activity) ?? activity;
}
