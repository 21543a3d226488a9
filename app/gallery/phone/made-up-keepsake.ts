import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Keepsake } from '#core/protocol/views/keepsake';
import { keepsakeOf } from '#core/room/views/keepsake-view';
import { classroom } from '../class/classroom';
import { type Habit, otherRates } from '../class/habit';
import { afterLesson } from '../class/lesson';

const CODE = 'HX37KD';
const CLOSED_AT = Date.UTC(2026, 10, 24, 10, 56);
const STUDENTS = 12;
/** This phone's student, who joined last. */
const OWN = STUDENTS + 1;

/** What there is to look at: what a student did, or what is hard to fit in. */
export const KEPT_SESSIONS_SHOWN = ['ordinary', 'idle', 'one-round', 'out', 'long'] as const;
type Shown = (typeof KEPT_SESSIONS_SHOWN)[number];

/** Enough for every rate to be past the edge. */
const TOO_MUCH = 1_000;
const LONG_NAME = 'WWWWWWWWWWWWWWWWWWWWWWWW';
const LONG_TITLE =
  'How large may a step be in a narrow valley before it is thrown out of it altogether';

/** What the server would hand to the phone of a made-up student after the built-in lesson. */
export function madeUpKeepsake(word: string): Keepsake {
  const shown = KEPT_SESSIONS_SHOWN.find((one) => one === word) ?? 'ordinary';
  const { state } = afterLesson(
    classroom({
      code: CODE,
      students: STUDENTS,
      isPractice: () => false,
      longNames: 0,
      plan: planOf(shown),
      habit: habitOf(shown),
    }).join(shown === 'long' ? LONG_NAME : 'Tomás'),
  );
  const keepsake = keepsakeOf(state, OWN);
  if (keepsake === null) throw new RangeError('the student is not in the room');
  return { ...keepsake, closedAt: CLOSED_AT, publicUrl: 'https://learn.example' };
}

function planOf(shown: Shown): LessonPlan {
  const { items } = BUILT_IN_PLAN;
  if (shown === 'one-round') {
    return { ...BUILT_IN_PLAN, items: items.filter(({ id }) => id === 'valley') };
  }
  return shown === 'long'
    ? { ...BUILT_IN_PLAN, items: items.map((item) => ({ ...item, title: LONG_TITLE })) }
    : BUILT_IN_PLAN;
}

function habitOf(shown: Shown): Habit {
  return (student, usual) => {
    if (student !== OWN) return usual;
    if (shown === 'idle') return [];
    return shown === 'out' ? otherRates(usual, (rate) => rate * TOO_MUCH) : usual;
  };
}
