import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_GAP_MS,
  type Looked,
  MOST_LOOKS,
  nextLook,
  waitToLook,
} from '../../../../app/(phone)/keepsake/next-look';

const LOOKED: Looked = {
  looks: 1,
  answer: 'kept',
  after: 0,
  isAnswered: true,
  isRefused: true,
  isHidden: false,
};
const ANSWERS = ['open', 'kept', 'nothing', 'later'] as const;

/** The waits of a page that always gets the same answer, until it stops. */
function waits(looked: Partial<Looked>): readonly number[] {
  const found: number[] = [];
  for (let looks = 1; looks <= 10 * MOST_LOOKS; looks++) {
    const next = nextLook({ ...LOOKED, ...looked, looks });
    if (typeof next !== 'number') return found;
    found.push(next);
  }
  return found;
}

describe('how often a closed room’s page asks', () => {
  it('comes to an end, whatever it is told, and waits ever longer', () => {
    fc.assert(
      fc.property(
        fc.record({
          answer: fc.constantFrom(...ANSWERS),
          after: fc.integer({ min: 1, max: 60_000 }),
          isAnswered: fc.boolean(),
          isRefused: fc.boolean(),
          isHidden: fc.boolean(),
        }),
        (looked) => {
          const all = waits(looked);
          expect(all.length).toBeLessThan(MOST_LOOKS);
          expect(all).toEqual([...all].sort((one, other) => one - other));
        },
      ),
    );
  });

  it('asks a second time only where the phone is refused: others are told', () => {
    for (const answer of ['kept', 'nothing'] as const) {
      expect(nextLook({ ...LOOKED, answer })).toBe(LEAST_GAP_MS);
      expect(nextLook({ ...LOOKED, answer, isRefused: false })).toBeNull();
    }
  });

  it('rests in a pocket, but not before it has been told what there is', () => {
    expect(nextLook({ ...LOOKED, isHidden: true })).toBeNull();
    const untold = { ...LOOKED, answer: 'later', after: 5_000, isAnswered: false } as const;
    expect(nextLook({ ...untold, isHidden: true })).toBe(5_000);
    expect(nextLook({ ...untold, isHidden: true, isRefused: false })).toBe(5_000);
  });

  it('goes into a room that was closed and is open, and not on its first look', () => {
    const open = { ...LOOKED, answer: 'open' } as const;
    expect(nextLook({ ...open, looks: 2 })).toBe('enter');
    expect(nextLook(open)).toBeGreaterThan(0);
    expect(nextLook({ ...open, looks: 2, isRefused: false })).not.toBe('enter');
  });
});

describe('how long a page that is turned to waits', () => {
  it('is not at all where it never looked, or slept over the gap', () => {
    expect(waitToLook(Number.NEGATIVE_INFINITY, 5)).toBe(0);
    expect(waitToLook(1_000, 1_000 + LEAST_GAP_MS)).toBe(0);
    expect(waitToLook(1_000, 1_000 + 100 * LEAST_GAP_MS)).toBe(0);
  });

  it('is what is left of the gap, and never more than it, wherever the clock is set', () => {
    expect(waitToLook(1_000, 11_000)).toBe(LEAST_GAP_MS - 10_000);
    expect(waitToLook(1_000_000_000, 0)).toBe(LEAST_GAP_MS);
  });
});
