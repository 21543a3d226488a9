import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Verdict } from '#core/engine/outcome';
import { checkVerdicts } from '#core/lesson/replay/check';
import { compareVerdicts } from '#core/lesson/replay/comparison';
import { milestonesOf } from '#core/lesson/replay/milestones';
import type { ReplayedRun } from '#core/lesson/replay/stored-round';

const BUDGET = 200;

const anyVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    outcome: fc.constantFrom(...OUTCOMES),
    at: fc.nat(BUDGET),
    overshooting: fc.boolean(),
    thrown: fc.boolean(),
    finalGap: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
  })
  .map(({ outcome, at, ...others }) => ({
    ...others,
    outcome,
    step: outcome === 'converged' || outcome === 'diverged' ? at : null,
    trigger: outcome === 'diverged' ? ('growth' as const) : null,
  }));

/** By participant; not all are in all. */
const anyVerdicts = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), anyVerdict), { selector: ([n]) => n })
  .map((entries) => new Map(entries));

describe('a comparison', () => {
  it('is about the runs that are in both, each of them counted', () => {
    fc.assert(
      fc.property(anyVerdicts, anyVerdicts, (before, after) => {
        const both = [...before.keys()].filter((one) => after.has(one));
        const found = compareVerdicts(before, after);
        const sum = (counts: Record<string, number>) =>
          Object.values(counts).reduce((all, count) => all + count, 0);
        expect(found.runs).toBe(both.length);
        expect(sum(found.before)).toBe(both.length);
        expect(sum(found.after)).toBe(both.length);
        expect(found.after.converged - found.before.converged).toBe(found.gained - found.lost);
      }),
    );
  });

  it('finds the fastest of each', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const { fastestBefore, fastestAfter } = compareVerdicts(verdicts, verdicts);
        const steps = [...verdicts.values()].flatMap(({ outcome, step }) =>
          outcome === 'converged' ? [step!] : [],
        );
        expect(fastestBefore).toBe(steps.length === 0 ? null : Math.min(...steps));
        expect(fastestAfter).toBe(fastestBefore);
      }),
    );
  });
});

describe('milestones', () => {
  it('are one for each run that arrived or diverged, in the order of the steps', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const found = milestonesOf(verdicts, BUDGET);
        const expected = [...verdicts].filter(([, { outcome }]) =>
          ['converged', 'diverged'].includes(outcome),
        );
        expect(found).toHaveLength(expected.length);
        for (const { participant, step, kind } of found) {
          expect(verdicts.get(participant)).toMatchObject({ outcome: kind, step });
        }
        expect(found.map(({ step }) => step)).toEqual(
          found.map(({ step }) => step).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('the check of stored verdicts', () => {
  const stored = (verdicts: ReadonlyMap<number, Verdict>): ReplayedRun[] =>
    [...verdicts].map(([participant, verdict]) => ({
      participant,
      side: 0,
      learningRate: 0.1,
      changes: [],
      verdict,
    }));

  it('finds nothing where all are the same', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        expect(checkVerdicts(stored(verdicts), [verdicts])).toEqual({
          runs: verdicts.size,
          mismatches: [],
        });
      }),
    );
  });

  it('finds exactly those that differ, in any fact', () => {
    const changes: readonly ((verdict: Verdict) => Verdict)[] = [
      (one) => ({ ...one, outcome: one.outcome === 'trapped' ? 'too-slow' : 'trapped' }),
      (one) => ({ ...one, step: (one.step ?? 0) + 1 }),
      (one) => ({ ...one, overshooting: !one.overshooting }),
      (one) => ({ ...one, thrown: !one.thrown }),
      (one) => ({ ...one, trigger: one.trigger === 'growth' ? 'not-finite' : 'growth' }),
      (one) => ({ ...one, finalGap: (one.finalGap ?? 0) + 1e-12 }),
    ];
    fc.assert(
      fc.property(
        anyVerdicts.filter(({ size }) => size > 0),
        fc.nat(),
        fc.constantFrom(...changes.keys()),
        (verdicts, which, change) => {
          const participant = [...verdicts.keys()][which % verdicts.size]!;
          const now = changes[change]!(verdicts.get(participant)!);
          const { mismatches } = checkVerdicts(stored(verdicts), [
            new Map(verdicts).set(participant, now),
          ]);
          expect(mismatches).toEqual([
            {
              side: 0,
              participant,
              stored: verdicts.get(participant),
              now,
              isOtherEnd: change < 2,
            },
          ]);
        },
      ),
    );
  });

  it('names a run that can’t be computed any more', () => {
    const [run] = stored(new Map([[3, fc.sample(anyVerdict, 1)[0]!]]));
    expect(checkVerdicts([run!], [new Map()]).mismatches).toMatchObject([
      { participant: 3, now: null, isOtherEnd: true },
    ]);
  });
});
