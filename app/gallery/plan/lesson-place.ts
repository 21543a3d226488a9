import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { EMPTY_PLAN, type LessonPlan, PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { instructorView } from '#core/room/views/view';
import type { Words } from '#core/words/words';
import { planPosition } from '../../teach/console/plan/plan-position';
import { resultsByItem } from '../../teach/console/plan/result-words';
import { classroom } from '../class/classroom';
import { afterLesson, openingOf } from '../class/lesson';
import type { Rehearsal } from '../class/rehearsal';
import { SURROUNDINGS } from '../class/telling';

/** The item that the instructor chose to come next, in the states where there is one. */
const CHOSEN: Readonly<Record<string, string>> = { repeat: 'first-race', again: 'units' };

const LONG_TITLE = 'A title of sixty characters, which is as long as one may be…';

/** A plan, where a made-up class stands in it, and what its rounds came to. */
export function lessonPlace(words: Words<'console'>, state: string) {
  const lobby = classroom({
    code: 'HX37KM',
    students: 12,
    isPractice: () => false,
    longNames: 0,
    plan: BUILT_IN_PLAN,
  });
  const room = roomIn(lobby.teach({ type: 'set-plan', plan: planOf(lobby.state, state) }), state);
  const view = instructorView(room.state, null, SURROUNDINGS, room.now);
  const { present, done, next } = planPosition(view, CHOSEN[state] ?? null);
  return {
    plan: room.state.plan,
    results: resultsByItem(words, view.pastRounds),
    place: { presentItem: present?.id ?? null, doneItems: done, nextItem: next?.id ?? null },
  };
}

/** Mostly three items are done, one was skipped, and the fifth is open. */
function roomIn(lobby: Rehearsal, state: string): Rehearsal {
  if (['start', 'empty', 'one'].includes(state)) return lobby;
  if (state === 'end') return afterLesson(lobby);
  const openings = lobby.state.plan.items.map(openingOf);
  return openings
    .slice(0, 3)
    .reduce((room, opening) => room.play(opening), lobby)
    .open(openings[4]!);
}

function planOf({ plan }: Rehearsal['state'], state: string): LessonPlan {
  if (state === 'empty') return EMPTY_PLAN;
  if (state === 'one') return { title: 'Mine', items: plan.items.slice(0, 1) };
  if (state !== 'long') return plan;
  return {
    title: 'A plan with a title as long as it may be, eighty characters in all, and no more.',
    items: plan.items.map((item) => ({
      ...item,
      title: LONG_TITLE,
      note: item.note.repeat(3).slice(0, PLAN_TEXTS.note),
    })),
  };
}
