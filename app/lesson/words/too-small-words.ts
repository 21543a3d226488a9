import type { TooSmallFigures } from '../figures/too-small-figures';
import { type LessonWords, numberList, toDigits } from './lesson-words';

export function tooSmallWords(words: LessonWords, figures: TooSmallFigures): readonly string[] {
  const { rate, budget, start, end, target, needed } = figures;
  const [large] = needed;
  const small = needed.at(-1)!;
  return [
    words.say('lesson.too-small.walk', {
      rate,
      budget,
      start: toDigits(start.weight, 6),
      end: end.weight,
      before: toDigits(start.loss, 6),
      after: end.loss,
      share: Math.round(100 * (1 - end.loss / start.loss)) / 100,
    }),
    words.say('lesson.too-small.budget', { budget }),
    words.say('lesson.too-small.needed', {
      parts: 1 / target,
      large: large!.rate,
      few: large!.steps,
      small: small.rate,
      many: small.steps,
    }),
  ];
}

export function flatWords(words: LessonWords, { budget, end }: TooSmallFigures): string {
  return words.say('lesson.too-small.flat', { gradient: end.gradient, budget });
}

export function tooSmallPictureLabel(
  words: LessonWords,
  { budget, runs }: TooSmallFigures,
): string {
  const rates = runs.map(({ rate }) => rate);
  return words.say('lesson.too-small.picture', { budget, rates: numberList(words, rates) });
}
