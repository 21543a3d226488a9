import type { AdamFigures } from '../figures/adam-figures';
import type { LessonWords } from './lesson-words';
import { SYMBOL_MARKS } from './symbol-words';

export function adamIdeas(words: LessonWords): readonly string[] {
  return [
    words.say('lesson.adam.idea'),
    words.say('lesson.adam.momentum', SYMBOL_MARKS),
    words.say('lesson.adam.scale', SYMBOL_MARKS),
  ];
}

/** What else there is to its rule. */
export function adamRuleWords(
  words: LessonWords,
  { usualRate, beta1, beta2, epsilon }: AdamFigures,
): readonly string[] {
  return [
    words.say('lesson.adam.correction', SYMBOL_MARKS),
    words.say('lesson.adam.defaults', {
      ...SYMBOL_MARKS,
      usual: usualRate,
      first: beta1,
      second: beta2,
      least: epsilon,
    }),
  ];
}

export function adamFirstWords(
  words: LessonWords,
  { firstRate, first: [one, other] }: AdamFigures,
): string {
  return words.say('lesson.adam.first.text', {
    rate: firstRate,
    times: other.gradient / one.gradient,
  });
}

/** @param figures windows in which c rises from row to row */
export function adamSolvesWords(
  words: LessonWords,
  { windows, windowBudget }: AdamFigures,
): string {
  return words.say('lesson.adam.solves.text', {
    widest: windows.at(-1)!.scale / windows[0]!.scale,
    steps: windowBudget,
  });
}

export function adamLeavesWords(words: LessonWords, figures: AdamFigures): readonly string[] {
  const { usualRate, budget, lossAtUsual, startLoss, usualArrives, curved, windowBudget } = figures;
  return [
    words.say('lesson.adam.leaves.far', {
      usual: usualRate,
      budget,
      after: lossAtUsual,
      before: startLoss,
      arrives: usualArrives,
    }),
    words.say('lesson.adam.leaves.curved', { ...curved, steps: windowBudget }),
    words.say('lesson.adam.leaves.search', { usual: usualRate }),
  ];
}
