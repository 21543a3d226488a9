import { CountedMark } from '../../../charts/pieces/counted-mark';
import styles from '../../../charts/sweep.module.css';
import { plainRate } from '../../../ui/words/plain-rate';
import { useWords } from '../../../words/language';
import type { RangePlace } from './range-plot';
import type { TapMark } from './taps';

/** The share of the plot's height that taps take below the rates. */
export const TAP_STRIP = 0.26;
/** Sizes in em. */
const WIDTH = 1.05;
const PADDING_RIGHT = 1.6;
const AXIS = 3.9;
/** An edge with less room to its right has its number on its left. */
const LEAST_WALL = 8;

/** What lies above the edge, as an area of its own. */
export function RangeEdge({
  place: { field, em, x },
  last,
  edge,
}: {
  place: RangePlace;
  /** The highest rate of the test. */
  last: number;
  /** null if none is known. */
  edge: number | null;
}) {
  const words = useWords('charts');
  if (edge === null || edge >= last) return null;
  const left = Math.max(field.left, x(edge));
  const right = field.right + PADDING_RIGHT * em;
  const isNarrow = right - left < LEAST_WALL * em;
  return (
    <g>
      <rect x={left} y={0} width={right - left} height={field.bottom} className={styles.wall} />
      <g
        textAnchor="end"
        fontWeight={775}
        {...(isNarrow ? { fill: '#ffffff' } : { className: styles.wallTitle })}
      >
        <text x={isNarrow ? left - 0.5 * em : field.right} y={1.9 * em} fontSize={1.3 * em}>
          {words.say('charts.range.edge')}
        </text>
        <text x={isNarrow ? left - 0.5 * em : field.right} y={4.6 * em} fontSize={2.6 * em}>
          {plainRate(words, edge)}
        </text>
      </g>
    </g>
  );
}

/** Where the class tapped, one mark each, in columns under the rates. */
export function RangeTaps({
  place: { field, em, stepOf, x },
  rates,
  marks,
}: {
  place: RangePlace;
  rates: readonly number[];
  marks: readonly TapMark[];
}) {
  const last = rates.at(-1)!;
  const perColumn = Math.max(
    1,
    Math.ceil((WIDTH * em * stepOf(last)) / Math.max(1, field.right - field.left)),
  );
  const columns = new Map<string, TapMark & { first: number }>();
  for (const mark of marks) {
    const first = Math.floor(mark.step / perColumn) * perColumn;
    const key = `${first} ${mark.isLate}`;
    const count = (columns.get(key)?.count ?? 0) + mark.count;
    columns.set(key, { ...mark, first, count });
  }
  const stacks = stacked([...columns.values()]);
  const tallest = Math.max(1, ...stacks.map(({ below, count }) => below + count));
  const top = field.bottom + AXIS * em;
  const room = (field.bottom * TAP_STRIP) / (1 - TAP_STRIP) - 0.6 * em;
  const size = Math.min(em, room / tallest);
  return (
    <g>
      {stacks.flatMap(({ first, isLate, below, count }) => {
        const cx = x(rates[Math.min(rates.length - 1, first + Math.floor(perColumn / 2))]!);
        const rows = Array.from({ length: count }, (_, k) => below + k + 0.5);
        return rows.map((row) => (
          <CountedMark
            key={`${first} ${row}`}
            kind={isLate ? 'diverged' : 'converged'}
            count={1}
            x={cx}
            y={top + room - row * size}
            radius={0.46 * Math.max(size, 0.35 * em)}
            beside={0}
            em={em}
          />
        ));
      })}
    </g>
  );
}

/** A column that the edge parts has its late ones on top. */
function stacked<Column extends { first: number; isLate: boolean; count: number }>(
  columns: readonly Column[],
) {
  return columns.map((column) => {
    const early = columns.find(({ first, isLate }) => first === column.first && !isLate);
    return { ...column, below: column.isLate ? (early?.count ?? 0) : 0 };
  });
}
