import { readTyped } from '#core/base/read-typed';

/** Reads a number as `readTyped` does. NaN if it isn't one, or is two with a space between them. */
export function parseNumber(text: string): number {
  return /\S\s+\S/.test(text) ? Number.NaN : readTyped(text);
}
