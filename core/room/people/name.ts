import { type Sentence, sentence } from '#core/words/messages';
import { failure, type Result, success } from '../../base/result';
import { JOINER, visibleText } from '../../base/visible-text';

/** A nickname has at most this many visible characters. */
const NAME_LENGTH = 24;
/**
 * In UTF-16 units, as it came and again composed: NFKC makes 18 letters of one sign. Whatever is longer is refused
 * before it is looked at any further. Twenty-four emoji of any kind take less.
 */
const NAME_UNITS = 200;
/** Letters in one visible character: a stack of consonants is as wide as they are. */
const LETTERS_IN_ONE = 3;

/**
 * undefined: a browser without it, as Firefox before 125. There a name is only measured, and one of many signs counts as
 * wider than it is; the server, which says what a name may be, has it.
 */
const graphemes =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('en', { granularity: 'grapheme' })
    : undefined;

const TOO_LONG = sentence('refusals.long-name', { most: NAME_LENGTH });

/**
 * A name as it may be shown to a class: composed, without control, format, bidirectional and invisible
 * characters, spaces collapsed. Fails with a sentence where nothing visible is left, or too much.
 */
export function cleanName(text: string): Result<string, Sentence> {
  if (text.length > NAME_UNITS) return failure(TOO_LONG);
  const composed = text.normalize('NFKC');
  if (composed.length > NAME_UNITS) return failure(TOO_LONG);
  const name = visibleText(composed);
  if (!/[\p{L}\p{N}\p{P}\p{S}\p{Cn}]/u.test(name)) return failure(sentence('refusals.no-name'));
  const length = visibleLength(name);
  return length > NAME_LENGTH
    ? failure(sentence('refusals.longer-name', { most: NAME_LENGTH, length }))
    : success(name);
}

/** As a reader counts; an emoji joined of four people counts four, and a stack of letters by its letters. */
export function visibleLength(text: string): number {
  let length = 0;
  for (const segment of segmentsOf(text)) length += width(segment);
  return length;
}

/** The names of a room, asked for as they would be shown. */
export interface KnownNames {
  isTaken(name: string): boolean;
  /** The first suffix of so many digits worth trying after this base. */
  nextSuffix(base: string, digits: number): number;
}

/** `name` where it is free, else with the lowest free suffix from " 2" on, shortened to make room for it. */
export function uniqueName(name: string, known: KnownNames): string {
  if (!known.isTaken(name)) return name;
  for (let digits = 1; ; digits += 1) {
    const base = truncate(name, NAME_LENGTH - 1 - digits);
    for (let suffix = known.nextSuffix(base, digits); suffix < 10 ** digits; suffix += 1) {
      const candidate = `${base} ${suffix}`;
      if (!known.isTaken(candidate)) return candidate;
    }
  }
}

export function firstSuffix(digits: number): number {
  return Math.max(2, 10 ** (digits - 1));
}

/** A name apart from a suffix such as `uniqueName` gives; null where it has none. */
export function splitSuffix(name: string): { base: string; digits: number } | null {
  const [, base, suffix] = /^(.+) ([1-9]\d{0,4})$/u.exec(name) ?? [];
  return base === undefined || suffix === undefined ? null : { base, digits: suffix.length };
}

function truncate(text: string, length: number): string {
  let kept = '';
  let room = length;
  for (const segment of segmentsOf(text)) {
    room -= width(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept.trim();
}

function segmentsOf(text: string): string[] {
  if (graphemes === undefined) return [...text];
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function width(segment: string): number {
  const letters = segment.match(/\p{L}/gu)?.length ?? 0;
  return Math.max(segment.split(JOINER).length, Math.ceil(letters / LETTERS_IN_ONE));
}
