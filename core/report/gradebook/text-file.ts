/**
 * A file of text whose every byte can be given back. `units` has one UTF-16 unit a byte, or a pair of bytes where the
 * encoding takes two, so that what isn't touched is written as it was read, also where it is no valid text.
 */
export interface TextFile {
  readonly encoding: Encoding;
  /** Empty, or the byte order mark, in units. */
  readonly mark: string;
  /** Without the mark. */
  readonly units: string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** By its mark; without one UTF-8, and where it isn't valid UTF-8, what Excel writes on Windows. */
export function readTextFile(bytes: Uint8Array): TextFile {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, at) => bytes[at] === byte)) continue;
    const rest = bytes.subarray(mark.length);
    return {
      encoding,
      mark: unitsOf(encoding, bytes.subarray(0, mark.length)),
      units: unitsOf(encoding, rest),
    };
  }
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return { encoding, mark: '', units: unitsOf(encoding, bytes) };
}

/** The same bytes, where nothing was changed. */
export function writeTextFile({ encoding, mark, units }: TextFile): Uint8Array {
  const all = mark + units;
  if (!isWide(encoding)) return Uint8Array.from(all, (unit) => unit.charCodeAt(0));
  const bytes = new Uint8Array(2 * all.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < all.length; at += 1) {
    view.setUint16(2 * at, all.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

/** What a reader sees of some units of the file. */
export function textOf(encoding: Encoding, units: string): string {
  if (isWide(encoding)) return units;
  const bytes = Uint8Array.from(units, (unit) => unit.charCodeAt(0));
  return new TextDecoder(encoding).decode(bytes);
}

function isWide(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

/** An odd byte at the end of two-byte text belongs to no character, and is dropped. */
function unitsOf(encoding: Encoding, bytes: Uint8Array): string {
  const parts: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isWide(encoding)) {
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      parts.push(String.fromCharCode(view.getUint16(at, encoding === 'utf-16le')));
    }
  } else {
    for (const byte of bytes) parts.push(String.fromCharCode(byte));
  }
  return parts.join('');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
