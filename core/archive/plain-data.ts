import type { SessionFileFault } from '../protocol/file-fault';

/** The deepest place of a good file is a weight of a guess, or a rate of a schedule: nine down. */
const MOST_DEPTH = 16;
/** Objects and lists between two rests. */
const PORTION = 20_000;
/** A program that copies it to another object changes what every object is. */
const FORBIDDEN = '__proto__';

/** Looks through data of any origin, without recursion, before anything else is done with it. Rests on the way. */
export function* plainDataFault(data: unknown): Generator<undefined, SessionFileFault | null> {
  const waiting: { readonly value: unknown; readonly at: SessionFileFault['at'] }[] = [
    { value: data, at: [] },
  ];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, at } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (at.length >= MOST_DEPTH) return { code: 'too-deep', at, limit: MOST_DEPTH };
    seen += 1;
    if (seen % PORTION === 0) yield;
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) {
        if (typeof one === 'object' && one !== null)
          waiting.push({ value: one, at: [...at, index] });
      }
      continue;
    }
    for (const [key, one] of Object.entries(value)) {
      if (key === FORBIDDEN) return { code: 'forbidden-key', at: [...at, key] };
      if (typeof one === 'object' && one !== null) waiting.push({ value: one, at: [...at, key] });
    }
  }
  return null;
}
