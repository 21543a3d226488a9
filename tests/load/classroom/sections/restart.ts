import type { Lesson } from '../lesson';
import type { Row } from '../report/row';
import { percentile } from '../statistics';

const DOWN_S = [0.8, 4, 16];
const QUICK_DOWN_S = [0.8];
/** Up to so many students: the last one is back within so many seconds of the listen. */
const GOALS: readonly (readonly [students: number, seconds: number])[] = [
  [500, 3],
  [2_000, 5],
];

/** The server is killed, and is back after a while; the phones come back as the product's do. */
export async function measureRestart(lesson: Lesson, students: number): Promise<Row[]> {
  const { clients, product, options } = lesson.bench;
  const [, most] = GOALS.find(([limit]) => students <= limit) ?? [];
  const rows: Row[] = [];
  for (const down of options.isQuick ? QUICK_DOWN_S : DOWN_S) {
    await clients.persevere('product');
    const listensAt = await product.restart(1_000 * down);
    const returns = (await clients.returns('product')).map((at) => (at - listensAt) / 1_000);
    await lesson.connect();
    rows.push({
      section: 'restart',
      students,
      what: `down ${down} s: last phone back after`,
      value: percentile(returns, 1),
      unit: 's',
      goal: most === undefined ? undefined : { most },
      note: `half after ${percentile(returns, 0.5).toFixed(1)} s`,
    });
  }
  return rows;
}
