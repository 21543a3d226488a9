import { FEWEST_SHARED } from '#core/report/shared/shared-session';

/** What shared pages say beside what the instructor reads too. */

export const ABOUT_SHARED = `Shared by the instructor, under pseudonyms, without anything about fewer than ${FEWEST_SHARED} students.`;

/** Why activities are missing from the list; null: none is. */
export function heldBackWords(heldBack: number): string | null {
  if (heldBack === 0) return null;
  const what = heldBack === 1 ? '1 activity is' : `${heldBack} activities are`;
  const one = heldBack === 1 ? 'it' : 'each';
  return `${what} left out: something in ${one} is about fewer than ${FEWEST_SHARED} students or a guess, its answer has not been shown, or it is a vote again after one that is left out.`;
}

export const ALL_HELD_BACK = 'Nothing of this session can be shown here.';
