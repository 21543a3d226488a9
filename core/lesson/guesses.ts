import { type Arithmetic, minus, sumOf, timesWritten } from '../engine/arithmetic';
import type { WorkedUpdate, WorkedWeight } from '../engine/simulation/worked-update';
import { norm } from '../engine/vector';

/** How far a guess may be off to count as close: this share of the step's length. */
export const CLOSE_SHARE = 0.05;

/** What goes wrong where a class works out an update. Only `app/ui/words` says it in English. */
export type MistakeKind =
  /** The step added instead of taken away. */
  | 'uphill'
  /** The gradient itself for the step. */
  | 'rate-forgotten'
  | 'weight-for-gradient'
  | 'loss-for-gradient'
  /** The step of plain descent, where another optimizer is at work. */
  | 'plain-step';

/** A wrong answer with a name, and the place it leads to. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly place: readonly number[];
  /** One a weight. */
  readonly arithmetic: readonly Arithmetic[];
}

export type GuessMark = 'close' | MistakeKind | 'elsewhere';

export interface GuessTally {
  /** What became of each guess, in the order given. */
  readonly marks: readonly GuessMark[];
  readonly close: number;
  readonly elsewhere: number;
  /** Those that stand apart, also where nobody fell for them; the most frequent first. */
  readonly mistakes: readonly (Mistake & { readonly count: number })[];
}

/**
 * Where guesses at the weights after an update fell. A wrong answer that can't be told from the right one, or from
 * another, isn't named. Guesses have one number a weight.
 */
export function tallyGuesses(
  update: WorkedUpdate,
  guesses: readonly (readonly number[])[],
): GuessTally {
  const mistakes = tellingMistakes(update);
  const marks = guesses.map((guess) => markGuess(update, mistakes, guess));
  const count = (mark: GuessMark) => marks.filter((other) => other === mark).length;
  return {
    marks,
    close: count('close'),
    elsewhere: count('elsewhere'),
    mistakes: mistakes
      .map((mistake) => ({ ...mistake, count: count(mistake.kind) }))
      .sort((a, b) => b.count - a.count),
  };
}

/** The named wrong answers that stand apart from the right one and from each other. */
export function tellingMistakes(update: WorkedUpdate): Mistake[] {
  const apart = 2 * tolerance(update);
  if (Number.isNaN(apart)) return [];
  const right = update.weights.map(({ after }) => after);
  const all = possibleMistakes(update);
  return all.filter(({ kind, place }) => {
    const others = all.filter((other) => other.kind !== kind).map((other) => other.place);
    return (
      place.every(Number.isFinite) &&
      [right, ...others].every((p) => !(distance(p, place) <= apart))
    );
  });
}

export function markGuess(
  update: WorkedUpdate,
  mistakes: readonly Mistake[],
  guess: readonly number[],
): GuessMark {
  const near = tolerance(update);
  const right = update.weights.map(({ after }) => after);
  if (distance(right, guess) <= near) return 'close';
  return mistakes.find(({ place }) => distance(place, guess) <= near)?.kind ?? 'elsewhere';
}

/** In the weights' own unit; a hair for a step of length 0, and nothing is close to what is no number. */
function tolerance({ weights }: WorkedUpdate): number {
  const right = weights.map(({ after }) => after);
  const length = distance(
    weights.map(({ before }) => before),
    right,
  );
  if (!Number.isFinite(length)) return Number.NaN;
  // Room for rounding: a guess has the digits that were typed.
  return CLOSE_SHARE * length + 1e-9 * Math.max(1, norm(right));
}

function possibleMistakes({ weights, learningRate: a, lossBefore }: WorkedUpdate): Mistake[] {
  const isPlain = weights.every(({ quantities }) => quantities.length === 0);
  const mistake = (
    kind: MistakeKind,
    place: (weight: WorkedWeight) => number,
    arithmetic: (weight: WorkedWeight) => Arithmetic,
  ): Mistake => ({ kind, place: weights.map(place), arithmetic: weights.map(arithmetic) });

  const mistakes = [
    mistake(
      'uphill',
      ({ before, step }) => before + step.value,
      ({ before, step }) => sumOf(before, step.arithmetic),
    ),
    mistake(
      'rate-forgotten',
      ({ before, step }) => before - step.value / a,
      ({ before, step }) => minus(before, step.value / a),
    ),
  ];
  const instead = (kind: MistakeKind, taken: (weight: WorkedWeight) => number) =>
    mistake(
      kind,
      (weight) => weight.before - a * taken(weight),
      (weight) => minus(weight.before, timesWritten(a, taken(weight))),
    );
  if (!isPlain) return [...mistakes, instead('plain-step', ({ gradient }) => gradient)];
  mistakes.push(instead('weight-for-gradient', ({ before }) => before));
  // With two weights there are two gradients, and nobody takes the one loss for both.
  if (weights.length === 1) mistakes.push(instead('loss-for-gradient', () => lossBefore));
  return mistakes;
}

function distance(one: readonly number[], other: readonly number[]): number {
  return norm(one.map((value, d) => value - other[d]!));
}
