import type { Words } from '#core/words/words';
import { reviewOf } from '../../activities/review';
import { sureWords } from '../../parts/review/review-words';
import type { HistoryRow } from './history';
import type { StudentSummary } from './summary';

/** The sentences about one student. */

type Say = Words<'review-students'>;

/** What the student’s runs came to, or else their answers: true of any student. */
export function studentHeadline(words: Say, summary: StudentSummary): string {
  const { name, rounds, runs, converged, diverged, votes, right } = summary;
  if (rounds === 0) return words.say('review-students.headline.no-part', { name });
  if (runs === 0) {
    return votes === 0
      ? words.say('review-students.headline.took-part', { name, rounds })
      : words.say('review-students.headline.answers', { name, right, votes });
  }
  if (converged === runs) return words.say('review-students.headline.all', { name, runs });
  return diverged > runs / 2
    ? words.say('review-students.headline.diverged', { name, runs, count: diverged })
    : words.say('review-students.headline.converged', { name, runs, count: converged });
}

/** What the headline leaves out. */
export function studentSubtitle(
  words: Say,
  { runs, votes, right }: StudentSummary,
  predictions: Judged,
): string {
  const parts = [];
  if (runs > 0 && votes > 0) {
    parts.push(words.say('review-students.subtitle.answers', { right, votes }));
  }
  if (predictions.of > 0) {
    parts.push(words.say('review-students.subtitle.predictions', { ...predictions }));
  }
  return parts.join(' ');
}

export interface Judged {
  readonly right: number;
  readonly of: number;
}

/** What became of what they gave, with the reason where the engine knows it. */
export function happenedWords(words: Words, row: HistoryRow): string {
  const { activity } = row.round;
  const told = reviewOf(activity.kind).told(words, activity, row, row.round);
  return told ?? words.say('review-students.no-part');
}

/** "Said converged, sure." null where nothing was predicted. */
export function saidWords(
  words: Words<'common' | 'review-rounds' | 'review-students'>,
  { run }: HistoryRow,
): string | null {
  if (run === null || run.prediction === null) return null;
  const outcome = words.say(`common.outcome.${run.prediction}`);
  if (run.confidence === null) return words.say('review-students.said', { outcome });
  const sure = sureWords(words, run.confidence);
  return words.say('review-students.said-sure', { outcome, sure });
}

/** "0.3, 15 times the edge", "0.03, 0.38 of the edge"; beside the edge no rounded number hides on which side. */
export function rulerWords(words: Say, rate: number, ofEdge: number): string {
  if (ofEdge === 1) return words.say('review-students.ruler.itself', { rate });
  const share = words.numbers.significant(ofEdge, 2);
  if (share === '1') {
    return words.say(ofEdge < 1 ? 'review-students.ruler.below' : 'review-students.ruler.above', {
      rate,
    });
  }
  return ofEdge < 1
    ? words.say('review-students.ruler.of', { rate, share })
    : words.say('review-students.ruler.times', { rate, share });
}
