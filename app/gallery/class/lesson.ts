import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import type { ActivityKind } from '#core/lesson/activities/activity';
import { hasAnswer } from '#core/lesson/activities/asked';
import { twinnedWith } from '#core/lesson/activities/twins';
import type { LessonPlan, PlanItem } from '#core/lesson/plan/lesson-plan';
import { offered, offeredRival } from './activities';
import type { OpeningOfRound, Rehearsal } from './rehearsal';

/** Begins the name of a duel with a rival that takes no rate, after the rival's. */
const RIVAL = 'rival-';

/**
 * The item of a lesson with this id; if that is empty, the first one of the kind, or one that an
 * instructor would set up.
 */
export function lessonItem({ items }: LessonPlan, id: string, kind: ActivityKind): PlanItem {
  const found = items.find((item) => (id === '' ? item.activity.kind === kind : item.id === id));
  if (found !== undefined) return found;
  if (id.startsWith(RIVAL)) {
    const activity = offeredRival(id.slice(RIVAL.length));
    return { id, title: '', note: '', activity, timeLimit: null };
  }
  if (id !== '') throw new RangeError(`the lesson has no item “${id}”`);
  const activity = offered(kind, LOSSES[0]!.id, OPTIMIZERS[0]!.id, false);
  return { id: kind, title: '', note: '', activity, timeLimit: null };
}

export function openingOf({ id, title, activity, timeLimit }: PlanItem): OpeningOfRound {
  return { title, activity, planItem: id, timeLimit };
}

/** The moment the class has gone through the room's plan, with two votes on each question and one on its twin. */
export function afterLesson(lobby: Rehearsal): Rehearsal {
  return lobby.state.plan.items.reduce((room, item) => {
    const opening = openingOf(item);
    const first = room.play(opening);
    if (!hasAnswer(item.activity)) return first;
    const { finishedRounds } = first.state;
    const earlier = finishedRounds.map(({ round }) => round);
    if (twinnedWith(item.activity, earlier) !== undefined) return first.lead('show-answer');
    return first.play({ ...opening, revoteOf: first.state.openedRounds }).lead('show-answer');
  }, lobby);
}
