import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangeKind,
  hasOwnEntry,
  STEPPING,
} from '../../../app/practice/address/history-entry';

const KINDS: readonly ChangeKind[] = ['step', 'rate 0', 'rate 1', 'another'];

/** How many entries the history has after these changes, from one. */
function entries(kinds: readonly ChangeKind[]): number {
  let last: ChangeKind = STEPPING;
  let count = 1;
  for (const kind of kinds) {
    if (hasOwnEntry(kind, last)) count += 1;
    if (kind !== STEPPING) last = kind;
  }
  return count;
}

describe('what the browser’s Back comes to in the laboratory', () => {
  it('is every experiment that was chosen, also where one follows another of its kind', () => {
    expect(entries(['another', 'another', 'another'])).toBe(4);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KINDS)), (kinds) => {
        const chosen = kinds.filter((kind) => kind === 'another').length;
        expect(entries([...kinds, 'another'])).toBe(entries(kinds) + 1);
        expect(entries(kinds)).toBeGreaterThan(chosen);
      }),
    );
  });

  it('is not each place of a slider, and no step', () => {
    expect(entries(['rate 0', 'step', 'rate 0', 'rate 0'])).toBe(2);
    expect(entries(['rate 0', 'rate 1', 'step', 'rate 0'])).toBe(4);
    expect(entries(['step', 'step'])).toBe(1);
  });
});
