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
export function mistakeWords(words: Words<'walks'>, kind: MistakeKind): string {
  return words.say(`walks.mistake.${kind}`);
}

/** "31 of 86 were close." */
export function closeWords(words: Words<'walks'>, close: number, guesses: number): string {
  if (guesses === 0) return words.say('walks.guesses.nobody');
  return words.say('walks.guesses.close', { close, guesses });
}

/** The same, and what most of the others did: "13 took the weight for its gradient." */
export function guessHeadline(
  words: Words<'walks'>,
  { marks, close, mistakes }: GuessTally,
): string {
  const first = closeWords(words, close, marks.length);
  const [most] = mistakes;
  if (marks.length === 0 || most === undefined || most.count < 2) return first;
  return `${first} ${words.say(`walks.did.${most.kind}`, { count: most.count })}`;
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
export function lossRatioWords(
  words: Words<'walks'>,
  { lossBefore, lossAfter }: WorkedUpdate,
): string | null {
  if (lossAfter === lossBefore) return words.say('walks.loss.same');
  const ratio = lossAfter / lossBefore;
  if (!(lossBefore > 0 && lossAfter >= 0) || !Number.isFinite(ratio)) return null;
  if (ratio >= 1.1) return words.say('walks.loss.times', { times: timesWords(words, ratio) });
  const percent = Math.round(100 * ratio);
  if (percent > 100) return words.say('walks.loss.more', { share: (percent - 100) / 100 });
  if (percent === 100 || percent === 0) return null;
  return words.say('walks.loss.left', { share: percent / 100 });
}

/** "twice", "four times", "1.3 times". */
export function timesWords(words: Words<'walks'>, factor: number): string {
  const whole = Math.round(factor);
  const isWhole = Math.abs(factor - whole) < 1e-6 * factor;
  if (isWhole && whole >= 2 && whole < 10) return words.say('walks.times.whole', { factor: whole });
  return words.say('walks.times', { factor: numberText(words, factor, 2) });
}

function numberText({ numbers }: Pick<Words, 'numbers'>, value: number, digits: number): string {
  return mathNumberText(value, digits, numbers.decimal);
}

/** Where the weights are no place on any picture. */
export function beyondWords(words: Words<'walks'>, update: WorkedUpdate | undefined): string {
  const isNowhere = update?.weights.some(({ after }) => Number.isNaN(after));
  return words.say(isNowhere ? 'walks.nowhere' : 'walks.beyond');
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
  words: Words<'experiment' | 'walks'>,
  update: WorkedUpdate,
  distance: DistanceFactor | null,
): string {
  const { event, step, weights, learningRate } = update;
  if (event && event.kind !== 'at-target') return eventWords(words, step, event);
  if (distance !== null) return factorWords(words, distance);
  const broken = weights.filter(({ after }) => Number.isNaN(after)).length;
  if (broken > 0) {
    return words.say(broken === weights.length ? 'walks.no-number' : 'walks.no-number-one');
  }
  if (Number.isNaN(update.lossAfter)) return words.say('walks.no-loss');
  if (!Number.isFinite(update.lossAfter)) return words.say('walks.overflow');
  const asLongAsRate = weights.every(
    ({ quantities, step: taken }) =>
      quantities.some(({ kind }) => WITHOUT_SCALE.has(kind)) &&
      Math.abs(Math.abs(taken.value) / learningRate - 1) < 0.01,
  );
  if (asLongAsRate) return words.say('walks.as-long-as-rate');
  if (update.lossAfter === update.lossBefore) return words.say('walks.loss-stayed');
  return words.say(update.lossAfter > update.lossBefore ? 'walks.loss-up' : 'walks.loss-down');
}

/** What multiplying the distance to the minimum by this factor does. */
function factorWords(words: Words<'walks'>, { factor, isEvery }: DistanceFactor): string {
  const size = Math.abs(factor);
  const which = isEvery ? 'each' : 'this';
  if (size < 1e-12) return words.say('walks.at-once');
  if (Math.abs(size - 1) < 1e-12) {
    return words.say(`walks.factor.${factor < 0 ? 'mirrored' : 'stays'}.${which}`);
  }
  if (size < 1) {
    const left = numberText(words, size, digitsApartFromOne(size, 3));
    return words.say(`walks.factor.${factor < 0 ? 'other-closer' : 'closer'}.${which}`, { left });
  }
  const times =
    size < 1.1
      ? words.say('walks.times', { factor: numberText(words, size, digitsApartFromOne(size, 2)) })
      : timesWords(words, size);
  return words.say(`walks.factor.${factor < 0 ? 'other-further' : 'further'}.${which}`, { times });
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
export function besideWords(
  words: Words<'walks'>,
  one: WorkedUpdate,
  other: WorkedUpdate,
): string | null {
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
  const times =
    Math.abs(ratio - whole) < SAME * ratio
      ? words.numbers.count(whole)
      : numberText(words, ratio, 2);
  const apart = steps[0]!.map((value, d) => value - (steps[1]![d] ?? Number.NaN));
  const isSame = steps[0]!.length === steps[1]!.length && Math.hypot(...apart) < 2 * SAME * first;
  return words.say(isSame ? 'walks.beside.same' : 'walks.beside.as-long', { times });
}
