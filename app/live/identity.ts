import { keep, keepInHistory, readKept } from './kept';

/**
 * Random hexadecimal text. `getRandomValues` works over plain HTTP, `randomUUID` doesn't.
 * @param bytes how many bytes of randomness; the text is twice as long
 */
export function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}

/**
 * This device's token in a room: whoever holds it is that participant. Made at the first visit, a new one for
 * each room, so that rooms cannot be linked to each other.
 */
export function deviceToken(code: string): string {
  const key = `overshoot:token:${code}`;
  const known = readKept(key);
  if (known !== null && /^[0-9a-f]{32}$/.test(known)) return known;
  const made = randomHex(16);
  keep(key, made);
  keepInHistory();
  return made;
}

/** The nickname last used on this device, offered again in the next room. */
export function lastName(): string {
  return readKept('overshoot:name') ?? '';
}

export function rememberName(name: string): void {
  keep('overshoot:name', name);
}
