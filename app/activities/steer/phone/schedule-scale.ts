import type { RateChange } from '#core/lesson/round';

/** A rate over the steps, on a log axis of whole decades. */
export interface ScheduleScale {
  /** Powers of ten at the bottom and at the top. */
  readonly lowest: number;
  readonly highest: number;
  readonly lastStep: number;
}

/** As many whole decades as the rates (and the edge) need, at least one. */
export function scheduleScale(rates: readonly number[], lastStep: number): ScheduleScale {
  const lowest = Math.floor(Math.log10(Math.min(...rates)) + 1e-9);
  // Adding 0 turns −0 into 0.
  const highest = Math.ceil(Math.log10(Math.max(...rates)) - 1e-9) + 0;
  return { lowest, highest: Math.max(lowest + 1, highest), lastStep };
}

/** As a share of the height, from the top. */
export function scheduleY({ lowest, highest }: ScheduleScale, rate: number): number {
  return (highest - Math.log10(rate)) / (highest - lowest);
}

/** The powers of ten to label: all of them, or every other one if there are many. */
export function scheduleDecades({ lowest, highest }: ScheduleScale): readonly number[] {
  const spacing = highest - lowest > 3 ? 2 : 1;
  const decades: number[] = [];
  for (let power = highest; power >= lowest; power -= spacing) decades.push(power);
  return decades;
}

/** Flat between the changes, as an SVG path in a box of 1,000 by 1,000, up to `lastShown`. */
export function schedulePath(
  first: number,
  changes: readonly RateChange[],
  scale: ScheduleScale,
  lastShown: number,
): string {
  const x = (step: number) => ((1000 * Math.min(step, lastShown)) / scale.lastStep).toFixed(1);
  const y = (rate: number) => (1000 * scheduleY(scale, rate)).toFixed(1);
  const parts = [`M0 ${y(first)}`];
  for (const { step, learningRate } of changes) {
    if (step <= lastShown) parts.push(`H${x(step)}V${y(learningRate)}`);
  }
  return `${parts.join('')}H${x(lastShown)}`;
}
