import { normalizeCode } from '#core/room/people/code';

/**
 * The room's code from a dynamic segment of an address, in its normal form; null if it can't be one. Next
 * passes segments on undecoded.
 */
export function codeIn(segment: string): string | null {
  try {
    return normalizeCode(decodeURIComponent(segment));
  } catch {
    return null;
  }
}
