import { NumberedMap } from './numbered-map';
import { seedOf } from './seed';

type Bucket = readonly (readonly [text: string, value: number])[];

/** An immutable index from text to a number, as cheap to extend as the `NumberedMap` below it. */
export type TextIndex = NumberedMap<Bucket>;

export const EMPTY_INDEX: TextIndex = NumberedMap.empty();

export function lookUp(index: TextIndex, text: string): number | undefined {
  return index.get(hash(text))?.find(([known]) => known === text)?.[1];
}

export function withText(index: TextIndex, text: string, value: number): TextIndex {
  const others = (index.get(hash(text)) ?? []).filter(([known]) => known !== text);
  return index.with(hash(text), [...others, [text, value]]);
}

export function withoutText(index: TextIndex, text: string): TextIndex {
  const bucket = index.get(hash(text));
  if (bucket === undefined) return index;
  return index.with(
    hash(text),
    bucket.filter(([known]) => known !== text),
  );
}

/** Folded to 12 bits: 4,096 buckets, about one entry in each for a full room. */
function hash(text: string): number {
  const bits = seedOf(text);
  return (bits ^ (bits >>> 12) ^ (bits >>> 24)) & 0xfff;
}
