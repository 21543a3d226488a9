import type { QuantityKind } from '#core/engine/optimizer';
import type { NotedEvent, WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { GuessTally, MistakeKind } from '#core/lesson/guesses';
import type { Words } from '#core/words/words';
import { asPrinted, mathNumberText } from '../formula/math-number';

/** What an optimizer's own quantity is. */
export function quantityWords(words: Words<'experiment'>, kind: QuantityKind): string {
  return words.say(`experiment.quantity.${kind}`);
}

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

/** "31 of 86 were close. 13 took the weight for its gradient." */
export function guessHeadline({ marks, close, mistakes }: GuessTally): string {
  if (marks.length === 0) return 'Nobody guessed.';
  const were = close === 1 ? 'was' : 'were';
  const first = `${close === 0 ? 'None' : close} of ${marks.length} ${close === 0 ? 'was' : were} close.`;
  const [most] = mistakes;
  return most === undefined || most.count < 2 ? first : `${first} ${most.count} ${DID[most.kind]}.`;
}

/** "Step 62: the loss is too large for 32 bits." */
export function eventWords(words: Words<'experiment'>, step: number, event: NotedEvent): string {
  switch (event.kind) {
    case 'loss-overflow':
      return words.say('experiment.event.loss-overflow', { step, bits: event.bits });
    case 'not-a-number':
      return words.say(`experiment.event.not-a-number.${event.cause}`, { step });
    case 'rounded-away':
      return words.say('experiment.event.rounded-away', { step, bits: event.bits });
    case 'returned':
      return words.say('experiment.event.returned', { step, period: event.period });
    default:
      return words.say(`experiment.event.${event.kind}`, { step });
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

/** Their steps stay the same when the gradient is multiplied. */
const WITHOUT_SCALE: ReadonlySet<QuantityKind> = new Set(['root', 'direction']);

/** What an update multiplies the distance to the minimum by, and whether all updates of its run do. */
export interface DistanceFactor {
  readonly factor: number;
  readonly isEvery: boolean;
}

/** The finding of an update, as a sentence that its numbers bear out. */
export function findingWords(
  words: Words<'experiment'>,
  update: WorkedUpdate,
  distance: DistanceFactor | null,
): string {
  const { event, step, weights, learningRate } = update;
  if (event && event.kind !== 'at-target') return eventWords(words, step, event);
  if (distance !== null) return factorWords(distance);
  const broken = weights.filter(({ after }) => Number.isNaN(after)).length;
  if (broken > 0) {
    const which = broken === weights.length ? 'It' : 'One weight';
    return `${which} is no number any more, and stays that way.`;
  }
  if (Number.isNaN(update.lossAfter)) return 'The loss is no number there.';
  if (!Number.isFinite(update.lossAfter)) return 'The loss is beyond what its bits can hold.';
  const asLongAsRate = weights.every(
    ({ quantities, step: taken }) =>
      quantities.some(({ kind }) => WITHOUT_SCALE.has(kind)) &&
      Math.abs(Math.abs(taken.value) / learningRate - 1) < 0.01,
  );
  if (asLongAsRate) return 'The step is as long as the rate, whatever the gradient.';
  if (update.lossAfter === update.lossBefore) return 'The loss is what it was.';
  return update.lossAfter > update.lossBefore ? 'The loss went up.' : 'The loss went down.';
}

/** What multiplying the distance to the minimum by this factor does. */
function factorWords({ factor, isEvery }: DistanceFactor): string {
  const size = Math.abs(factor);
  const which = isEvery ? 'Each step' : 'This step';
  if (size < 1e-12) return 'One step, and it is at the minimum.';
  if (Math.abs(size - 1) < 1e-12) {
    return factor < 0
      ? `${which} lands just as far out, on the other side.`
      : `${which} leaves it where it was.`;
  }
  const left = mathNumberText(size, digitsApartFromOne(size, 3));
  const times =
    size < 1.1 ? `${mathNumberText(size, digitsApartFromOne(size, 2))} times` : timesWords(size);
  if (factor < -1) return `${which} lands ${times} as far out, on the other side.`;
  if (factor < 0) return `${which} lands on the other side, with ${left} of the distance left.`;
  if (factor > 1) return `${which} leads further out, ${times} as far.`;
  return `${which} leaves ${left} of the distance.`;
}

const MOST_DIGITS = 15;

/** What is a little more or less than one is not printed as one. */
export function digitsApartFromOne(value: number, least: number): number {
  let digits = least;
  while (digits < MOST_DIGITS && Math.abs(asPrinted(value, digits)) === 1) digits++;
  return digits;
}

/** Steps and lengths that differ by less are the same. */
const SAME = 0.005;

/** Two updates side by side: what they have in common, or nothing. */
export function besideWords(one: WorkedUpdate, other: WorkedUpdate): string | null {
  const [gradients, steps] = [
    [one, other].map(({ weights }) => weights.map(({ gradient }) => gradient)),
    [one, other].map(({ weights }) => weights.map(({ step }) => step.value)),
  ];
  const slopes = gradients.map((gradient) => Math.hypot(...gradient));
  const [first = 0, second = 0] = steps.map((step) => Math.hypot(...step));
  const ratio = Math.max(...slopes) / Math.min(...slopes);
  const isAsLong = Math.abs(first / second - 1) < SAME;
  if (!isAsLong || !(ratio >= 1.5) || !Number.isFinite(ratio)) return null;
  const whole = Math.round(ratio);
  const times = Math.abs(ratio - whole) < SAME * ratio ? whole : mathNumberText(ratio, 2);
  const apart = steps[0]!.map((value, d) => value - (steps[1]![d] ?? Number.NaN));
  const isSame = steps[0]!.length === steps[1]!.length && Math.hypot(...apart) < 2 * SAME * first;
  return `${times} times the gradient. ${isSame ? 'The same step.' : 'A step as long.'}`;
}
