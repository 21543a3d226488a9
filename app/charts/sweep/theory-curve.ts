import type { Verdict } from '#core/engine/outcome';

/** An unbroken piece of the curve of steps over rates. */
export type Stroke = readonly (readonly [learningRate: number, step: number])[];

export interface TheoryCurve {
  /** Steps to converge, where this experiment converges. */
  readonly converging: readonly Stroke[];
  /** The step at which it diverges. */
  readonly diverging: readonly Stroke[];
  /** The fewest steps on the whole grid, and the middle of the rates that need no more. */
  readonly best: { readonly learningRate: number; readonly step: number } | null;
}

const GRID_RATES = 320;
/** How many more rates on either side of an edge, where the curve rises most. */
const EDGE_RATES = 40;
const EDGE_DECADES = 0.05;
const LONG_PLATEAU = 1.1;

/** The rates at which the curve is computed: even on the log axis, denser at the edge, lowest first. */
export function theoryGrid(lowest: number, highest: number, edge: number | null): Float64Array {
  const span = Math.log10(highest / lowest);
  const even = Array.from({ length: GRID_RATES }, (_, k) => (span * k) / (GRID_RATES - 1));
  const rates = even.map((decades) => lowest * 10 ** decades);
  if (edge !== null && edge > lowest && edge < highest) {
    for (let k = -EDGE_RATES; k <= EDGE_RATES; k++) {
      rates.push(edge * 10 ** ((EDGE_DECADES * k) / EDGE_RATES));
    }
  }
  return Float64Array.from(rates.filter((rate) => rate >= lowest && rate <= highest)).sort();
}

/** @param verdicts of these rates from this very start, by the engine */
export function theoryCurve(rates: Float64Array, verdicts: readonly Verdict[]): TheoryCurve {
  return {
    converging: strokes(rates, verdicts, 'converged'),
    diverging: strokes(rates, verdicts, 'diverged'),
    best: bestOf(rates, verdicts),
  };
}

/** Steps are whole numbers: a short plateau becomes one point in its middle, so that the curve is no staircase. */
function strokes(
  rates: Float64Array,
  verdicts: readonly Verdict[],
  outcome: 'converged' | 'diverged',
): readonly Stroke[] {
  const found: [number, number][][] = [];
  let plateauFrom = 0;
  let open: [number, number][] | null = null;
  for (let k = 0; k < rates.length; k++) {
    const { outcome: here, step } = verdicts[k]!;
    if (here !== outcome || step === null) {
      open = null;
      continue;
    }
    const last = open?.[open.length - 1];
    if (open !== null && last !== undefined && last[1] === step) {
      stretch(open, plateauFrom, rates[k]!, step);
      continue;
    }
    plateauFrom = rates[k]!;
    if (open === null) {
      open = [];
      found.push(open);
    }
    open.push([plateauFrom, step]);
  }
  return found.map(smooth);
}

/** A longer plateau keeps both its ends. */
function stretch(stroke: [number, number][], from: number, to: number, step: number): void {
  while (stroke[stroke.length - 1]?.[1] === step) stroke.pop();
  if (to / from > LONG_PLATEAU) stroke.push([from, step], [to, step]);
  else stroke.push([Math.sqrt(from * to), step]);
}

/** Removes only what comes from counting whole steps: never more than one step, and not at a jump. */
function smooth(stroke: Stroke): Stroke {
  return stroke.map(([rate, step], k) => {
    const before = stroke[k - 1]?.[1];
    const after = stroke[k + 1]?.[1];
    if (before === undefined || after === undefined) return [rate, step] as const;
    const bend = before - 2 * step + after;
    return [rate, Math.abs(bend) <= 2 && step > 8 ? step + bend / 4 : step] as const;
  });
}

function bestOf(rates: Float64Array, verdicts: readonly Verdict[]): TheoryCurve['best'] {
  let best = Number.POSITIVE_INFINITY;
  for (const { outcome, step } of verdicts) {
    if (outcome === 'converged' && step !== null) best = Math.min(best, step);
  }
  const equal = Array.from(rates).filter((_, k) => {
    const { outcome, step } = verdicts[k]!;
    return outcome === 'converged' && step === best;
  });
  if (equal.length === 0) return null;
  return { learningRate: equal[Math.floor(equal.length / 2)]!, step: best };
}
