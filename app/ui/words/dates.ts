import type { Moment } from '#core/report/session-review';

/** Dates in words, in the time zone of the machine that renders them. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "Tuesday 24 November 2026" */
export function dayWords(date: Moment): string {
  return DAY.format(date.getTime()).replace(',', '');
}

/** "10:15" */
export function timeWords(date: Moment): string {
  return TIME.format(date.getTime());
}

/** "41 min", at least one; "over 8 days" where a room was opened again on another day: so many a span of such a length touches. */
export function spanWords(from: Moment, to: Moment): string {
  const minutes = Math.max(1, Math.round((to.getTime() - from.getTime()) / 60_000));
  if (minutes < DAY_MINUTES) return `${minutes} min`;
  return `over ${Math.floor(minutes / DAY_MINUTES) + 1} days`;
}
const DAY_MINUTES = 1_440;

/** "2026-11-24", in local time. */
export function dayStamp(moment: Moment): string {
  const date = new Date(moment.getTime());
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
