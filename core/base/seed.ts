/**
 * A whole number of 32 bits that follows from a text (FNV-1a): a hash, and the seed of what looks random
 * in a room and yet must come out again.
 */
export function seedOf(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  }
  return bits >>> 0;
}
