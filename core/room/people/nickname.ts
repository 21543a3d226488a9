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
export function nickname(words: NicknameWords, first: number, second: number): string {
  const { adjectives, animals } = words;
  if (!isPart(first) || !isPart(second)) {
    throw new RangeError(`no nickname is at ${first} and ${second}`);
  }
  const row = Math.floor(first * adjectives.length);
  return nicknameAt(words, row * animals.length + Math.floor(second * animals.length));
}

/**
 * The one with this index, 0 to 1,599: all animals of an adjective stand together.
 * @throws RangeError beyond
 */
export function nicknameAt({ adjectives, animals }: NicknameWords, index: number): string {
  const adjective = adjectives[Math.floor(index / animals.length)];
  const animal = animals[index % animals.length];
  if (adjective === undefined || animal === undefined) {
    throw new RangeError(`there is no nickname ${index}`);
  }
  return `${adjective} ${animal}`;
}

function isPart(number: number): boolean {
  return number >= 0 && number < 1;
}
