import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLaboratory } from '#core/lesson/laboratory/first-laboratory';
import { MOST_TRIES } from '#core/lesson/laboratory/laboratory';
import { nextRetrieval, readRetrieval } from '#core/lesson/laboratory/retrieval';
import {
  bisectionTries,
  CHALLENGE_RANGE,
  edgeOfUnknown,
  FOUND_WITHIN,
  standingOf,
  unknownExperiment,
} from '#core/lesson/laboratory/unknown-loss';

const anySeed = fc.nat({ max: 0xffffffff });

/** Halves the decades that are left. */
function bisected(seed: number): number[] {
  let { lowest, highest }: { lowest: number; highest: number } = CHALLENGE_RANGE;
  const tries: number[] = [];
  while (!standingOf({ seed, tries }).isOver) {
    const middle = Math.sqrt(lowest * highest);
    tries.push(middle);
    if (standingOf({ seed, tries }).tried.at(-1)!.hasLeft) highest = middle;
    else lowest = middle;
  }
  return tries;
}

describe('a challenge', () => {
  it('has another curvature for each seed, and its edge inside of the range', () => {
    fc.assert(
      fc.property(anySeed, anySeed, (seed, other) => {
        const edge = edgeOfUnknown(seed);
        expect(edge).toBeGreaterThan(5 * CHALLENGE_RANGE.lowest);
        expect(edge).toBeLessThan(CHALLENGE_RANGE.highest / 5);
        if (Math.abs(seed - other) > 0) {
          expect(unknownExperiment(seed).loss).not.toBe(unknownExperiment(other).loss);
        }
      }),
      { numRuns: 20 },
    );
    const losses = Array.from({ length: 40 }, (_, seed) => edgeOfUnknown(seed).toPrecision(3));
    expect(new Set(losses).size).toBeGreaterThan(30);
  });

  it('is found by halving on a log scale in as many tries as it says', () => {
    expect(bisectionTries()).toBe(7);
    fc.assert(
      fc.property(anySeed, (seed) => {
        const tries = bisected(seed);
        const { isFound, below, above } = standingOf({ seed, tries });
        expect(tries.length).toBeLessThanOrEqual(bisectionTries());
        expect(isFound).toBe(true);
        expect(above! / below!).toBeLessThanOrEqual(FOUND_WITHIN);
      }),
      { numRuns: 60 },
    );
  });

  it('has its edge between what stayed and what left', () => {
    fc.assert(
      fc.property(
        anySeed,
        fc.array(fc.double({ min: 1e-3, max: 100, noNaN: true }), { maxLength: MOST_TRIES }),
        (seed, tries) => {
          const { below, above } = standingOf({ seed, tries });
          const edge = edgeOfUnknown(seed);
          // Just above the edge a run grows too slowly to have left within its steps.
          if (below !== null) expect(below).toBeLessThan(1.002 * edge);
          if (above !== null) expect(above).toBeGreaterThan(0.999 * edge);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is over after ten tries', () => {
    const tries = Array.from({ length: MOST_TRIES }, () => 1e-3);
    expect(standingOf({ seed: 1, tries })).toMatchObject({ isFound: false, isOver: true });
    expect(firstLaboratory().challenge).toBeNull();
  });
});

describe('a challenge again', () => {
  const begun = { seed: 7, since: 1_000_000, done: 0 };
  const DAY = 86_400_000;

  it('is due after a day and after a week, and not before', () => {
    expect(nextRetrieval(begun, begun.since + DAY - 1)).toEqual({
      isDue: false,
      at: begun.since + DAY,
    });
    const first = nextRetrieval(begun, begun.since + DAY);
    const second = nextRetrieval({ ...begun, done: 1 }, begun.since + 7 * DAY);
    expect(first).toMatchObject({ isDue: true });
    expect(second).toMatchObject({ isDue: true });
    expect(first).not.toEqual(second);
    expect(nextRetrieval({ ...begun, done: 1 }, begun.since + 7 * DAY - 1)?.isDue).toBe(false);
    expect(nextRetrieval({ ...begun, done: 2 }, begun.since + 70 * DAY)).toBeNull();
  });

  it('is on a loss of another curvature each time', () => {
    const due = nextRetrieval(begun, begun.since + DAY);
    if (!due?.isDue) throw new Error('it is due');
    expect(edgeOfUnknown(due.seed)).not.toBe(edgeOfUnknown(begun.seed));
  });

  it('is read from what the browser kept, and from nothing else', () => {
    expect(readRetrieval(JSON.stringify(begun))).toEqual(begun);
    for (const text of [null, '', '{', '[]', '3', 'null', '{"seed":-1,"since":1,"done":0}']) {
      expect(readRetrieval(text)).toBeNull();
    }
  });
});
