import type { Words } from '#core/words/words';
import type { Box } from '../../ui/layout/box';
import { mergeCoincident, type Packed, stackRows } from '../pack';
import { ofOutcome, type SweepPoint } from '../sweep-data';
import { markRadius, SweepMark, WallCross } from './marks';
import type { SweepLayout } from './sweep-layout';

type Mark = Packed<SweepPoint>;

interface BandWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Placed {
  readonly converged: readonly Mark[];
  readonly diverged: readonly Mark[];
  /** Too slow, oscillating, trapped: in the band. */
  readonly missing: readonly Mark[];
  /**
   * The words that say what the band is: in its widest free stretch, or on a line of their own above the
   * marks. null if the wall leaves no band.
   */
  /** null where the wall leaves no band. */
  readonly bandWords: BandWords | null;
}

/** Marks whose centres are closer than this share of their radius become one. */
const COINCIDENT = 0.3;
/** Crosses have no outline to tell them apart. */
const COINCIDENT_CROSSES = 0.9;
const BAND_ROWS = 3;

/** Where every pick is drawn. Picks off the axis are left out: they are named at its ends. */
export function placeMarks(
  words: Words<'charts'>,
  points: readonly SweepPoint[],
  layout: SweepLayout,
): Placed {
  const { rate, steps, blowUp, radius, budget } = layout;
  const { lowest, highest } = layout.domain;
  const shown = points.filter(
    ({ learningRate }) => learningRate >= lowest && learningRate <= highest,
  );
  const merge = (
    marks: readonly SweepPoint[],
    y: (point: SweepPoint) => number,
    reach = COINCIDENT,
  ) =>
    mergeCoincident(
      marks,
      (point) => ({ x: rate(point.learningRate), y: y(point) }),
      reach * radius,
    );
  return {
    converged: merge(ofOutcome(shown, 'converged'), ({ step }) => steps(step ?? budget)),
    diverged: merge(
      ofOutcome(shown, 'diverged'),
      ({ step }) => blowUp(Math.max(1, step ?? budget)),
      COINCIDENT_CROSSES,
    ),
    ...inBand(words, shown, layout),
  };
}

function inBand(
  words: Words<'charts'>,
  shown: readonly SweepPoint[],
  layout: SweepLayout,
): Pick<Placed, 'missing' | 'bandWords'> {
  const { rate, band, radius, em, budget, plotEnd } = layout;
  const marks = (['too-slow', 'trapped', 'oscillating'] as const)
    .flatMap((outcome) =>
      mergeCoincident(
        ofOutcome(shown, outcome),
        ({ learningRate }) => ({ x: rate(learningRate), y: 0 }),
        COINCIDENT * radius,
      ),
    )
    .sort((a, b) => a.x - b.x);
  const text = words.say(
    marks.length === 0 ? 'charts.sweep.not-there-nobody' : 'charts.sweep.not-there',
    { budget },
  );
  const free = widestFree(marks, layout);
  const isBeside = free.to - free.from >= CHARACTER * em * text.length + 1.6 * em;
  const isTooNarrow = plotEnd - band.left < CHARACTER * em * text.length;
  const height = band.bottom - band.top;
  const middle = band.top + height / 2;
  const widthOf = ({ items }: Mark) => 2 * markRadius(radius, items.length);
  const rows = stackRows(marks, widthOf, BAND_ROWS);
  // One or two rows sit on the middle of the band, beside its words; three rows, or words above, push them
  // down.
  const isLow = !isBeside || Math.max(0, ...rows) > 1;
  const lowest = isLow ? band.bottom - 1.4 * radius : middle;
  const pitch = isBeside ? 2.1 : 1.9;
  return {
    missing: marks.map((mark, k) => ({ ...mark, y: lowest - rows[k]! * pitch * radius })),
    bandWords: isTooNarrow
      ? null
      : isBeside
        ? { text, x: free.from + 0.8 * em, y: middle + 0.36 * em, size: em }
        : { text, x: band.left + 0.5 * em, y: band.top + 1.05 * em, size: 0.93 * em },
  };
}

const CHARACTER = 0.5;

/** The widest stretch of the band without marks, up to the wall. */
function widestFree(
  marks: readonly Mark[],
  { band, plotEnd: end, radius }: SweepLayout,
): { from: number; to: number } {
  let widest = { from: band.left, to: band.left };
  let from = band.left;
  for (const { x, items } of [...marks, { x: end, items: [] }]) {
    const reach = items.length === 0 ? 0 : markRadius(radius, items.length);
    const to = Math.min(x - reach, end);
    if (to - from > widest.to - widest.from) widest = { from, to };
    from = Math.max(from, x + reach);
  }
  return widest;
}

export function boxesOf(placed: Placed, radius: number): readonly Box[] {
  return [...placed.converged, ...placed.diverged, ...placed.missing].map(({ x, y, items }) => {
    const reach = markRadius(radius, items.length);
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  });
}

/** All points, and the words of the band if there is room for them. */
export function SweepMarks({ placed, layout }: { placed: Placed; layout: SweepLayout }) {
  const { em, radius } = layout;
  return (
    <g>
      {placed.bandWords !== null && (
        <text
          x={placed.bandWords.x}
          y={placed.bandWords.y}
          fontSize={placed.bandWords.size}
          fontWeight={550}
          fill="var(--mut)"
        >
          {placed.bandWords.text}
        </text>
      )}
      {placed.diverged.map(({ x, y, items }, k) => (
        <WallCross
          key={items[0]!.participant}
          {...{ x, y, em }}
          count={items.length}
          isBelow={isCountTaken(placed.diverged, k, em)}
        />
      ))}
      {[...placed.missing, ...placed.converged]
        .sort((a, b) => a.items.length - b.items.length)
        .map(({ x, y, items }) => (
          <SweepMark
            key={items[0]!.participant}
            kind={items[0]!.outcome}
            {...{ x, y, radius, em }}
            count={items.length}
          />
        ))}
    </g>
  );
}

/** Whether the previous cross has its count where this one's would go. */
function isCountTaken(crosses: readonly Mark[], k: number, em: number): boolean {
  const before = crosses[k - 1];
  const here = crosses[k]!;
  if (before === undefined || before.items.length === 1) return false;
  return here.x - before.x < 0.9 * em && Math.abs(here.y - before.y) < 0.9 * em;
}
