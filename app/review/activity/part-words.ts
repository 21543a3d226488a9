import { takersOf } from '#core/report/gradebook/measures';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { reviewOf } from '../../activities/review';
import { activityName } from '../../ui/words/activity-words';

/**
 * The line above an activity: "6 and 7. Question, 69 of 86 took part"; nobody takes part in a demonstration.
 * @param again the numbers of the rounds that voted on it again
 */
export function partWords(
  words: Words,
  { participants }: SessionReview,
  round: ReviewRound,
  again: readonly number[],
): string {
  const { activity, number, revoteOf } = round;
  const numbers = words.list([number, ...again].map(words.numbers.count));
  const kind = activityName(words, activity.kind);
  if (reviewOf(activity.kind).heads(words, activity).length === 0) {
    return words.say('review-rounds.watched', { numbers, kind });
  }
  const [took = new Set()] = takersOf([round]);
  const present = participants.filter(({ isRemoved }) => !isRemoved);
  const given = present.filter((student) => took.has(student.number));
  return words.say(
    revoteOf === null ? 'review-rounds.took-part' : 'review-rounds.took-part-again',
    {
      ...{ numbers, kind },
      took: given.length,
      of: present.length,
    },
  );
}
