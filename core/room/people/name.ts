import { failure, type Result, success } from '../../base/result';

/** A nickname has at most this many visible characters. */
const NAME_LENGTH = 24;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const JOINER = '\u200d';
const EMOJI_STYLE = '\ufe0f';
/** What draws nothing, reverses the line, or differs from machine to machine. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Both belong between and after emoji, and nowhere else. */
const LONE_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const LONE_EMOJI_STYLE = /(?<!\p{Extended_Pictographic})\ufe0f/gu;
/** More marks on one letter than any language writes: they are made to cover the neighbours. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * A name as it may be shown to a class: composed, without control, format, bidirectional and invisible
 * characters, spaces collapsed. Fails with a sentence where nothing visible is left, or too much.
 */
export function cleanName(text: string): Result<string, string> {
  const name = text
    .normalize('NFKC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(INVISIBLE, (found) => (found === JOINER || found === EMOJI_STYLE ? found : ''))
    .replace(LONE_EMOJI_STYLE, '')
    .replace(LONE_JOINER, '')
    .replace(PILED_MARKS, '$1')
    .replace(/ +/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}\p{Cn}]/u.test(name)) return failure('Type a nickname.');
  const length = visibleLength(name);
  return length > NAME_LENGTH
    ? failure(
        `A nickname has at most ${NAME_LENGTH} characters, and this one has ${length}: shorten it.`,
      )
    : success(name);
}

/** As a reader counts; an emoji joined of four people counts four, for it is drawn as wide. */
export function visibleLength(text: string): number {
  let length = 0;
  for (const { segment } of graphemes.segment(text)) length += width(segment);
  return length;
}

/** What two names have in common that a reader would take for the same: case, accents, spaces and look-alikes are gone. */
export function nameSkeleton(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/./gu, (character) => LOOK_ALIKES.get(character) ?? character);
  const plain = letters.replace(/[^\p{L}\p{N}\p{M}\p{S}]/gu, '');
  return plain === '' ? letters : plain;
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
  for (const { segment } of graphemes.segment(text)) {
    room -= width(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept.trim();
}

function width(segment: string): number {
  return segment.split(JOINER).length;
}

/** Cyrillic, Greek and digits that a reader at the back takes for the Latin letter before them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  (
    'aа aα bв bβ cс dԁ eе eε gɡ hн hһ jј kк kκ l1 li lı l| lі lι lӏ mм nп nη oо oο o0 oσ oօ pр pρ ' +
    'qԛ sѕ tт tτ uυ vν wѡ wω xх xχ yу yγ zζ'
  )
    .split(' ')
    .map((pair) => [pair.slice(1), pair.slice(0, 1)]),
);
