import type { Arguments, TaggedArguments } from './generated/arguments';

/** `area.key` of all messages of some areas that have no tags; `say` puts them into words. */
export type Key<A extends string = string> = Extract<keyof Arguments, `${A}.${string}`>;

/** Of those with tags, for `rich`. */
export type RichKey<A extends string = string> = Extract<keyof TaggedArguments, `${A}.${string}`>;

/** Nothing where a message takes nothing. */
export type ValuesOf<K extends Key> = [keyof Arguments[K]] extends [never]
  ? []
  : [values: Arguments[K]];

/** What is to be said, as data: a message by its key, with numbers and names. Whoever reads it has a language. */
export interface Sentence {
  readonly key: Key;
  readonly values?: SentenceValues;
}

export type SentenceValues = Readonly<Record<string, string | number | Sentence>>;

/** In place of a text, what the reader's language says: "goal {goal}" with "1/10,000 of the first gap". */
type Sayable<Values> = {
  readonly [Name in keyof Values]: string extends Values[Name]
    ? Values[Name] | Sentence
    : Values[Name];
};

/** A sentence with all that its message takes. */
export function sentence<K extends Key>(
  key: K,
  ...[values]: [keyof Arguments[K]] extends [never] ? [] : [values: Sayable<Arguments[K]>]
): Sentence {
  return values === undefined ? { key } : { key, values: values as SentenceValues };
}
