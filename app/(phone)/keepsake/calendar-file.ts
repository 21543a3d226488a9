import type { Words } from '#core/words/words';
import type { KeptPage } from './kept-page';

/** RFC 5545, 3.1: a line is at most 75 octets long, its end not counted. */
const LINE_OCTETS = 75;
/** Between question and answer, so that a calendar shows the one without the other. */
const GAP_LINES = 12;

/**
 * The three reviews as a calendar file (RFC 5545): a whole day each, without alarm, with the question first and its
 * answer well below it, since no server will be there to ask. Made again it has the same UIDs, so that a calendar
 * replaces what it has.
 */
export function calendarFile(
  words: Words<'keepsake'>,
  { reviews, code, day, title }: KeptPage,
): string {
  const made = `${compact(day)}T000000Z`;
  const events = reviews.flatMap(({ day: due, question, answer }, at) => [
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${escaped(code)}-${at + 1}@overshoot.invalid`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `SUMMARY:${escaped(words.say('keepsake.calendar.summary', { number: at + 1, of: reviews.length }))}`,
    `DESCRIPTION:${escaped(description(words, { question, answer, title }))}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Overshoot//Reviews//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function description(
  words: Words<'keepsake'>,
  {
    question,
    answer,
    title,
  }: { readonly question: string; readonly answer: string; readonly title: string },
): string {
  return [
    words.say('keepsake.calendar.first'),
    '',
    question,
    ...Array.from({ length: GAP_LINES }, () => '.'),
    words.say('keepsake.calendar.answer', { answer }),
    '',
    words.say('keepsake.calendar.from', { title }),
  ].join('\n');
}

function compact(day: string): string {
  return day.replace(/-/g, '');
}

/** 3.3.11: a text as a value. What isn't allowed in one, control signs, is left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks between characters, never inside one. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, octets] = ['', 0];
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += length;
  }
  return out;
}
