import type { Words } from '#core/words/words';

/** What somebody is called; who was sent out, or erased, by the number of joining: "Student 12". */
export function nameWords(words: Words<'common'>, number: number, name: string | null): string {
  return name ?? words.say('common.student', { number });
}

type NameEntry = readonly [participant: number, name: string | null, ...more: readonly unknown[]];

/** The same for all names of a room, as charts take them. */
export function namedEntries(
  words: Words<'common'>,
  names: readonly NameEntry[],
): readonly (readonly [participant: number, name: string])[] {
  return names.map(([number, name]) => [number, nameWords(words, number, name)]);
}
