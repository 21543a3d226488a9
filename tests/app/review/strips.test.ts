import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '#core/engine/outcome';
import { type RoundStripPick, roundStripLayout } from '../../../app/parts/review/strip-layout';

const DOMAIN = [1e-3, 1] as const;
const pick: fc.Arbitrary<RoundStripPick> = fc.record({
  learningRate: fc.double({ min: 1e-3, max: 1, noNaN: true }),
  outcome: fc.constantFrom(...OUTCOMES),
});

describe('the strips of picks', () => {
  it('show one mark a pick, no two in the same place', () => {
    fc.assert(
      fc.property(fc.array(fc.array(pick, { maxLength: 80 }), { maxLength: 3 }), (rounds) => {
        const { strips } = roundStripLayout(rounds, DOMAIN, 1152);
        expect(strips.map(({ marks }) => marks.length)).toEqual(rounds.map(({ length }) => length));
        for (const { marks, height } of strips) {
          expect(new Set(marks.map(({ x, up }) => `${x} ${up}`)).size).toBe(marks.length);
          for (const { up } of marks) expect(up).toBeLessThan(height);
        }
      }),
    );
  });

  it('stack a column by outcome, too slow at its foot', () => {
    const column = (['diverged', 'converged', 'too-slow'] as const).map((outcome) => ({
      learningRate: 0.1,
      outcome,
    }));
    const { strips } = roundStripLayout([column], DOMAIN, 300);
    expect(strips[0]?.marks.map(({ outcome }) => outcome)).toEqual([
      'too-slow',
      'converged',
      'diverged',
    ]);
  });

  it('make all marks smaller where one stack would be too tall', () => {
    const crowd = Array.from({ length: 30 }, () => ({
      learningRate: 0.1,
      outcome: 'converged' as const,
    }));
    const few = roundStripLayout([crowd.slice(0, 3)], DOMAIN, 1152);
    const many = roundStripLayout([crowd, crowd.slice(0, 3)], DOMAIN, 1152);
    expect(many.pitch).toBeLessThan(few.pitch);
    expect(many.strips[0]?.height).toBe(30 * many.pitch);
  });

  it('leave out what lies beyond the axis', () => {
    const beyond = [{ learningRate: 5, outcome: 'diverged' as const }];
    expect(roundStripLayout([beyond], DOMAIN, 300).strips[0]).toEqual({ marks: [], height: 0 });
  });
});
