import type { Outcome } from '#core/engine/outcome';

/** What a bar is stacked by, from the bottom up: outcomes, or still being computed. */
const STACK_ORDER = [
  'too-slow',
  'trapped',
  'converged',
  'oscillating',
  'diverged',
  'pending',
] as const satisfies readonly (Outcome | 'pending')[];
export type StackPart = (typeof STACK_ORDER)[number];

export interface RateBin {
  /** Learning rates, without `to` itself. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** In stack order, without empty ones. */
  readonly parts: readonly { readonly part: StackPart; readonly count: number }[];
}

export interface Histogram {
  /** Learning rates at the ends of the axis. */
  readonly domain: readonly [number, number];
  /** Only bars that hold a pick, lowest rate first. */
  readonly bars: readonly RateBin[];
  readonly tallest: number;
  /** Rates beyond the ends of the axis, ascending. */
  readonly below: readonly number[];
  readonly above: readonly number[];
}

const BARS_PER_DECADE = 6;
/** Bars left out at the low end of a slider's range, where there is rarely a pick: a decade. */
const EMPTY_BARS = 6;
/** How far picks may stretch the axis beyond the slider's range, in decades; those further away are named. */
const STRETCH_DECADES = 1;

/**
 * The picks on a logarithmic axis, stacked by what will become of them.
 * @param range of the slider
 * @param edge learning rate that must fall between two bars, so that no bar mixes both sides of it
 */
export function pickHistogram(
  picks: readonly number[],
  outcomeOf: (learningRate: number) => Outcome | undefined,
  range: { readonly lowest: number; readonly highest: number },
  edge: number | null,
): Histogram {
  const anchor = edge === null ? 0 : Math.log10(edge);
  const barOf = (rate: number) => Math.floor((Math.log10(rate) - anchor) * BARS_PER_DECADE + 1e-9);
  const rateAt = (bar: number) => 10 ** (anchor + bar / BARS_PER_DECADE);

  const bars = picks.map(barOf);
  const first = barOf(range.lowest) + EMPTY_BARS;
  const last = barOf(range.highest);
  const stretch = STRETCH_DECADES * BARS_PER_DECADE;
  const lowest = Math.max(
    first - stretch,
    bars.reduce((a, b) => Math.min(a, b), first),
  );
  const highest = Math.min(
    last + stretch,
    bars.reduce((a, b) => Math.max(a, b), last),
  );

  const counts = new Map<number, Map<StackPart, number>>();
  const below: number[] = [];
  const above: number[] = [];
  picks.forEach((rate, i) => {
    const bar = bars[i]!;
    if (bar < lowest) below.push(rate);
    else if (bar > highest) above.push(rate);
    else {
      const parts = counts.get(bar) ?? new Map<StackPart, number>();
      const part = outcomeOf(rate) ?? 'pending';
      counts.set(bar, parts.set(part, (parts.get(part) ?? 0) + 1));
    }
  });

  const filled = [...counts.keys()]
    .sort((a, b) => a - b)
    .map((bar): RateBin => {
      const parts = STACK_ORDER.flatMap((part) => {
        const count = counts.get(bar)?.get(part) ?? 0;
        return count === 0 ? [] : [{ part, count }];
      });
      const total = parts.reduce((sum, { count }) => sum + count, 0);
      return { from: rateAt(bar), to: rateAt(bar + 1), total, parts };
    });
  return {
    domain: [rateAt(lowest), rateAt(highest + 1)],
    bars: filled,
    tallest: Math.max(0, ...filled.map(({ total }) => total)),
    below: below.sort((a, b) => a - b),
    above: above.sort((a, b) => a - b),
  };
}
