import { nameKeys } from './name-keys';

/** Whoever has one of these in the name speaks for the instructor. */
const ROLES = words('instructor lecturer professor prof teacher admin administrator moderator');
/** The product, and what it calls a student who was removed or erased: the latter only with a number. */
const WHOLE = [...ROLES, ...words('system overshoot')];
const NUMBER = '[\\dlo]';
const RESERVED = new RegExp(`^(?:the)?(?:${WHOLE.join('|')})${NUMBER}*$|^student${NUMBER}+$`);

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
