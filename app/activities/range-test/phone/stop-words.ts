import { isNearEdge } from '#core/lesson/points';
import type { Words } from '#core/words/words';
import { rateText } from '../../../parts/phone/rate-text';
import { besideEdge, type RangeCurve } from '../charts/range-curve';

/** To two digits: a growing rate can't be read more closely. */
export function shortRate(words: Pick<Words, 'numbers'>, rate: number): string {
  return rateText(words, Number(rate.toPrecision(2)));
}

/** A stop in words, compared with the true edge. */
export interface StopWords {
  readonly kind: 'before' | 'past' | 'no-edge';
  readonly title: string;
  /** The factor between them; empty if there is none to give. */
  readonly figure: string;
  readonly words: string;
  readonly sentence: string;
}

/** @param rate where this student would stop @param edge above which runs diverge; null if none was found */
export function stopWords(
  words: Words<'play-range'>,
  rate: number,
  edge: number | null,
  { rates, ratios, lowestStep }: Pick<RangeCurve, 'rates' | 'ratios' | 'lowestStep'>,
): StopWords {
  if (edge === null) {
    return {
      kind: 'no-edge',
      title: words.say('play-range.no-edge'),
      figure: '',
      words: '',
      sentence: words.say('play-range.no-edge.why', { rate: shortRate(words, rate) }),
    };
  }
  const kind = rate >= edge ? 'past' : 'before';
  const factor = kind === 'past' ? rate / edge : edge / rate;
  const digits = factor < 10 ? 2 : 3;
  const upToHere = ratios.slice(lowestStep, rates.findLastIndex((one) => one <= rate) + 1);
  const sentence =
    kind === 'past'
      ? pastWords(words, {
          lowest: rates[lowestStep] ?? 0,
          lowestStep,
          edge,
          // What has overflowed is no number, and not low.
          hasTurned: upToHere.some((ratio) => !(ratio <= ratios[lowestStep]!)),
        })
      : beforeWords(words, rate, edge, roundedDown(factor, digits));
  return {
    kind,
    title: words.say(`play-range.${kind}`),
    figure: `${words.numbers.quantity(Number(factor.toPrecision(digits)))}×`,
    words: words.say(`play-range.${kind}.beside`),
    sentence,
  };
}

function beforeWords(
  words: Words<'play-range'>,
  stop: number,
  edge: number,
  factor: number,
): string {
  const rate = rateText(words, besideEdge(stop, edge));
  return isNearEdge(stop, edge)
    ? words.say('play-range.close', { rate })
    : words.say('play-range.room', { rate, factor });
}

function pastWords(
  words: Words<'play-range'>,
  at: {
    /** The rate at the lowest loss. */
    readonly lowest: number;
    readonly lowestStep: number;
    readonly edge: number;
    readonly hasTurned: boolean;
  },
): string {
  if (at.lowestStep === 0) return words.say('play-range.never-fell');
  const lowest = rateText(words, besideEdge(at.lowest, at.edge));
  if (at.lowest >= at.edge) return words.say('play-range.tells-late', { lowest });
  return words.say(at.hasTurned ? 'play-range.had-turned' : 'play-range.lowest', { lowest });
}

/** Rounded up, the rate would be past the edge. */
function roundedDown(factor: number, digits: number): number {
  const unit = 10 ** (Math.floor(Math.log10(factor)) + 1 - digits);
  return Math.floor(factor / unit + 1e-9) * unit;
}
