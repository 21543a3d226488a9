import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { GuessMark, GuessTally } from '#core/lesson/guesses';
import { bandOf } from '../../../stage/scene/bands';

/** The picture's width in units. */
export const AXIS_WIDTH = 1920;
const MARGIN = 110;
const SEGMENTS = 96;
/** How high the bands lie between the lowest and the highest loss. */
const SHARES = [0.8, 0.6, 0.42, 0.28, 0.17, 0.1, 0.055, 0.025, 0.008] as const;
/** Guesses further out than this multiple of what has a name are counted at the ends. */
const REACH = 1.6;

export interface GuessAxis {
  readonly x: (weight: number) => number;
  readonly low: number;
  readonly high: number;
  /** How many guesses lie beyond each end. */
  readonly beyond: readonly [left: number, right: number];
  /** From left to right, the bands of the loss. */
  readonly bands: readonly number[];
}

/** One axis for the old weight, the new one, every mistake that somebody made, and the guesses around them. */
export function guessAxis(
  loss: LossFunction,
  { weights }: WorkedUpdate,
  tally: GuessTally,
  guesses: readonly number[],
): GuessAxis {
  const { before, after } = weights[0]!;
  const mistakes = tally.mistakes.filter(({ count }) => count > 0).map(({ place }) => place[0]!);
  const named = [before, after, ...mistakes].filter(Number.isFinite);
  const [least, most] = [Math.min(...named), Math.max(...named)];
  const slack = (REACH - 1) * (most - least || 1);
  const near = guesses.filter((guess) => guess >= least - slack && guess <= most + slack);
  const low = Math.min(least, ...near);
  const high = Math.max(most, ...near);
  const span = high - low || 1;
  const scale = (AXIS_WIDTH - 2 * MARGIN) / span;
  const x = (weight: number) => MARGIN + (weight - low) * scale;
  const losses = Array.from({ length: SEGMENTS }, (_, k) =>
    loss.value([low + ((k + 0.5) * (AXIS_WIDTH / SEGMENTS) - MARGIN) / scale]),
  );
  const [floor, top] = [Math.min(...losses), Math.max(...losses)];
  const levels = SHARES.map((share) => share * (top - floor));
  return {
    x,
    low,
    high,
    beyond: [guesses.filter((g) => g < low).length, guesses.filter((g) => g > high).length],
    bands: losses.map((value) => bandOf(value - floor, levels)),
  };
}

interface GuessDot {
  readonly x: number;
  /** Above the axis, in units. */
  readonly up: number;
  readonly mark: GuessMark;
}

interface Stack {
  readonly x: number;
  readonly mark: GuessMark;
  count: number;
}

/**
 * One dot a guess, stacked where they coincide, in as many columns as the height asks for. What has no name makes
 * room for what has one: no dot lies on another.
 */
export function stackedDots(
  axis: GuessAxis,
  guesses: readonly number[],
  { marks, mistakes }: GuessTally,
  right: number,
  { apart, height }: { apart: number; height: number },
): GuessDot[] {
  const rows = Math.max(1, Math.floor(height / apart));
  const places = new Map<GuessMark, number>(mistakes.map(({ kind, place }) => [kind, place[0]!]));
  places.set('close', right);
  const stacks = new Map<string, Stack>();
  guesses.forEach((guess, k) => {
    if (guess < axis.low || guess > axis.high) return;
    const mark = marks[k]!;
    // Those that share a mark stand together: they mean the same place.
    const place = places.get(mark);
    const x = place === undefined ? Math.round(axis.x(guess) / apart) * apart : axis.x(place);
    const key = `${x} ${mark}`;
    const stack = stacks.get(key);
    if (stack) stack.count++;
    else stacks.set(key, { x, mark, count: 1 });
  });
  const columnsOf = ({ count }: Stack) => Math.ceil(count / rows);
  const [named, others] = [true, false].map((isNamed) =>
    [...stacks.values()].filter(({ mark }) => places.has(mark) === isNamed),
  );
  const moved = clearOf(named!, others!, (stack) => columnsOf(stack) * apart);
  return [...named!, ...moved].flatMap((stack) => {
    const { x, mark, count } = stack;
    const columns = columnsOf(stack);
    return Array.from({ length: count }, (_, k) => ({
      x: x + ((k % columns) - (columns - 1) / 2) * apart,
      up: (Math.floor(k / columns) + 0.5) * apart,
      mark,
    }));
  });
}

/** Each of the others as near to its place as leaves it clear of the named ones, and of those placed before it. */
function clearOf(
  named: readonly Stack[],
  others: readonly Stack[],
  widthOf: (stack: Stack) => number,
): Stack[] {
  const placed = [...named];
  const overlaps = (x: number, stack: Stack) =>
    placed.some((other) => Math.abs(other.x - x) < (widthOf(other) + widthOf(stack)) / 2 - 1e-6);
  const isFree = (stack: Stack) => !overlaps(stack.x, stack);
  // Those that stand where they belong come first: nobody is moved onto them.
  const inTurn = [...others.filter(isFree), ...others.filter((stack) => !isFree(stack))];
  return inTurn.map((stack) => {
    const beside = placed.flatMap((other) => {
      const off = (widthOf(other) + widthOf(stack)) / 2;
      return [other.x - off, other.x + off];
    });
    const free = [stack.x, ...beside].filter((x) => !overlaps(x, stack));
    const away = (x: number) => Math.abs(x - stack.x);
    const x = free.reduce((best, one) => (away(one) < away(best) ? one : best), free[0] ?? stack.x);
    const at = { ...stack, x };
    placed.push(at);
    return at;
  });
}
