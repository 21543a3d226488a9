import type { Lesson } from '../lesson';
import type { Row } from '../report/row';
import { RACE_ON_PARABOLA } from './activities';
import { acknowledgementRows } from './figures';

/** Up to so many students: 95% are acknowledged within so many milliseconds. */
const GOALS: readonly (readonly [students: number, ms: number])[] = [
  [300, 16],
  [1_000, 30],
  [2_000, 50],
  [3_000, 90],
];

/** Everybody picks within a second. */
export async function measurePicks(lesson: Lesson, students: number): Promise<Row[]> {
  const round = await lesson.openRound(RACE_ON_PARABOLA);
  const picks = await lesson.bench.compare((target) =>
    lesson.bench.clients.pick(target, round, 1_000),
  );
  await lesson.leaveRound();
  const [, most] = GOALS.find(([limit]) => students <= limit) ?? [];
  const goals = most === undefined ? {} : { p95: { most } };
  return acknowledgementRows('picks', students, picks, goals);
}
