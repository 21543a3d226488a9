import { nameKeys } from './name-keys';
import { NAMING_LANGUAGES, wordsOfNames } from './words-of-names';

/** Whoever has one of these in the name speaks for the instructor. */
const ROLES = words('instructor lecturer professor prof teacher admin administrator moderator');
/** The product. */
const WHOLE = [...ROLES, ...words('system overshoot')];
const NUMBER = '[\\dlo]';
/** What devices call a student who was removed or erased, apart from the number. */
const NUMBERED = NAMING_LANGUAGES.flatMap((language) =>
  nameKeys(wordsOfNames(language).say('common.student', { number: 1 }).replace('1', '')),
);
const RESERVED = new RegExp(
  `^(?:the)?(?:${WHOLE.join('|')})${NUMBER}*$|^(?:${NUMBERED.join('|')})${NUMBER}+$`,
);

/**
 * Whether the class could take a student of this name for the instructor, the system or "Student 12", look-alikes
 * and letters set apart included.
 * @param name cleaned
 */
export function isReservedName(name: string): boolean {
  return (
    nameKeys(name).some((key) => RESERVED.test(key)) ||
    name
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .some((word) => nameKeys(word).some((key) => ROLES.includes(key)))
  );
}

/** As keys of names. */
function words(text: string): readonly string[] {
  return text.split(' ').flatMap(nameKeys);
}
