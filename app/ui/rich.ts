import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Area, TaggedArguments } from '#core/words/generated/arguments';
import type { RichKey } from '#core/words/messages';
import type { RichValues, Words, Wrap } from '#core/words/words';
import { jsxs } from './jsx/jsx-runtime';

type Elements<K extends RichKey> = {
  readonly [Name in keyof TaggedArguments[K]]: TaggedArguments[K][Name] extends string | number
    ? TaggedArguments[K][Name]
    : (inside: ReactNode) => ReactElement;
};

/**
 * A message with tags, as React shows it.
 * @param values for each tag, what makes an element of what is between
 */
export function rich<A extends Area, K extends RichKey<A>>(
  words: Words<A>,
  key: K,
  values: Elements<K>,
): ReactElement {
  return together(partsOf(words, key, values));
}

/** The same in a `<text>` of SVG, where a text beside an element is a `<tspan>`. */
export function richTspan<A extends Area, K extends RichKey<A>>(
  words: Words<A>,
  key: K,
  values: Elements<K>,
): ReactElement {
  return jsxs('tspan', { children: partsOf(words, key, values) });
}

function partsOf<A extends Area, K extends RichKey<A>>(
  words: Words<A>,
  key: K,
  values: Elements<K>,
): readonly (string | ReactElement)[] {
  const wraps = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? wrapOf(value as (inside: ReactNode) => ReactElement) : value,
  ]);
  return words.rich(key, Object.fromEntries(wraps) as RichValues<K, ReactElement>);
}

function wrapOf(make: (inside: ReactNode) => ReactElement): Wrap<ReactElement> {
  return (parts) => make(parts.every(isText) ? parts.join('') : together(parts));
}

function isText(part: string | ReactElement): part is string {
  return typeof part === 'string';
}

function together(parts: readonly (string | ReactElement)[]): ReactElement {
  return jsxs(Fragment, { children: parts });
}
