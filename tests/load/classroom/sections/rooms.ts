import { setTimeout as delay } from 'node:timers/promises';
import type { Bench } from '../bench';
import { Lesson } from '../lesson';
import type { Row } from '../report/row';
import { RACE_ELSEWHERE } from './activities';
import { runRows } from './run';

const ROOMS = 10;
const CROWD = 'rooms';
const RUN_MS = 10_000;
const QUICK_MS = 5_000;

/** Ten classes at once, which share the students among them, each in a run of its own. */
export async function measureRooms(bench: Bench, students: number): Promise<Row[]> {
  const { clients, product, options } = bench;
  const runMs = options.isQuick ? QUICK_MS : RUN_MS;
  const lessons: Lesson[] = [];
  for (let room = 0; room < ROOMS; room += 1) lessons.push(await Lesson.open(bench, students));
  const codes = lessons.map(({ code }) => code);
  const { pollingShare } = options;
  await clients.open(CROWD, { origin: product.origin, codes, count: students, pollingShare });
  await clients.connect(CROWD, 1_000);
  await clients.join(CROWD, 1_000);
  await Promise.all(lessons.map((lesson) => lesson.openRound(RACE_ELSEWHERE, CROWD)));
  await clients.pick(CROWD, 1, 1_000);
  await Promise.all(lessons.map((lesson) => lesson.lock()));
  await clients.reach(CROWD, 'running');
  const first = lessons[0]!;
  const before = first.consoleBytes;
  const own = await bench.measure('product', () => delay(runMs), CROWD);
  const console = (first.consoleBytes - before) / own.ms;
  for (const lesson of lessons) lesson.close();
  await clients.close(CROWD);
  const run = await bench.beside(own, () => delay(own.ms));
  const name = `${ROOMS} rooms of ${Math.round(students / ROOMS)}`;
  return runRows({ section: 'rooms', name, students }, run, console);
}
