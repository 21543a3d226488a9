import { setTimeout as delay } from 'node:timers/promises';
import { LEAD_IN_MS } from '#core/lesson/round';
import type { TargetName } from '../bench';
import type { Lesson } from '../lesson';
import type { Row } from '../report/row';
import { STEER } from './activities';
import { acknowledgementRows } from './figures';
import { runRows } from './run';

const EVERY_MS = 250;
const DRAG_MS = 10_000;
const QUICK_DRAG_MS = 2_000;
const P95_MS = 150;
const MOST_STUDENTS = 3_000;

/** Everybody drags the slider all the time; then the run is ended. */
export async function measureSteer(lesson: Lesson, students: number): Promise<Row[]> {
  const { bench } = lesson;
  const { clients, options } = bench;
  const forMs = options.isQuick ? QUICK_DRAG_MS : DRAG_MS;
  const round = await lesson.openRound(STEER);
  await clients.pick('product', round, 1_000);
  await lesson.lock();
  await clients.reach('product', 'running');
  await delay(LEAD_IN_MS);
  const drag = (target: TargetName) => clients.drag(target, { round, everyMs: EVERY_MS, forMs });
  const before = lesson.consoleBytes;
  const product = await bench.measure('product', () => drag('product'));
  const console = (lesson.consoleBytes - before) / product.ms;
  const end = await measureEnd(lesson, students);
  await lesson.leaveRound();
  const steer = await bench.beside(product, drag);

  const { answer } = product;
  const refused = Object.entries(answer.refusals).map(([code, count]) => `${count} ${code}`);
  const about = { section: 'steer', students } as const;
  const rows: Row[] = [
    ...acknowledgementRows('steer', students, steer, {
      p95: students <= MOST_STUDENTS ? { most: P95_MS } : undefined,
    }),
    {
      ...about,
      what: 'changes that were sent, of 4 a second each',
      value: (100 * answer.latencies.length) / answer.wanted,
      unit: '%',
      note: refused.length > 0 ? `refused: ${refused.join(', ')}` : undefined,
    },
    ...runRows({ section: 'steer', name: 'run', students }, steer, console),
    end,
  ];

  return rows.filter(({ section }) => bench.has(section));
}

async function measureEnd(lesson: Lesson, students: number): Promise<Row> {
  const startedAt = performance.timeOrigin + performance.now();
  await lesson.teach({ type: 'end-run', round: lesson.round });
  const last = await lesson.bench.clients.reach('product', 'finished');
  return {
    section: 'end',
    students,
    what: 'last phone has the end of a steered run after',
    value: last - startedAt,
    unit: 'ms',
  };
}
