import type { RangeTestFigures } from '../figures/range-test-figures';
import { type LessonWords, toDigits } from './lesson-words';

export function rangeWords(words: LessonWords, figures: RangeTestFigures): readonly string[] {
  const { formula, noise, lowest, highest, steps, edge } = figures;
  return [
    words.say('lesson.range.test', { lowest, highest, steps }),
    words.say('lesson.range.reading'),
    words.say('lesson.range.loss', { formula, noise, edge, ...turnAndGone(figures) }),
  ];
}

export function rangeLimitWords(words: LessonWords, figures: RangeTestFigures): readonly string[] {
  const { turn, draws, beyondEdge, beyondTwice, halfArrives } = figures;
  return [
    words.say('lesson.range.beyond', {
      share: Math.round((100 * beyondEdge) / draws) / 100,
      draws,
      half: words.say('lesson.range.half', { beyond: beyondTwice }),
    }),
    words.say('lesson.range.well-below', { turn: toDigits(turn, 2), steps: halfArrives }),
  ];
}

export function rangePictureLabel(words: LessonWords, figures: RangeTestFigures): string {
  const { edge, lowest, highest } = figures;
  return words.say('lesson.range.picture', { edge, lowest, highest, ...turnAndGone(figures) });
}

function turnAndGone({ turn, gone }: RangeTestFigures) {
  return { turn: toDigits(turn, 2), gone: toDigits(gone, 2) };
}
