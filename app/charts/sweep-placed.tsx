import { formatCount } from '#core/engine/number-format';
import type { Box } from '../ui/box';
import { mergeCoincident, type Packed, stackRows } from './pack';
import { ofOutcome, type SweepPoint } from './sweep-data';
import type { SweepLayout } from './sweep-layout';
import { COUNTED, markRadius, SweepMark, WallCross } from './sweep-marks';

type Mark = Packed<SweepPoint>;

export interface Placed {
  readonly converged: readonly Mark[];
  readonly diverged: readonly Mark[];
  /** Too slow, oscillating, trapped: in the band. */
  readonly missing: readonly Mark[];
}

/** Marks whose middles lie nearer than this share of their radius are one. */
const COINCIDENT = 0.3;
const BAND_ROWS = 3;

/** Where every pick stands. Picks that fall off the axis are left out: they are named at its ends. */
export function placeMarks(points: readonly SweepPoint[], layout: SweepLayout): Placed {
  const { rate, steps, blowUp, radius, budget } = layout;
  const { lowest, highest } = layout.domain;
  const shown = points.filter(
    ({ learningRate }) => learningRate >= lowest && learningRate <= highest,
  );
  const merge = (marks: readonly SweepPoint[], y: (point: SweepPoint) => number) =>
    mergeCoincident(
      marks,
      (point) => ({ x: rate(point.learningRate), y: y(point) }),
      COINCIDENT * radius,
    );
  return {
    converged: merge(ofOutcome(shown, 'converged'), ({ step }) => steps(step ?? budget)),
    diverged: merge(ofOutcome(shown, 'diverged'), ({ step }) =>
      blowUp(Math.max(1, step ?? budget)),
    ),
    missing: inBand(shown, layout),
  };
}

function inBand(
  shown: readonly SweepPoint[],
  { rate, band, radius }: SweepLayout,
): readonly Mark[] {
  const marks = (['too-slow', 'trapped', 'oscillating'] as const)
    .flatMap((outcome) =>
      mergeCoincident(
        ofOutcome(shown, outcome),
        ({ learningRate }) => ({ x: rate(learningRate), y: 0 }),
        COINCIDENT * radius,
      ),
    )
    .sort((a, b) => a.x - b.x);
  const height = band.bottom - band.top;
  const widthOf = ({ items }: Mark) => 2 * markRadius(radius, items.length);
  const rows = stackRows(marks, widthOf, BAND_ROWS);
  // One or two rows stand on the middle of the band, beside its words; three fill it.
  const isHigh = Math.max(0, ...rows) > 1;
  const lowest = band.top + (isHigh ? 0.74 : 0.5) * height;
  return marks.map((mark, k) => ({ ...mark, y: lowest - rows[k]! * 2.1 * radius }));
}

export function boxesOf(placed: Placed, radius: number): readonly Box[] {
  return [...placed.converged, ...placed.diverged, ...placed.missing].map(({ x, y, items }) => {
    const reach = markRadius(radius, items.length);
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  });
}

/** All points, and what the band is, where there is room for it. */
export function SweepMarks({ placed, layout }: { placed: Placed; layout: SweepLayout }) {
  const { em, radius } = layout;
  return (
    <g>
      <BandWords placed={placed} layout={layout} />
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

/** Whether the cross before carries its count where this one's would stand. */
function isCountTaken(crosses: readonly Mark[], k: number, em: number): boolean {
  const before = crosses[k - 1];
  const here = crosses[k]!;
  if (before === undefined || before.items.length === 1) return false;
  return here.x - before.x < 0.9 * em && Math.abs(here.y - before.y) < 0.9 * em;
}

/** "not there in 200 steps", in the widest free piece of the band. */
function BandWords({
  placed: { missing },
  layout: { band, blown, em, radius, budget },
}: {
  placed: Placed;
  layout: SweepLayout;
}) {
  const nobody = missing.length === 0 ? ': nobody' : '';
  const words = `not there in ${formatCount(budget)} steps${nobody}`;
  const needed = 0.53 * em * words.length + 2 * em;
  const end = blown !== null && blown.bottom > band.bottom ? blown.left : band.right;
  const edges = missing
    .filter(({ x }) => x < end + radius)
    .flatMap(({ x, items }) => {
      const reach = items.length === 1 ? radius : COUNTED * radius;
      return [x - reach, x + reach];
    });
  const stops = [band.left, ...edges, end];
  let from = band.left;
  let widest = 0;
  for (let k = 0; k + 1 < stops.length; k += 2) {
    const free = stops[k + 1]! - stops[k]!;
    if (free > widest) {
      widest = free;
      from = stops[k]!;
    }
  }
  const fits = widest >= needed;
  return (
    <text
      x={fits ? from + em : band.left + 0.5 * em}
      y={fits ? (band.top + band.bottom) / 2 + 0.36 * em : band.top + 0.95 * em}
      fontSize={fits ? 1 * em : 0.86 * em}
      fontWeight={550}
      fill="var(--mut)"
    >
      {words}
    </text>
  );
}
