import { normalizeCode } from '#core/room/people/code';

/**
 * The room's code in a dynamic segment of an address, in its normal form; null where it cannot be one.
 * Next hands segments over as they stand in the address.
 */
export function codeIn(segment: string): string | null {
  try {
    return normalizeCode(decodeURIComponent(segment));
  } catch {
    return null;
  }
}
