import type { SessionFileFault } from '../protocol/file-fault';

/** Where two pieces of plain data differ first; null: nowhere. In whatever order their fields stand. */
export function whereDifferent(a: unknown, b: unknown): SessionFileFault['at'] | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [];
  if (Array.isArray(a) !== Array.isArray(b)) return [];
  const keys = Array.isArray(a)
    ? Array.from({ length: Math.max(a.length, (b as unknown[]).length) }, (_, at) => at)
    : [...new Set([...Object.keys(a), ...Object.keys(b)])];
  for (const key of keys) {
    if (Object.hasOwn(a, key) !== Object.hasOwn(b, key)) return [key];
    const below = whereDifferent(fieldOf(a, key), fieldOf(b, key));
    if (below !== null) return [key, ...below];
  }
  return null;
}

function fieldOf(data: object, key: string | number): unknown {
  return (data as Readonly<Record<string | number, unknown>>)[key];
}
