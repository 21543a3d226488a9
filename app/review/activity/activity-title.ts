import type { ReviewRound, SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { roundTitle } from '../../ui/words/activity-words';

/** Of the tab. @param found null: there is no such activity */
export function activityTitle(
  words: Words<'common' | 'review'>,
  found: { readonly session: SessionReview; readonly round: ReviewRound } | null,
): string {
  if (found === null) return words.say('review.title.no-activity');
  const { session, round } = found;
  return words.say('review.title.activity', {
    number: round.number,
    round: roundTitle(words, round),
    session: session.title,
  });
}
