import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { tellingMistakes } from '#core/lesson/guesses';

/** What a guess is chosen from, a range for each weight. The field takes any number. */
export interface GuessRange {
  readonly low: number;
  readonly high: number;
  /** Of the buttons and the arrow keys. */
  readonly fine: number;
}

/** How far around the minimum the answers lie at most, as a multiple of where the weight is now. */
const REACH = 5;

/**
 * A round range about the nearest minimum in which the answer and the wrong ones lie, and which tells neither: it
 * ends at a round number.
 */
export function guessRange(loss: LossFunction, update: WorkedUpdate, d: number): GuessRange {
  const { before, after } = update.weights[d]!;
  const goal = nearestGoal(loss, before, d);
  const base = Math.abs(before - goal) || (loss.plot.x[1] - loss.plot.x[0]) / 4;
  const places = [before, after, ...tellingMistakes(update).map(({ place }) => place[d]!)];
  const offs = places.map((place) => Math.abs(place - goal)).filter((off) => off <= REACH * base);
  const half = roundUp(1.1 * Math.max(base, ...offs));
  return { low: goal - half, high: goal + half, fine: half / 100 };
}

/** To the fineness of the range, without the noise of binary fractions. */
export function fineGuess(value: number, { fine }: GuessRange): number {
  return Number((Math.round(value / fine) * fine).toPrecision(12));
}

function nearestGoal(loss: LossFunction, from: number, d: number): number {
  const goals = loss.minimum.points.map((point) => point[d]!);
  return [...goals].sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0] ?? 0;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (
    [1, 2, 3, 4, 5, 6, 8, 10].map((digit) => digit * power).find((round) => round >= value) ?? value
  );
}
