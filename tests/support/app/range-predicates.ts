import type { PlainRun } from '../engine/plain-run';
import { readNumber, type SentenceKind, stands } from './read-sentence';

/** A range test as a plain list: the rate of each step and the loss read before it. */
export interface PlainRangeTest {
  readonly rates: readonly number[];
  readonly losses: readonly number[];
  readonly edge: number | null;
}

/** @param run with one rate for each step of the test, set by hand */
export function plainRangeTest(run: PlainRun, steps: number, edge: number | null): PlainRangeTest {
  const { schedule } = run.experiment;
  const changes = schedule.kind === 'by-hand' ? schedule.changes : [];
  const rates = changes.slice(0, steps + 1).map(({ learningRate }) => learningRate);
  return { rates, losses: run.losses.slice(0, steps + 1), edge };
}

/** Of what is said under the curve. Numbers on both sides of "before" and "past" have to read so in print too. */
export const RANGE_KINDS: readonly SentenceKind<PlainRangeTest>[] = [
  {
    words: /^The loss never fell below its first value on this range\.$/,
    isTrue: (_s, { losses }) => losses.every((loss) => !(loss < losses[0]!)),
  },
  {
    words: /^The loss was lowest at the end of the range: this curve shows no turn\.$/,
    // At rest the last bit of the loss goes up and down.
    isTrue: (_s, { losses }) =>
      losses.every((loss) => losses.at(-1)! <= loss + 1e-15 * Math.abs(losses[0]!)),
  },
  {
    words: /^The loss turns at (.+)\. No edge was found on this range\.$/,
    isTrue: ([at], test) => test.edge === null && turnsAt(at!, test),
  },
  {
    words: /^The loss is lowest at (.+), well before the edge, (.+)\.$/,
    isTrue: ([at, edge], test) =>
      turnsAt(at!, test) && isEdge(edge!, test) && readNumber(at!) < 0.8 * readNumber(edge!),
  },
  {
    words: /^The loss turns at (.+), close to the edge, (.+)\. Stay well below\.$/,
    isTrue: ([at, edge], test) =>
      turnsAt(at!, test) &&
      isEdge(edge!, test) &&
      readNumber(at!) <= readNumber(edge!) &&
      readNumber(at!) >= 0.7 * readNumber(edge!),
  },
  {
    words:
      /^The loss turns at (.+), past the edge, (.+): the curve tells late\. Half of that is below it\.$/,
    isTrue: ([at, edge], test) =>
      turnsAt(at!, test) &&
      isEdge(edge!, test) &&
      readNumber(at!) >= readNumber(edge!) &&
      readNumber(at!) / 2 < readNumber(edge!),
  },
  {
    words:
      /^The loss turns only at (.+), (.+) times the edge, (.+): who waits for the turn is too late\.$/,
    isTrue: ([at, times, edge], test) =>
      turnsAt(at!, test) &&
      isEdge(edge!, test) &&
      Math.abs(readNumber(at!) / readNumber(edge!) / readNumber(times!) - 1) < 0.1 &&
      readNumber(times!) >= 2,
  },
];

/** A stop at a step, and what is said of it. */
interface Stop extends PlainRangeTest {
  readonly step: number;
}

