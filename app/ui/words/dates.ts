/** Dates in words, in the time zone of the machine that renders them. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "Tuesday 24 November 2026" */
export function dayWords(date: Date): string {
  return DAY.format(date).replace(',', '');
}

/** "10:15" */
export function timeWords(date: Date): string {
  return TIME.format(date);
}

/** "41 min", at least one. */
export function spanWords(from: Date, to: Date): string {
  return `${Math.max(1, Math.round((to.getTime() - from.getTime()) / 60_000))} min`;
}

/** "2026-11-24", in local time. */
export function dayStamp(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
