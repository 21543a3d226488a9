/**
 * Random hexadecimal text. `getRandomValues` is there over plain HTTP too, `randomUUID` is not.
 * @param bytes how many bytes of randomness; the text is twice as long
 */
export function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}

/** Kept in memory where a browser refuses storage (private windows): good until the tab closes. */
const fallback = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? fallback.get(key) ?? null;
  } catch {
    return fallback.get(key) ?? null;
  }
}

function write(key: string, value: string): void {
  fallback.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // The copy in memory serves.
  }
}

/**
 * This device's token in a room: who holds it is that participant. Made at the first visit, one per
 * room, so that rooms cannot be linked to each other.
 */
export function deviceToken(code: string): string {
  const key = `overshoot:token:${code}`;
  const known = read(key);
  if (known !== null && /^[0-9a-f]{32}$/.test(known)) return known;
  const made = randomHex(16);
  write(key, made);
  return made;
}

/** The nickname used last on this device, offered again in the next room. */
export function lastName(): string {
  return read('overshoot:name') ?? '';
}

export function rememberName(name: string): void {
  write('overshoot:name', name);
}
