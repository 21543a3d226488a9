import { formatCount, formatQuantity } from '#core/engine/number-format';
import { rateText } from '../rate-text';

type Numbers = Readonly<Record<string, number>>;

const step = (n: Numbers) => formatCount(n.step ?? Number.NaN);
const rate = (n: Numbers) => rateText(n.rate ?? Number.NaN);
const updates = (n: Numbers) => (n.updates === 1 ? 'a step ago' : `${n.updates} steps ago`);

/** The only place with what a phone says of its run, while it goes on and after: a sentence for each code. */
export const PHONE_SENTENCES = {
  // While it goes on.
  'at-start': () => 'At the start.',
  'at-goal': () => 'At the goal. Will it stay?',
  'stays-at-goal': (n) => `At the goal since step ${step(n)}.`,
  'has-diverged': (n) => `Diverged at step ${step(n)}.`,
  'off-scale': () => 'Off the scale.',
  'far-out': () => 'Thrown out: the gap is over a thousand times the first.',
  'at-rest': () => 'At rest, but not at the goal.',
  'first-closer': () => 'One step, and closer.',
  'first-hardly': () => 'One step, and hardly closer.',
  'first-level': () => 'One step, and no closer.',
  'first-further': () => 'One step, and further out already.',
  'to-and-fro-closer': () => 'Jumping to and fro, and landing closer.',
  'to-and-fro-further': () => 'Jumping to and fro, and landing further out.',
  'to-and-fro-level': () => 'Jumping to and fro, hardly closer or further.',
  'closer-every-step': () => 'Rolling down, closer with every step.',
  'closer-slowly': () => 'Coming closer, little by little.',
  'closer-on-the-whole': (n) => `Closer than ${updates(n)}, though not with every step.`,
  'further-every-step': () => 'Uphill, further out with every step.',
  'further-on-the-whole': (n) => `Further out than ${updates(n)}.`,
  'hardly-closer': (n) => `Creeping: hardly closer than ${updates(n)}.`,
  'no-closer': (n) => `No closer than ${updates(n)}.`,

  // Of a rate steered by hand, after it.
  'steered-never': (n) => `You left the rate at ${rate(n)}.`,
  'steered-once': (n) =>
    `You changed the rate once, from ${rateText(n.first ?? Number.NaN)} to ${rate(n)} in the end.`,
  'steered-often': (n) =>
    `You changed the rate ${formatCount(n.times ?? Number.NaN)} times, from ${rateText(n.first ?? Number.NaN)} to ${rate(n)} in the end.`,
  'steered-out': (n) => `At step ${step(n)} it was out.`,
  'steered-out-above-edge': (n) =>
    `At step ${step(n)} it was out, with a rate of ${rate(n)}: ${formatQuantity(n.ratio ?? Number.NaN)} times the edge.`,
  'steered-held-above-edge': (n) => `It held with ${rate(n)}, though that is above the edge.`,
  'steered-held': (n) => `With ${rate(n)} it settled.`,
  'steered-far-below': (n) =>
    `The last rate, ${rate(n)}, is ${formatQuantity(100 * (n.ratio ?? Number.NaN))}% of the edge at the bottom.`,
  'steered-short': () => 'The steps ran out before it was there.',
  'steered-swinging': (n) =>
    `With ${rate(n)} in the end it did not settle: a smaller rate there may let it.`,
  'steered-elsewhere': () => 'It came to rest, but not at the minimum.',

  // Of the slider's toy: a bowl of which each of these is tested at every rate.
  'toy-converged': () => 'It found the goal. Can you make it faster?',
  'toy-trapped': () => 'It rests elsewhere. Try another rate.',
  'toy-too-slow': () => 'Its steps were short, and they ran out. Try more.',
  'toy-swinging-short': () => 'It jumped from side to side until the steps ran out. Try less.',
  'toy-oscillating': () => 'It jumps from side to side and hardly comes closer. Try less.',
  'toy-diverged': () => 'It was thrown further and further out. Try less.',
} as const satisfies Record<string, (numbers: Numbers) => string>;

export type PhoneCode = keyof typeof PHONE_SENTENCES;

/** One thing that a phone says of a run. Only `phoneText` puts it into words. */
export interface PhoneClaim {
  readonly code: PhoneCode;
  readonly numbers: Numbers;
}

export function phoneText({ code, numbers }: PhoneClaim): string {
  return PHONE_SENTENCES[code](numbers);
}
