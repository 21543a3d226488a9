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
  lateUpdateShare: 1,
  lateSlopeShare: 1,
  hasSteadyDecay: false,
  valley: () => ({ gap: 0, depth: null }),
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

  test('3b. trapped: held where the decay balances the slope', () => {
    const held = { hasSteadyDecay: true, lateUpdateShare: 0.01, lateGaps: gaps(() => 0.5) };
    expect(outcome(held)).toBe('trapped');
    expect(outcome({ ...held, hasSteadyDecay: false })).toBe('too-slow');
    expect(outcome({ ...held, lateUpdateShare: 0.011 })).toBe('too-slow');
    for (const change of [0.999, 1.001]) {
      expect(outcome({ ...held, lateGaps: gaps((k) => 0.5 * change ** k) })).toBe('too-slow');
    }
  });

  test('3c. trapped: bouncing in a wrong valley, up to 5% of its depth', () => {
    const bouncing = {
      lateGaps: gaps((k) => (k % 2 ? 0.61999 : 0.6)),
      lateReversalShare: 1,
      valley: () => ({ gap: 0.6, depth: 0.2 }),
    };
    expect(outcome(bouncing)).toBe('trapped');
    expect(outcome({ ...bouncing, valley: () => ({ gap: 0.6, depth: 0.15 }) })).toBe('oscillating');
    expect(outcome({ ...bouncing, valley: () => ({ gap: 0, depth: 9 }) })).toBe('oscillating');
    expect(outcome({ ...bouncing, valley: () => null })).toBe('oscillating');
  });

  test('3c. a run that glides must be down to a slope of 5% of the valley’s', () => {
    const gliding = { lateGaps: gaps(() => 0.601), valley: () => ({ gap: 0.6, depth: 0.41 }) };
    expect(outcome(gliding)).toBe('trapped');
    expect(outcome({ ...gliding, valley: () => ({ gap: 0.6, depth: 0.39 }) })).toBe('too-slow');
  });

  test('3c. where no valley is known, the slope must have faded', () => {
    const flat = { lateGaps: gaps(() => 0.6), valley: () => ({ gap: 0.6, depth: null }) };
    expect(outcome({ ...flat, lateSlopeShare: 0.05 })).toBe('trapped');
    expect(outcome({ ...flat, lateSlopeShare: 0.06 })).toBe('too-slow');
  });

  test('the local minimiser is only asked where its answer could matter', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(outcome({ valley: asked, lateGaps: gaps((k) => 0.97 ** k) })).toBe('too-slow');
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
    const level = { lateGaps: gaps(() => 0.8) };
    expect(outcome({ ...level, lateReversalShare: 0.06 })).toBe('oscillating');
    expect(outcome({ ...level, lateReversalShare: 0.05 })).toBe('too-slow');
    expect(outcome({ lateReversalShare: 1 })).toBe('too-slow');
    expect(outcome({ hasLeftTarget: true })).toBe('oscillating');
  });

  test('4. a bounce without a rhythm is no way back: nearer in the last block alone doesn’t count', () => {
    const lucky = gaps((k) => (k < 72 ? 0.5 : 0.4));
    expect(outcome({ lateGaps: lucky, lateReversalShare: 0.5 })).toBe('oscillating');
    const peaks = gaps((k) => (k % 5 === 0 ? 0.6 : 0.89 ** Math.floor(k / 24) / 2));
    expect(outcome({ lateGaps: peaks, lateReversalShare: 0.5 })).toBe('oscillating');
    const returning = gaps((k) => 0.89 ** Math.floor(k / 24));
    expect(outcome({ lateGaps: returning, lateReversalShare: 0.5 })).toBe('too-slow');
  });

  test('2. a run that starts at the target did not overshoot', () => {
    expect(judge({ ...SLOW, heldSince: 0 }).overshooting).toBe(false);
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
