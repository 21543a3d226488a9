import type { Words } from '#core/words/words';

/** A chart of one's own gap: decades of the first gap over steps. Shares run from 0 to 1, from the top left. */
export interface ChartScale {
  /** Decades at the bottom and at the top. */
  readonly lowest: number;
  readonly highest: number;
  /** The step at the right end. */
  readonly lastStep: number;
}

export interface ChartLine {
  /** As a share of the height. */
  readonly y: number;
  /** "start", "goal", or a power, whose exponent is raised. */
  readonly label: 'start' | 'goal' | { readonly factor: boolean; readonly exponent: number };
}

export interface ChartTick {
  /** As a share of the width. */
  readonly x: number;
  readonly label: string;
}

/** How many decades are drawn below the goal. */
const UNDER_GOAL = 0.5;
/** Beyond this many decades a run has diverged: the scale ends there. */
const HIGHEST_DECADE = 6;

/** @param ratio gap as a multiple of the first @returns decades, limited to what a chart can show */
export function decadesOf(ratio: number): number {
  if (Number.isNaN(ratio) || ratio === Number.POSITIVE_INFINITY) return HIGHEST_DECADE + 0.5;
  return Math.min(HIGHEST_DECADE + 0.5, ratio > 0 ? Math.log10(ratio) : -320);
}

/**
 * The scale for the steps so far: from the goal to the start, and as far above it as the run has risen. A run
 * that has only risen needs no goal.
 */
export function chartScale(
  shown: ArrayLike<number>,
  target: number,
  lastStep: number,
  onlyRising: boolean,
): ChartScale {
  let top = 0;
  for (let k = 0; k < shown.length; k++) top = Math.max(top, decadesOf(shown[k]!));
  const goal = Math.log10(target);
  return {
    lowest: onlyRising ? 0 : goal - UNDER_GOAL,
    highest: Math.max(0, Math.min(HIGHEST_DECADE, 2 * Math.ceil(top / 2 - 1e-9))),
    lastStep,
  };
}

/** The largest gap up to a step; infinite if one of them is NaN. */
export function highestRatio(ratios: ArrayLike<number>, step: number): number {
  let highest = 0;
  for (let k = 0; k <= step; k++) {
    if (!(ratios[k]! <= highest))
      highest = Number.isNaN(ratios[k]) ? Number.POSITIVE_INFINITY : ratios[k]!;
  }
  return highest;
}

export function shareX({ lastStep }: ChartScale, step: number): number {
  return step / lastStep;
}

/** Above 1 for what lies below the chart. */
export function shareY({ lowest, highest }: ChartScale, decades: number): number {
  return (highest - decades) / (highest - lowest);
}

/** Lines at the start, at the goal and at every second decade (or every fourth) above, between and far below them. */
export function chartLines(scale: ChartScale, target: number): ChartLine[] {
  const goal = Math.log10(target);
  const lines: ChartLine[] = [{ y: shareY(scale, 0), label: 'start' }];
  const spacing = scale.highest - scale.lowest > 8 ? 4 : 2;
  for (let exponent = spacing; exponent <= scale.highest; exponent += spacing) {
    lines.push({ y: shareY(scale, exponent), label: { factor: true, exponent } });
  }
  if (goal < scale.lowest) return lines;
  for (let exponent = -spacing; exponent > goal + spacing / 2; exponent -= spacing) {
    lines.push({ y: shareY(scale, exponent), label: { factor: false, exponent } });
  }
  for (
    let exponent = -spacing * Math.ceil((spacing / 2 - goal) / spacing);
    exponent >= scale.lowest;
    exponent -= spacing
  ) {
    lines.push({ y: shareY(scale, exponent), label: { factor: false, exponent } });
  }
  return [...lines, { y: shareY(scale, goal), label: 'goal' }];
}

/** 0, a few round steps, and the last step with its unit, for which the other ticks leave space. */
export function chartTicks(words: Words<'common'>, { lastStep }: ChartScale): ChartTick[] {
  const spacing = roundUp(lastStep / 5);
  const ticks: ChartTick[] = [];
  for (let step = 0; step <= 0.66 * lastStep; step += spacing) {
    ticks.push({ x: step / lastStep, label: words.numbers.count(step) });
  }
  return [...ticks, { x: 1, label: words.say('common.steps', { count: lastStep }) }];
}

/** Rounds up to 1, 2 or 5 times a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].find((one) => one * power >= value - 1e-9) ?? 10;
  return Math.max(1, digit * power);
}

/** The most points in a path: more than a phone has pixels across. */
const PATH_COLUMNS = 360;

/**
 * The curve up to a step as an SVG path in a box of 1,000 by 1,000. Long runs are thinned to the lowest and
 * highest point of each column, so that bounces stay visible. What lies below the chart runs along its
 * bottom.
 * @param step whole, at least 0
 */
export function chartPath(ratios: ArrayLike<number>, step: number, scale: ChartScale): string {
  const perColumn = Math.max(1, Math.floor(scale.lastStep / PATH_COLUMNS));
  const points: string[] = [];
  const point = (k: number) => {
    const x = 1000 * shareX(scale, k);
    const y = Math.min(1000, 1000 * shareY(scale, decadesOf(ratios[k]!)));
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  };
  for (let first = 0; first <= step; first += perColumn) {
    if (perColumn === 1) {
      point(first);
      continue;
    }
    const last = Math.min(step, first + perColumn - 1);
    const [low, high] = extremes(ratios, first, last);
    for (const k of low < high ? [low, high] : [high, low]) point(k);
    if (last === step) point(step);
  }
  return `M${points.join('L')}`;
}

function extremes(ratios: ArrayLike<number>, first: number, last: number): [number, number] {
  let low = first;
  let high = first;
  for (let k = first + 1; k <= last; k++) {
    if (ratios[k]! < ratios[low]!) low = k;
    if (!(ratios[k]! <= ratios[high]!)) high = k;
  }
  return [low, high];
}
