import type { SessionOutline } from '#core/report/outline';
import type { Moment } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { dayWords, timeWords } from '../../ui/words/dates';

/** When a session began: "Tuesday 24 November 2026, 10:15" */
export function whenWords(words: Words<'review'>, openedAt: Moment): string {
  return words.say('review.when', {
    day: dayWords(words, openedAt),
    time: timeWords(words, openedAt),
  });
}

/** When, where and for how many a session was, and how long it took. */
export function factsWords(
  words: Words<'review'>,
  { code, openedAt, closedAt, students }: SessionOutline,
): string {
  return words.say('review.facts', {
    when: whenWords(words, openedAt),
    code,
    students: words.say('review.students', { count: students }),
    span: closedAt === null ? words.say('review.open') : spanWords(words, openedAt, closedAt),
  });
}

/** "41 min", at least one; "over 8 days" where a room was opened again on another day: so many a span of such a length touches. */
export function spanWords(words: Words<'review'>, from: Moment, to: Moment): string {
  const minutes = Math.max(1, Math.round((to.getTime() - from.getTime()) / 60_000));
  return minutes < DAY_MINUTES
    ? words.say('review.span.minutes', { minutes })
    : words.say('review.span.days', { days: Math.floor(minutes / DAY_MINUTES) + 1 });
}
const DAY_MINUTES = 1_440;
