import type { Activity } from '#core/lesson/activities/activity';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { Intention } from '#core/protocol/commands';
import { type Sentence, sentence } from '#core/words/messages';
import type { PlanLibrary } from '../../live/plan-library';

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

/** What came of it. */
export interface KeepAnswer {
  readonly isDone: boolean;
  readonly message: Sentence;
}

/** Adds an activity to the end of a plan: the server does, to the plan as it is at that moment. */
export async function keepInPlan(
  { activity, title, note, plan }: Keeping,
  { add }: PlanKeeper,
): Promise<KeepAnswer> {
  if (title.trim() === '') {
    return { isDone: false, message: sentence('replay.keep.no-item-title') };
  }
  const item = { title, note, activity, timeLimit: null };
  const answer = await add({ type: 'add-to-plan', plan, item });
  if (answer === null) return { isDone: false, message: sentence('replay.keep.unreached') };
  if (!answer.ok) return { isDone: false, message: answer.reason };
  const { title: planTitle, items } = answer;
  const message = sentence('replay.keep.done', { title: planTitle, item: items });
  return { isDone: true, message };
}
