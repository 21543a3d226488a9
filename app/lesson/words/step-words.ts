import type { ParabolaWalk } from '../figures/parabola-walk';
import { type LessonWords, toDigits } from './lesson-words';
import { SYMBOL_MARKS } from './symbol-words';

/** @param walk two steps at least */
export function stepWords(words: LessonWords, walk: ParabolaWalk): readonly string[] {
  const [, first, second] = walk.points;
  return [
    words.say('lesson.step.loss', SYMBOL_MARKS),
    words.say('lesson.step.slope', SYMBOL_MARKS),
    words.say('lesson.step.first', firstStep(walk)),
    words.say('lesson.step.second', {
      slope: n(first!.gradient),
      length: n(first!.weight - second!.weight),
      end: n(second!.weight),
    }),
  ];
}

/** "3.2 becomes 4 minus 0.1 times 8", for a screen reader. */
export function ruleNumbersLabel(words: LessonWords, walk: ParabolaWalk): string {
  return words.say('lesson.step.numbers', firstStep(walk));
}

/** What the picture shows. */
export function stepPictureLabel(words: LessonWords, walk: ParabolaWalk): string {
  return words.say('lesson.step.picture', firstStep(walk));
}

function firstStep({ rate, points }: ParabolaWalk) {
  const [start, first] = points;
  return {
    rate,
    start: n(start!.weight),
    end: n(first!.weight),
    slope: n(start!.gradient),
    length: n(start!.weight - first!.weight),
    before: n(start!.loss),
    after: n(first!.loss),
  };
}

function n(value: number): number {
  return toDigits(value, 6);
}
