import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';

/** Of the tab, on a page about a whole session. @param session null: there is no such session */
export function sessionTitle(
  words: Words<'review'>,
  session: Pick<SessionReview, 'title'> | null,
  page: 'report' | 'students' | 'print',
): string {
  return session === null
    ? words.say('review.title.no-session')
    : words.say(`review.title.${page}`, { session: session.title });
}
