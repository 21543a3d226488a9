import { formatCount, formatRate } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import type { Confidence } from '#core/lesson/round';
import { stepsWords } from '../../ui/words/steps-words';
import type { PickGap } from './gaps';

/** The sentences of the review that several kinds of activities share. */

/** "Nobody picked between 0.02 and 0.05. 0.032 would have converged in 88 steps." */
export function gapSentence({ from, to, middle, verdict }: PickGap): string {
  return `Nobody picked between ${formatRate(from)} and ${formatRate(to)}. ${formatRate(middle)} ${wouldHave(verdict)}.`;
}

function wouldHave({ outcome, step }: Verdict): string {
  switch (outcome) {
    case 'converged':
      return `would have converged in ${stepsWords(step ?? 0)}`;
    case 'diverged':
      return `would have diverged at step ${formatCount(step ?? 0)}`;
    case 'oscillating':
      return 'would not have settled';
    case 'trapped':
      return 'would have come to rest in the wrong place';
    case 'too-slow':
      return 'would have been too slow';
  }
}

export const SURE_WORDS: Readonly<Record<Confidence, string>> = {
  sure: 'sure',
  think: 'think so',
  guess: 'a guess',
};

/** "Of 14 who were sure, 9 were right." */
export function sureSentence(sure: number, right: number): string {
  if (sure === 0) return 'Nobody was sure.';
  if (sure === 1) return `The one who was sure was ${right === 1 ? 'right' : 'wrong'}.`;
  return `Of ${formatCount(sure)} who were sure, ${right === 0 ? 'nobody was' : right === 1 ? '1 was' : `${formatCount(right)} were`} right.`;
}

export function predictedSentence(right: number, all: number): string {
  if (all === 1) {
    return right === 1 ? 'The one prediction came true.' : 'The one prediction did not come true.';
  }
  if (right === 0) return `None of ${formatCount(all)} predicted their own outcome.`;
  if (right === all) return `All ${formatCount(all)} predicted their own outcome.`;
  return `${formatCount(right)} of ${formatCount(all)} predicted their own outcome.`;
}
