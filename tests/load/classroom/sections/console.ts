import type { Lesson } from '../lesson';
import type { Row } from '../report/row';
import { RACE_ON_PARABOLA } from './activities';

const PICKING_MS = 30_000;
const QUICK_MS = 4_000;
const GOAL_KB = 15;

/** Everybody picks, and picks again; connecting and the lock are left out. */
export async function measureConsole(lesson: Lesson, students: number): Promise<Row[]> {
  const { clients, options } = lesson.bench;
  const half = (options.isQuick ? QUICK_MS : PICKING_MS) / 2;
  const round = await lesson.openRound(RACE_ON_PARABOLA);
  const startedAt = performance.now();
  const before = [lesson.consoleBytes, lesson.projectorBytes] as const;
  for (let time = 0; time < 2; time += 1) {
    const pickedAt = performance.now();
    await clients.pick('product', round, half);
    await new Promise((resolve) => setTimeout(resolve, pickedAt + half - performance.now()));
  }
  const ms = performance.now() - startedAt;
  const console = (lesson.consoleBytes - before[0]) / ms;
  const projector = (lesson.projectorBytes - before[1]) / ms;
  await lesson.leaveRound();
  const about = { section: 'console', students, unit: 'KB/s' } as const;
  return [
    { ...about, what: 'console while picking', value: console, goal: { most: GOAL_KB } },
    { ...about, what: 'projector while picking', value: projector },
  ];
}
