const CHUNK_BITS = 6;
const CHUNK_SIZE = 1 << CHUNK_BITS;

type Chunk<Value> = readonly (Value | undefined)[];

/**
 * An immutable map whose keys are small whole numbers from 0. `with` copies 64 slots and the list of
 * chunks, not the whole map, so that 2,000 picks in a second cost 2,000 small copies; the old map stays
 * what it was. Iterates by rising key, whatever the order of insertion.
 */
export class NumberedMap<Value> implements ReadonlyMap<number, Value> {
  readonly size: number;
  readonly #chunks: readonly (Chunk<Value> | undefined)[];

  private constructor(chunks: readonly (Chunk<Value> | undefined)[], size: number) {
    this.#chunks = chunks;
    this.size = size;
  }

  static empty<Value>(): NumberedMap<Value> {
    return new NumberedMap<Value>([], 0);
  }

  static of<Value>(entries: Iterable<readonly [number, Value]>): NumberedMap<Value> {
    let map = NumberedMap.empty<Value>();
    for (const [key, value] of entries) map = map.with(key, value);
    return map;
  }

  get(key: number): Value | undefined {
    return this.#chunks[key >>> CHUNK_BITS]?.[key & (CHUNK_SIZE - 1)];
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  with(key: number, value: Value): NumberedMap<Value> {
    const chunks = this.#chunks.slice();
    const at = key >>> CHUNK_BITS;
    const chunk = chunks[at]?.slice() ?? [];
    chunk[key & (CHUNK_SIZE - 1)] = value;
    chunks[at] = chunk;
    return new NumberedMap(chunks, this.has(key) ? this.size : this.size + 1);
  }

  without(key: number): NumberedMap<Value> {
    if (!this.has(key)) return this;
    const chunks = this.#chunks.slice();
    const at = key >>> CHUNK_BITS;
    const chunk = chunks[at]!.slice();
    chunk[key & (CHUNK_SIZE - 1)] = undefined;
    chunks[at] = chunk;
    return new NumberedMap(chunks, this.size - 1);
  }

  /** The keys that have another value here than in `older`, or only here, or only there. What both share is passed over. */
  *changedSince(older: NumberedMap<Value>): Generator<number> {
    for (let at = 0; at < Math.max(this.#chunks.length, older.#chunks.length); at += 1) {
      const [chunk, before] = [this.#chunks[at], older.#chunks[at]];
      if (chunk === before) continue;
      for (let slot = 0; slot < CHUNK_SIZE; slot += 1) {
        if (chunk?.[slot] !== before?.[slot]) yield at * CHUNK_SIZE + slot;
      }
    }
  }

  *entries(): MapIterator<[number, Value]> {
    for (let at = 0; at < this.#chunks.length; at += 1) {
      const chunk = this.#chunks[at];
      if (chunk === undefined) continue;
      for (let slot = 0; slot < chunk.length; slot += 1) {
        const value = chunk[slot];
        if (value !== undefined) yield [at * CHUNK_SIZE + slot, value];
      }
    }
  }

  *keys(): MapIterator<number> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[number, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: number, map: ReadonlyMap<number, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