export const STOP_KINDS: readonly SentenceKind<Stop>[] = [
  {
    words:
      /^You stopped at (.+)\. On this range no rate was found above which runs no longer arrive\.$/,
    isTrue: ([at], stop) => stop.edge === null && stands(at!, stop.rates[stop.step]!, 0.051),
  },
  {
    words: /^The loss was lowest at (.+), which is past the edge too\. The curve tells late:/,
    isTrue: ([at], stop) =>
      isPast(stop) && isLowestAt(at!, stop) && stop.rates[lowestStep(stop)]! >= stop.edge!,
  },
  {
    words: /^The loss was lowest at (.+), before the edge: it had begun to turn by then\.$/,
    isTrue: ([at], stop) =>
      isPast(stop) &&
      isLowestAt(at!, stop) &&
      readNumber(at!) <= stop.edge! &&
      lowestStep(stop) > 0 &&
      stop.losses
        .slice(lowestStep(stop), stop.step + 1)
        .some((loss) => !(loss <= stop.losses[lowestStep(stop)]!)),
  },
  {
    words: /^The loss was lowest at (.+), before the edge\.$/,
    isTrue: ([at], stop) => isPast(stop) && isLowestAt(at!, stop) && readNumber(at!) <= stop.edge!,
  },
  {
    words: /^The loss never fell below its first value on this range\.$/,
    isTrue: (_s, stop) => isPast(stop) && stop.losses.every((loss) => !(loss < stop.losses[0]!)),
  },
  {
    words: /^(.+) is close to the edge and still below it\.$/,
    isTrue: ([at], stop) =>
      !isPast(stop) &&
      stands(at!, stop.rates[stop.step]!, 0.051) &&
      // Beside the edge as it is printed.
      readNumber(at!) < Math.max(stop.edge!, Number(stop.edge!.toPrecision(3))) &&
      2.2 * readNumber(at!) >= stop.edge!,
  },
  {
    words: /^(.+) is below the edge, with room for a rate (.+) times as large\.$/,
    isTrue: ([at, times], stop) =>
      !isPast(stop) &&
      stands(at!, stop.rates[stop.step]!, 0.051) &&
      stop.rates[stop.step]! * readNumber(times!) <= stop.edge! * (1 + 1e-12) &&
      stop.rates[stop.step]! * readNumber(times!) >= 0.9 * stop.edge!,
  },
];

/** Of the headline on the taps. */
export const TAP_KINDS: readonly SentenceKind<PlainRangeTest & { readonly taps: number[] }>[] = [
  { words: /^Nobody tapped\.$/, isTrue: (_s, { taps }) => taps.length === 0 },
  {
    words: /^(One|[\d,]+) of you stopped; no edge was found on this range\.$/,
    isTrue: ([count], { taps, edge }) => edge === null && isCount(count!, taps.length),
  },
  {
    words: /^The one tap was (before|past) the edge, (.+)\.$/,
    isTrue: ([side, edge], test) =>
      test.taps.length === 1 && isEdge(edge!, test) && lateOf(test) === (side === 'past' ? 1 : 0),
  },
  {
    words: /^(?:(Both)|All ([\d,]+)) stopped (before|past) the edge, (.+)\.$/,
    isTrue: ([both, all, side, edge], test) =>
      isCount(both ?? all!, test.taps.length) &&
      isEdge(edge!, test) &&
      lateOf(test) === (side === 'past' ? test.taps.length : 0),
  },
  {
    words: /^([\d,]+) stopped before the edge, (.+); ([\d,]+) past it\.$/,
    isTrue: ([before, edge, late], test) =>
      isEdge(edge!, test) &&
      readNumber(late!) === lateOf(test) &&
      readNumber(before!) === test.taps.length - lateOf(test),
  },
];

function lowestStep({ losses }: PlainRangeTest): number {
  let best = 0;
  for (const [step, loss] of losses.entries()) if (loss < losses[best]!) best = step;
  return best;
}

function isLowestAt(printed: string, test: PlainRangeTest): boolean {
  return stands(printed, test.rates[lowestStep(test)]!, 0.051);
}

/** Lowest there, and higher or no number at the end. */
function turnsAt(printed: string, test: PlainRangeTest): boolean {
  return isLowestAt(printed, test) && !(test.losses.at(-1)! <= test.losses[lowestStep(test)]!);
}

function isEdge(printed: string, { edge }: PlainRangeTest): boolean {
  return edge !== null && stands(printed, edge, 0.0051);
}

function isPast({ rates, step, edge }: Stop): boolean {
  return edge !== null && rates[step]! >= edge;
}

function lateOf({ taps, rates, edge }: PlainRangeTest & { readonly taps: number[] }): number {
  return taps.filter((step) => rates[step]! >= edge!).length;
}

function isCount(printed: string, count: number): boolean {
  if (printed === 'One') return count === 1;
  return printed === 'Both' ? count === 2 : readNumber(printed) === count;
}
