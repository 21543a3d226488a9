import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterChange,
  type ChangeKind,
  STEPPING,
} from '../../../app/practice/address/history-entry';

const KINDS: readonly ChangeKind[] = ['step', 'sliding', 'rate 0', 'rate 1', 'another'];

interface Change {
  readonly kind: ChangeKind;
  /** Whether it changes nothing. */
  readonly isAtHash?: boolean;
}

/** How many entries the history has after these changes, from one. */
function entries(changes: readonly (Change | ChangeKind)[]): number {
  let last: ChangeKind = STEPPING;
  let count = 1;
  for (const change of changes) {
    const { kind, isAtHash = false } = typeof change === 'string' ? { kind: change } : change;
    const after = afterChange(last, kind, isAtHash);
    if (after.own) count += 1;
    last = after.last;
  }
  return count;
}

describe('what the browser’s Back comes to in the laboratory', () => {
  const changes = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), isAtHash: fc.boolean() }));

  it('is every experiment that was chosen, also where one follows another of its kind', () => {
    expect(entries(['another', 'another', 'another'])).toBe(4);
    fc.assert(
      fc.property(changes, (made) => {
        const chosen = made.filter(({ kind, isAtHash }) => kind === 'another' && !isAtHash).length;
        expect(entries([...made, 'another'])).toBe(entries(made) + 1);
        expect(entries(made)).toBeGreaterThan(chosen);
      }),
    );
  });

  it('is not each of the rates that are chosen in a row, and no step', () => {
    expect(entries(['rate 0', 'step', 'rate 0', 'rate 0'])).toBe(2);
    expect(entries(['rate 0', 'rate 1', 'step', 'rate 0'])).toBe(4);
    expect(entries(['step', 'step'])).toBe(1);
  });

  it('is a loss that was chosen also where the thumb was taken next, and then another rate', () => {
    expect(entries(['another', 'sliding', 'sliding', 'rate 0'])).toBe(3);
    expect(entries(['another', { kind: 'rate 0', isAtHash: true }, 'rate 0'])).toBe(3);
  });

  it('does not hear of what is slid, nor of what changes nothing', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const heard = made.filter(({ kind, isAtHash }) => kind !== 'sliding' && !isAtHash);
        expect(entries(made)).toBe(entries(heard));
      }),
    );
  });
});
