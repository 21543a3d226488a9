/** How one kind of input is spoken of. */
export interface InputWords<Value> {
  /** As in "Your pick: 0.30, saved" and "No pick yet". */
  readonly noun: string;
  /** The value itself, as in "0.30". */
  text(value: Value): string;
  /** What to do while there is none. */
  readonly invitation: string;
  /** What may still be done with a saved one. */
  saved(value: Value): string;
  /** After the lock: with one, and where there is none, as in "Locked, without a pick". */
  readonly locked: string;
  readonly none: string;
  readonly lockedWithout: string;
}

/** What is said of an input while the connection is lost. */
export function reassurance(noun: string, hasPending: boolean, hasStored: boolean): string {
  if (hasPending) return `Your ${noun} goes out then.`;
  return hasStored ? `Your ${noun} is safe.` : 'Nothing is lost.';
}
