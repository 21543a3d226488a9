import type { NanCause } from '#core/engine/arithmetic';
import type { QuantityKind } from '#core/engine/optimizer';
import type { NotedEvent, WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { GuessTally, MistakeKind } from '#core/lesson/guesses';
import { mathNumberText } from '../formula/math-number';

export const QUANTITY_WORDS: Readonly<Record<QuantityKind, string>> = {
  velocity: 'slopes, added up',
  'sum-of-squares': 'all squares so far',
  'mean-of-squares': 'running mean of g²',
  mean: 'running mean of g',
  'corrected-mean': 'corrected for the start',
  'corrected-mean-of-squares': 'corrected for the start',
  root: 'what it divides by',
  direction: 'only its sign counts',
};

/** What a mistake was, said of many. */
export const MISTAKE_WORDS: Readonly<Record<MistakeKind, string>> = {
  uphill: 'uphill',
  'rate-forgotten': 'the rate forgotten',
  'weight-for-gradient': 'the weight taken for its gradient',
  'loss-for-gradient': 'the loss taken for the gradient',
  'plain-step': 'the step of plain descent',
};

const DID: Readonly<Record<MistakeKind, string>> = {
  uphill: 'went uphill',
  'rate-forgotten': 'forgot the rate',
  'weight-for-gradient': 'took the weight for its gradient',
  'loss-for-gradient': 'took the loss for the gradient',
  'plain-step': 'took the step of plain descent',
};

/** "you took the weight for its gradient" */
export function ownMistakeWords(kind: MistakeKind): string {
  return `you ${DID[kind]}`;
}

/** "31 of 86 were close. 13 took the weight for its gradient." */
export function guessHeadline({ marks, close, mistakes }: GuessTally): string {
  if (marks.length === 0) return 'Nobody guessed.';
  const were = close === 1 ? 'was' : 'were';
  const first = `${close === 0 ? 'None' : close} of ${marks.length} ${close === 0 ? 'was' : were} close.`;
  const [most] = mistakes;
  return most === undefined || most.count < 2 ? first : `${first} ${most.count} ${DID[most.kind]}.`;
}

const NAN_WORDS: Readonly<Record<NanCause | 'no-slope', string>> = {
  'infinity-minus-infinity': 'infinity minus infinity',
  'zero-times-infinity': 'zero times infinity',
  'infinity-over-infinity': 'infinity divided by infinity',
  'zero-over-zero': 'zero divided by zero',
  'root-of-negative': 'the root of a negative number',
  operand: 'it was one already',
  'no-slope': 'the loss has no slope there',
};

/** "step 62: the loss is too large for 32 bits" */
export function eventWords(step: number, event: NotedEvent): string {
  return `step ${step}: ${happening(event)}`;
}

function happening(event: NotedEvent): string {
  switch (event.kind) {
    case 'loss-overflow':
      return `the loss is too large for ${event.bits} bits`;
    case 'not-a-number':
      return `NaN: ${NAN_WORDS[event.cause]}`;
    case 'no-loss':
      return 'the loss has no value there';
    case 'rest':
      return 'the slope is zero, and nothing moves any more';
    case 'rounded-away':
      return `the step is lost in rounding to ${event.bits} bits`;
    case 'returned':
      return `it is back where it was ${event.period} steps before`;
    case 'at-target':
      return 'it has reached the target';
  }
}

/** What became of the loss, as a multiple: "four times the loss"; null where that says nothing. */
export function lossRatioWords({ lossBefore, lossAfter }: WorkedUpdate): string | null {
  if (lossAfter === lossBefore) return 'the same loss';
  const ratio = lossAfter / lossBefore;
  if (!(lossBefore > 0 && lossAfter >= 0) || !Number.isFinite(ratio)) return null;
  if (ratio >= 1.1) return `${timesWords(ratio)} the loss`;
  const percent = Math.round(100 * ratio);
  if (percent > 100) return `${percent - 100}% more loss`;
  return percent === 100 || percent === 0 ? null : `${percent}% of the loss`;
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "twice", "four times", "1.3 times". */
export function timesWords(factor: number): string {
  const whole = Math.round(factor);
  const isWhole = Math.abs(factor - whole) < 1e-6 * factor;
  if (isWhole && whole === 2) return 'twice';
  if (isWhole && whole > 2 && whole < 10) return `${NUMBERS[whole]} times`;
  return `${mathNumberText(factor, 2)} times`;
}

/** Where the weights are no place on any picture. */
export function beyondWords(update: WorkedUpdate | undefined): string {
  if (update?.weights.some(({ after }) => Number.isNaN(after))) return 'NaN is nowhere.';
  return 'Beyond every picture.';
}

/** The finding of an update, as a sentence that its numbers bear out. */
export function findingWords(update: WorkedUpdate, factor: number | null): string {
  const { event, step, weights, learningRate } = update;
  if (event && event.kind !== 'at-target') return sentence(eventWords(step, event));
  if (factor !== null) return factorWords(factor);
  if (weights.every(({ after }) => Number.isNaN(after))) {
    return 'It is no number any more, and stays that way.';
  }
  if (!Number.isFinite(update.lossAfter)) return 'The loss is beyond what its bits can hold.';
  const asLongAsRate = weights.every(
    ({ quantities, step: taken }) =>
      quantities.length > 0 && Math.abs(Math.abs(taken.value) / learningRate - 1) < 0.01,
  );
  if (asLongAsRate) return 'The step is as long as the rate, whatever the gradient.';
  if (update.lossAfter === update.lossBefore) return 'The loss is what it was.';
  return update.lossAfter > update.lossBefore ? 'The loss went up.' : 'The loss went down.';
}

/** What multiplying the distance to the minimum by this factor does. */
function factorWords(factor: number): string {
  const size = Math.abs(factor);
  if (size < 1e-12) return 'One step, and it is at the minimum.';
  if (Math.abs(size - 1) < 1e-12) {
    return factor < 0
      ? 'Each step lands just as far out, on the other side.'
      : 'Each step leaves it where it was.';
  }
  const left = mathNumberText(size, 3);
  if (factor < -1) return `Each step lands ${timesWords(size)} as far out, on the other side.`;
  if (factor < 0) return `Each step lands on the other side, with ${left} of the distance left.`;
  if (factor > 1) return `Each step leads further out, ${timesWords(size)} as far.`;
  return `Each step leaves ${left} of the distance.`;
}

/** Two updates side by side: what they have in common, or nothing. */
export function besideWords(one: WorkedUpdate, other: WorkedUpdate): string | null {
  const [gradients, steps] = [one, other].reduce<[number[], number[]]>(
    ([slopes, taken], { weights }) => [
      [...slopes, Math.hypot(...weights.map(({ gradient }) => gradient))],
      [...taken, Math.hypot(...weights.map(({ step }) => step.value))],
    ],
    [[], []],
  );
  const ratio = Math.max(...gradients) / Math.min(...gradients);
  const isSame = Math.abs(steps[0]! / steps[1]! - 1) < 0.005;
  if (!isSame || !(ratio >= 1.5) || !Number.isFinite(ratio)) return null;
  const whole = Math.round(ratio);
  const times = Math.abs(ratio - whole) < 0.005 * ratio ? whole : mathNumberText(ratio, 2);
  return `${times} times the gradient. The same step.`;
}

export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
