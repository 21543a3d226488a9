/** What is changed, for the history of the browser: what can be gone back to is all that is another experiment. */
export type ChangeKind =
  /** Where one looks: no entry of its own. */
  | 'step'
  /** A rate that is slid, of the run at this place: all in a row share an entry. */
  | `rate ${number}`
  /** Anything else, each with an entry of its own. */
  | 'another';

export const STEPPING: ChangeKind = 'step';

/** Whether a change has an entry of its own, after one of this kind. `step` says also that nothing was changed yet. */
export function hasOwnEntry(kind: ChangeKind, last: ChangeKind): boolean {
  if (kind === STEPPING) return false;
  return kind === 'another' || kind !== last;
}
