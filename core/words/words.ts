import format, { type FormatOptions, type FormatValues } from 'icu-minify/format';
import type { Messages } from './compiled';
import type { AnyArea, Area, Tag, TaggedArguments } from './generated/arguments';
import { isolated, isolatedText } from './isolated';
import { directionOf, type Language } from './languages';
import type { Key, RichKey, Sentence, SentenceValues, ValuesOf } from './messages';
import { NUMBER_STYLES, type NumberWords, numbersIn } from './number-words';

/** Puts what is between the tags of a message into an element. */
export type Wrap<Element> = (parts: readonly (string | Element)[]) => Element;

/** What a message with tags takes. */
export type RichValues<K extends RichKey, Element> = {
  readonly [Name in keyof TaggedArguments[K]]: TaggedArguments[K][Name] extends Tag
    ? Wrap<Element>
    : TaggedArguments[K][Name];
};

/** All that can be said in one language, of the areas at hand. */
export interface Words<A extends AnyArea = Area> {
  readonly language: string;
  /** Never there: by it the compiler sees which areas are at hand, which it doesn't from `say`. */
  readonly areas?: (area: A) => void;
  readonly numbers: NumberWords;
  /** A message as text. */
  readonly say: <K extends Key<A>>(key: K, ...values: ValuesOf<K>) => string;
  /** A message with tags: texts and the elements made of them, in the order of the language. */
  readonly rich: <K extends RichKey<A>, Element>(
    key: K,
    values: RichValues<K, Element>,
  ) => readonly (string | Element)[];
  /** What was made elsewhere as data. What can't be said here, as of a newer server, is shown by its key. */
  tell(sentence: Sentence): string;
  /** "a, b and c". */
  list(items: readonly string[], kind?: Intl.ListFormatType): string;
  /** @param style as `Intl.DateTimeFormat` has it, in the time zone of the device unless it says another */
  date(at: number, style: Intl.DateTimeFormatOptions): string;
}

/** Of dates and lists, where a language alone would mean another land's: "24 November 2026", "a, b and c". */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Numbers take their styles from here, as `Intl` knows no others. */
const STYLES = Object.fromEntries(NUMBER_STYLES.map((style) => [style, {}])) as Record<
  (typeof NUMBER_STYLES)[number],
  Intl.NumberFormatOptions
>;

/**
 * @param language by which numbers, plurals and dates go
 * @param lookup the message of a key; undefined where there is none
 */
export function makeWords<A extends AnyArea>(
  language: Language | (string & {}),
  lookup: (key: string) => Messages[string] | undefined,
): Words<A> {
  // Looked up when it is needed: the words of a page come after this.
  const numbers = numbersIn(language, () => {
    const message = lookup('common.not-a-number');
    return typeof message === 'string' ? message : 'NaN';
  });
  const options = formatOptions(numbers);
  const locale = LOCALES[language] ?? language;
  const lists = kept((type: Intl.ListFormatType) => new Intl.ListFormat(locale, { type }));
  const dates = kept((style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, style));

  const isFromTheRight = directionOf(language) === 'rtl';
  const written = isFromTheRight ? keptIsolated(lookup) : lookup;

  function put<Element>(key: string, values: FormatValues<Element> | undefined) {
    const message = written(key);
    return message === undefined ? key : format<Element>(message, language, values, options);
  }
  const text = (key: string, values: FormatValues<string> | undefined): string => {
    const said = put<string>(key, values);
    return Array.isArray(said) ? said.join('') : said;
  };
  function tell({ key, values }: Sentence): string {
    try {
      return text(key, values && told(values, tell));
    } catch {
      // Of a server that gives other values than this page knows.
      return key;
    }
  }

  return {
    language,
    numbers,
    say: (key, ...[values]) => text(key, values as FormatValues<string> | undefined),
    rich<K extends RichKey<A>, Element>(key: K, values: RichValues<K, Element>) {
      const parts = put<Element>(key, values as FormatValues<Element>);
      return Array.isArray(parts) ? parts : [parts];
    },
    tell,
    list: (items, type = 'conjunction') =>
      lists(type).format(isFromTheRight ? items.map(isolatedText) : items),
    date: (at, style) => dates(style).format(at),
  };
}

function told(values: SentenceValues, tell: (sentence: Sentence) => string): FormatValues<string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? tell(value) : value,
    ]),
  );
}

function formatOptions(numbers: NumberWords): FormatOptions {
  const formats = new Map(
    NUMBER_STYLES.map((style) => [STYLES[style], writing(numbers[style])] as const),
  );
  const counting = writing(numbers.count);
  const plurals = kept(
    (asked: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...asked),
  );
  return {
    formats: { number: STYLES },
    formatters: {
      // The "#" of a plural has no style: it is a count.
      getNumberFormat: (_language, style) => (style && formats.get(style)) ?? counting,
      getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
      getPluralRules: (...asked) => plurals(asked),
    },
  };
}

/** The message of a key is isolated when it is first said. */
function keptIsolated(
  lookup: (key: string) => Messages[string] | undefined,
): (key: string) => Messages[string] | undefined {
  const known = new Map<string, Messages[string]>();
  return (key) => {
    const message = known.get(key) ?? lookup(key);
    // One that isn't there yet may come with a later screen.
    if (message === undefined || known.has(key)) return message;
    const made = isolated(message);
    known.set(key, made);
    return made;
  };
}

/** `Intl`'s objects take long to make: one for each that is asked for, as JSON has it. */
function kept<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const made = new Map<string, Made>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const one = made.get(key) ?? make(asked);
    made.set(key, one);
    return one;
  };
}

/** `Intl`'s own object, which writes numbers as everywhere else in the product. */
function writing(write: (value: number) => string): Intl.NumberFormat {
  return Object.defineProperty(new Intl.NumberFormat(), 'format', { value: write });
}
