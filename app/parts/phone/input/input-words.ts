/** The words for one kind of input. */
export interface InputWords<Value> {
  /** As in "Your pick: 0.30, saved" and "No pick yet". */
  readonly noun: string;
  /** The value itself, as in "0.30". */
  text(value: Value): string;
  /** What to do while there is no input. */
  readonly invitation: string;
  /** What can still be done with a saved one. */
  saved(value: Value): string;
  /** After the lock: with an input, and without, as in "Locked, without a pick". */
  readonly locked: string;
  readonly none: string;
  readonly lockedWithout: string;
}

/** What is said about an input while the connection is down. */
export function reassurance(noun: string, hasPending: boolean, hasStored: boolean): string {
  if (hasPending) return `Your ${noun} goes out then.`;
  return hasStored ? `Your ${noun} is safe.` : 'Nothing is lost.';
}
