/** What friendly nicknames are made of, such as "Swift" and "Otter": in German each animal is a "der". */
export interface NicknameWords {
  readonly adjectives: readonly string[];
  readonly animals: readonly string[];
}

/** From the catalogue of a language, where each list is one text with spaces in between. */
export function nicknameWords(
  say: (key: 'nicknames.adjectives' | 'nicknames.animals') => string,
): NicknameWords {
  return {
    adjectives: say('nicknames.adjectives').split(' '),
    animals: say('nicknames.animals').split(' '),
  };
}

/**
 * One of 1,600.
 * @param first random, as is `second`: at least 0 and below 1
 * @throws RangeError beyond
 */
export function nickname(
  { adjectives, animals }: NicknameWords,
  first: number,
  second: number,
): string {
  const adjective = adjectives[Math.floor(first * adjectives.length)];
  const animal = animals[Math.floor(second * animals.length)];
  if (adjective === undefined || animal === undefined) {
    throw new RangeError(`no nickname is at ${first} and ${second}`);
  }
  return `${adjective} ${animal}`;
}
