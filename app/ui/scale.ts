/*
 * What d3-scale computes, for the two scales that are used here, to the bit: its package comes as one file with dates,
 * colours and quantiles, 17 KB of script on the projector, on the console and on each phone.
 */

/** From the unit of what is shown to pixels. */
type Scale = (value: number) => number;

type Span = readonly [number, number];

/** Equal differences are equally long. A domain without width lies in the middle of the range. */
export function linearScale(domain: Span, range: Span): Scale {
  const isFalling = domain[1] < domain[0];
  const [from, to] = isFalling ? [domain[1], domain[0]] : domain;
  const [first, last] = isFalling ? [range[1], range[0]] : range;
  const width = to - from;
  return (value) => {
    const share = width === 0 ? 0.5 : (value - from) / width;
    return first * (1 - share) + last * share;
  };
}

/** Equal factors are equally long. @param domain above zero */
export function logScale([from, to]: Span, range: Span): Scale {
  const ofLogarithm = linearScale([Math.log(from), Math.log(to)], range);
  return (value) => ofLogarithm(Math.log(value));
}

/** Round numbers within a span, in order: about so many, a step of 1, 2 or 5 times a power of ten apart. */
export function evenTicks(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  const step = roundStep(low, high, count);
  const first = firstWithin(low, step);
  const last = -firstWithin(-high, step);
  // Only where less than two were asked for can a step be too long for the span.
  if (last < first && count < 2) return evenTicks(low, high, 2 * count);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => times(first + k, step));
}

/** The next round number from `top` on, where the axis from zero to it has about `count` steps. @param top above zero */
export function niceTop(top: number, count: number): number {
  let before: RoundStep | null = null;
  let nice = top;
  // A longer axis may have longer steps: until both stand still, as they soon do.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = roundStep(0, nice, count);
    if (before?.isShare === step.isShare && before.size === step.size) break;
    nice = step.isShare
      ? Math.ceil(nice * step.size) / step.size
      : Math.ceil(nice / step.size) * step.size;
    before = step;
  }
  return nice;
}

const MOST_ROUNDS = 10;

/** A step below one is kept as how many make one: a tenth is no number of a computer's, ten is. */
interface RoundStep {
  readonly size: number;
  readonly isShare: boolean;
}

function roundStep(low: number, high: number, count: number): RoundStep {
  const step = (high - low) / count;
  const power = Math.floor(Math.log10(step));
  const rest = step / 10 ** power;
  const factor =
    rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1;
  return power < 0
    ? { size: 10 ** -power / factor, isShare: true }
    : { size: 10 ** power * factor, isShare: false };
}

/** The first multiple of the step that is not below, as how many steps it is. */
function firstWithin(low: number, step: RoundStep): number {
  const nearest = Math.round(step.isShare ? low * step.size : low / step.size);
  return times(nearest, step) < low ? nearest + 1 : nearest;
}

function times(count: number, { size, isShare }: RoundStep): number {
  return isShare ? count / size : count * size;
}
