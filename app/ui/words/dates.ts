import type { Moment } from '#core/report/session-review';
import type { Words } from '#core/words/words';

/** Dates in words, in the time zone of the machine that renders them. */

/** "Tuesday 24 November 2026" */
export function dayWords(words: Words<'review'>, date: Moment): string {
  const at = date.getTime();
  return words.say('review.day', {
    weekday: words.date(at, { weekday: 'long' }),
    date: words.date(at, { day: 'numeric', month: 'long', year: 'numeric' }),
  });
}

/** "10:15" */
export function timeWords(words: Pick<Words, 'date'>, date: Moment): string {
  return words.date(date.getTime(), { hour: '2-digit', minute: '2-digit' });
}

/** "2026-11-24", in local time. */
export function dayStamp(moment: Moment): string {
  const date = new Date(moment.getTime());
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
