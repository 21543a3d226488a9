/** The part of a `KeyboardEvent` that decides what it asks for. */
export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: unknown;
}

/**
 * The key, with letters in lower case.
 * @returns null for a repeat of a held key, with a modifier, and if something else has already handled it
 */
export function plainKey(press: KeyPress): string | null {
  if (press.repeat || press.defaultPrevented) return null;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return press.key.length === 1 ? press.key.toLowerCase() : press.key;
}
