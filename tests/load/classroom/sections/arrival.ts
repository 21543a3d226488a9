import { setTimeout as delay } from 'node:timers/promises';
import type { Lesson } from '../lesson';
import type { Row } from '../report/row';
import { acknowledgementRows, figureOf, processorRows } from './figures';

const LONGEST_TASK_MS = 50;
const MOST_BYTES = 40_000;
const SETTLE_MS = 1_000;
/** With fewer, what a process needs anyway is most of it. */
const ENOUGH_STUDENTS = 300;

/** Everybody connects at once, then joins within a second. Who is in stays for the sections that follow. */
export async function measureArrival(lesson: Lesson, students: number): Promise<Row[]> {
  const { bench, code } = lesson;
  const { clients, product, options } = bench;
  const before = await product.remote.hold();
  await clients.open('product', {
    origin: product.origin,
    codes: [code],
    count: students,
    pollingShare: options.pollingShare,
  });
  for (const [name, { origin }] of bench.bare) {
    const pollingShare = name === 'ws' ? 0 : options.pollingShare;
    await clients.open(name, { origin, codes: [code], count: students, pollingShare });
  }
  const burst = await bench.compare((target) => clients.connect(target, 0));
  // Once more with the profile, which costs time itself.
  await clients.leave('product');
  await delay(SETTLE_MS);
  const longest = await bench.longestOf(() => clients.connect('product', 0));
  const joins = await bench.compare((target) => clients.join(target, 1_000));
  const refused = Object.keys(joins.product.answer.refusals);
  if (refused.length > 0) throw new Error(`The room let some in only: ${refused.join(', ')}.`);
  await delay(SETTLE_MS);
  const after = await product.remote.hold();

  const about = { section: 'burst', students } as const;
  const rows: Row[] = [
    figureOf({ ...about, what: 'all seated after', unit: 'ms' }, burst, ({ ms }) => ms),
    figureOf({ ...about, what: 'longest stall', unit: 'ms' }, burst, (m) => m.server.stallMost),
    {
      ...about,
      what: 'longest task of ours, at most',
      value: longest.ms,
      unit: 'ms',
      goal: { most: LONGEST_TASK_MS },
      note: longest.where,
    },
    figureOf(
      { ...about, what: 'server per connection', unit: 'ms' },
      burst,
      ({ server }) => server.cpu / students,
    ),
    ...processorRows('burst', students, burst.product),
    ...acknowledgementRows('joins', students, joins),
    {
      section: 'memory',
      students,
      what: 'heap and buffers a student',
      value: (after.heap - before.heap) / students / 1_000,
      unit: 'KB',
      goal: students < ENOUGH_STUDENTS ? undefined : { most: MOST_BYTES / 1_000 },
    },
    {
      section: 'memory',
      students,
      what: 'resident a student',
      value: (after.resident - before.resident) / students / 1_000,
      unit: 'KB',
    },
  ];
  return rows.filter(({ section }) => bench.has(section));
}
