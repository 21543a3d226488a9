import { formatCount, formatRate } from '#core/engine/number-format';

type Arguments = Readonly<Record<string, number | string>>;

const count = (value: number | string | undefined) => formatCount(Number(value));
const rate = (value: number | string | undefined) => formatRate(Number(value));
const steps = (value: number | string | undefined) =>
  Number(value) === 1 ? '1 step' : `${count(value)} steps`;

/** The only place with what screens say of a class and its runs in one round: a sentence for each code. */
export const CLASS_SENTENCES = {
  'nobody-picked': () => 'Nobody picked.',
  'one-arrived': (a) => `One pick, and it arrived in ${steps(a.step)}.`,
  'one-diverged': (a) => `One pick, and it blew up at step ${count(a.step)}.`,
  'one-too-slow': (a) => `One pick, and it was not there in ${steps(a.budget)}.`,
  'one-unsettled': () => 'One pick, and it never settled.',
  'one-trapped': () => 'One pick, and it came to rest in the wrong place.',
  'all-arrived': (a) => `All ${count(a.total)} of you arrived.`,
  'all-diverged': (a) => `All of you diverged, the lowest with ${rate(a.lowest)}.`,
  'all-too-slow': (a) => `${steps(a.budget)} were not enough for any of you.`,
  'all-unsettled': () => 'None of you settled.',
  'all-trapped': () => 'All of you came to rest in the wrong place.',
  'clean-split': (a) => `Below ${rate(a.rate)} you all stayed. Above it, you all left.`,
  interleaved: () => 'No single edge here: who stayed and who left lie side by side.',
  'slow-or-out': (a) =>
    `Nobody arrived: too slow up to ${rate(a.below)}, too fast from ${rate(a.above)}.`,
  'none-arrived': () => 'Nobody arrived.',
  'some-arrived': (a) =>
    `${count(a.arrived)} of ${count(a.total)} arrived, the fastest in ${steps(a.step)}.`,
  'every-rate-diverges': () => 'Every one of these rates blows up.',
  'no-rate-arrives': (a) => `None of these rates is there in ${steps(a.budget)}.`,
  'rate-is-quickest': (a) => `${a.rates} is quickest: ${steps(a.step)}.`,
  'rates-are-quickest': (a) => `${a.rates} are quickest: ${steps(a.step)}.`,
} as const satisfies Record<string, (a: Arguments) => string>;

export type ClassCode = keyof typeof CLASS_SENTENCES;

/** One thing that a screen says of a class. Only `classText` puts it into words. */
export interface ClassClaim {
  readonly code: ClassCode;
  readonly said: Arguments;
}

export function classText({ code, said }: ClassClaim): string {
  return CLASS_SENTENCES[code](said);
}
