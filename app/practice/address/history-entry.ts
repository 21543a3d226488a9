/** What is changed, for the history of the browser: what can be gone back to is all that is another experiment. */
export type ChangeKind =
  /** Where one looks: no entry of its own. */
  | 'step'
  /** A rate under the finger: it may yet be let go, so the history hears nothing of it. */
  | 'sliding'
  /** A rate that is chosen, of the run at this place: all in a row share an entry. */
  | `rate ${number}`
  /** Anything else, each with an entry of its own. */
  | 'another';

export const STEPPING: ChangeKind = 'step';

/**
 * What a change is to the history.
 * @param last the kind that the newest entry was made by; `step`: by none of these
 * @param isAtHash whether the entry says already what is changed to
 * @returns whether the change has an entry of its own, and what is `last` for the next one
 */
export function afterChange(
  last: ChangeKind,
  kind: ChangeKind,
  isAtHash: boolean,
): { readonly own: boolean; readonly last: ChangeKind } {
  // What changes nothing made no entry: the next one must not take the entry for its own.
  if (isAtHash || kind === STEPPING || kind === 'sliding') return { own: false, last };
  return { own: kind === 'another' || kind !== last, last: kind };
}
