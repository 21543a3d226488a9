import { describe, expect, test } from 'vitest';
import { judge, type RunRecord } from '#core/engine/outcome';

/** A run that has come down to half its first gap, and still goes on coming down. */
const SLOW: RunRecord = {
  budget: 200,
  target: 1e-4,
  firstGap: 1,
  lastGap: 0.5,
  largestGap: 1,
  divergedStep: null,
  trigger: null,
  heldSince: null,
  hasLeftTarget: false,
  reversalsBeforeHold: 0,
  isAtRest: false,
  lateGaps: gaps((k) => 0.9 ** (k / 12)),
  lateReversalShare: 0,
  localMinimumGap: () => 0,
};

function gaps(of: (k: number) => number): Float64Array {
  return Float64Array.from({ length: 96 }, (_, k) => of(k));
}

function outcome(changes: Partial<RunRecord>) {
  return judge({ ...SLOW, ...changes }).outcome;
}

describe('the rules, in their order', () => {
  test('1. a divergence stands, even if the run came back', () => {
    const record = { ...SLOW, divergedStep: 7, trigger: 'growth' as const, heldSince: 50 };
    expect(judge(record)).toMatchObject({ outcome: 'diverged', step: 7, trigger: 'growth' });
  });

  test('2. converged, with the first step of the final hold; overshooting above half', () => {
    expect(judge({ ...SLOW, heldSince: 21 })).toMatchObject({ outcome: 'converged', step: 21 });
    expect(judge({ ...SLOW, heldSince: 21, reversalsBeforeHold: 10 }).overshooting).toBe(false);
    expect(judge({ ...SLOW, heldSince: 21, reversalsBeforeHold: 11 }).overshooting).toBe(true);
  });

  test('3a. trapped: at rest above the target', () => {
    expect(outcome({ isAtRest: true })).toBe('trapped');
    expect(outcome({ isAtRest: true, lastGap: 1e-5 })).toBe('too-slow');
  });

  test('3b. trapped: bouncing within 5% of a minimum that is not at the target', () => {
    const bouncing = { lateGaps: gaps((k) => (k % 2 ? 0.62 : 0.6)), localMinimumGap: () => 0.6 };
    expect(outcome(bouncing)).toBe('trapped');
    expect(outcome({ ...bouncing, localMinimumGap: () => 0.57 })).not.toBe('trapped');
    expect(outcome({ ...bouncing, localMinimumGap: () => 0 })).not.toBe('trapped');
    expect(outcome({ ...bouncing, localMinimumGap: () => Number.NaN })).not.toBe('trapped');
  });

  test('the local minimiser is only asked where its answer could matter', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(outcome({ localMinimumGap: asked, lateGaps: gaps((k) => 0.97 ** k) })).toBe('too-slow');
  });

  test('4. diverged: steady growth to the very end', () => {
    const growing = { lateGaps: gaps((k) => 2 * 1.01 ** k), largestGap: 2 * 1.01 ** 95 };
    expect(judge({ ...SLOW, ...growing })).toMatchObject({
      outcome: 'diverged',
      step: 200,
      trigger: 'growth',
    });
    expect(outcome({ ...growing, largestGap: 100 })).toBe('too-slow');
    expect(outcome({ ...growing, firstGap: 1000 })).toBe('too-slow');
    const late = gaps((k) => (k < 72 ? 2 * 1.001 ** k : 2 * 1.1 ** (k - 71)));
    expect(outcome({ lateGaps: late, largestGap: 100 })).toBe('too-slow');
  });

  test('4. oscillating: reversals without progress, or a target that was left', () => {
    const level = { lateGaps: gaps(() => 0.8), localMinimumGap: () => 0 };
    expect(outcome({ ...level, lateReversalShare: 0.06 })).toBe('oscillating');
    expect(outcome({ ...level, lateReversalShare: 0.05 })).toBe('too-slow');
    expect(outcome({ lateReversalShare: 1 })).toBe('too-slow');
    expect(outcome({ hasLeftTarget: true })).toBe('oscillating');
  });

  test('4. else too slow; thrown if the gap ever passed twice the first', () => {
    expect(judge(SLOW)).toMatchObject({
      outcome: 'too-slow',
      step: null,
      thrown: false,
      finalGap: 0.5,
    });
    expect(judge({ ...SLOW, largestGap: 2.1 }).thrown).toBe(true);
  });
});
