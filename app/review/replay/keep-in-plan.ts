import type { Activity } from '#core/lesson/activities/activity';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { Intention } from '#core/protocol/commands';
import type { Words } from '#core/words/words';
import type { PlanLibrary } from '../../live/plan-library';
import { KEEP_WORDS } from './words';

/** Where the plans are listed, and what adds to one of them. */
export interface PlanKeeper {
  readonly library: Pick<PlanLibrary, 'list'>;
  /** null: the server can't be reached. */
  readonly add: (
    intention: Intention<'add-to-plan'>,
  ) => Promise<AcknowledgementOf<'add-to-plan'> | null>;
}

/** What is kept, and where. */
export interface Keeping {
  readonly activity: Activity;
  readonly title: string;
  readonly note: string;
  /** A saved plan, which it is added to; or a new one of this title. */
  readonly plan: Intention<'add-to-plan'>['plan'];
}

/** What came of it, as a sentence. */
export interface KeepAnswer {
  readonly isDone: boolean;
  readonly message: string;
}

/** Adds an activity to the end of a plan: the server does, to the plan as it is at that moment. */
export async function keepInPlan(
  { activity, title, note, plan }: Keeping,
  { add }: PlanKeeper,
  { tell }: Pick<Words, 'tell'>,
): Promise<KeepAnswer> {
  if (title.trim() === '') return { isDone: false, message: KEEP_WORDS.noItemTitle };
  const item = { title, note, activity, timeLimit: null };
  const answer = await add({ type: 'add-to-plan', plan, item });
  if (answer === null) return { isDone: false, message: KEEP_WORDS.unreached };
  return answer.ok
    ? { isDone: true, message: KEEP_WORDS.done(answer.title, answer.items) }
    : { isDone: false, message: tell(answer.reason) };
}
