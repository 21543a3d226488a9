import type { Confidence } from '#core/lesson/round';
import type { Words } from '#core/words/words';
import type { PickGap } from './gaps';

/** The sentences of the review that several kinds of activities share. */

type Say = Words<'review-rounds'>;

/** "Nobody picked between 0.02 and 0.05. 0.032 would have converged in 88 steps." */
export function gapSentence(words: Say, { from, to, middle, verdict }: PickGap): string {
  const { outcome, step } = verdict;
  return words.say(`review-rounds.gap.${outcome}`, { from, to, middle, step: step ?? 0 });
}

/** "sure", "think so", "a guess" */
export function sureWords(words: Say, confidence: Confidence): string {
  return words.say(`review-rounds.sure.${confidence}`);
}

/** "Of 14 who were sure, 9 were right." */
export function sureSentence(words: Say, sure: number, right: number): string {
  return words.say('review-rounds.were-sure', { sure, right });
}

export function predictedSentence(words: Say, right: number, all: number): string {
  if (all === 1) return words.say('review-rounds.predicted-own.one', { right });
  if (right === 0) return words.say('review-rounds.predicted-own.none', { all });
  return right === all
    ? words.say('review-rounds.predicted-own.all', { all })
    : words.say('review-rounds.predicted-own.some', { right, all });
}
