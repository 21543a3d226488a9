/** Whose a session or a plan is: an instructor's id, or `OPERATOR`. */
export type Owner = string;

/** Who runs the server, and has its key. Of everything that was made before there were other instructors, too. */
export const OPERATOR: Owner = '';

/**
 * By which the server tells a page who asks for it. What comes in under this name is thrown away: pages run in a copy of
 * the modules that knows no cookie.
 */
export const OWNER_HEADER = 'x-overshoot-owner';

/** An empty header isn't told from a missing one everywhere. */
const OPERATOR_TEXT = 'operator';

export function ownerText(owner: Owner): string {
  return owner === OPERATOR ? OPERATOR_TEXT : owner;
}

/** @param text as `ownerText` wrote it */
export function ownerIn(text: string): Owner {
  return text === OPERATOR_TEXT ? OPERATOR : text;
}
