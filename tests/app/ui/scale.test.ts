import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenTicks, linearScale, logScale, niceTop } from '../../../app/ui/scale';

const VALUE = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const POSITIVE = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
const span = (value: fc.Arbitrary<number>) => fc.tuple(value, value);

describe('scales agree with d3 to the bit', () => {
  it('in pixels, linear: rising, falling and without width', () => {
    const rule = fc.property(span(VALUE), span(VALUE), VALUE, (domain, range, value) => {
      expect(linearScale(domain, range)(value)).toBe(scaleLinear(domain, range)(value));
    });
    fc.assert(rule, { examples: [[[3, 3], [0, 10], 3]] });
  });

  it('in pixels, logarithmic', () => {
    const rule = fc.property(span(POSITIVE), span(VALUE), POSITIVE, (domain, range, value) => {
      expect(logScale(domain, range)(value)).toBe(scaleLog(domain, range)(value));
    });
    fc.assert(rule);
  });

  it('in the numbers beside an axis', () => {
    const count = fc.integer({ min: 1, max: 12 });
    const rule = fc.property(span(VALUE), count, (ends, most) => {
      const [low, high] = [Math.min(...ends), Math.max(...ends)];
      // In a span of a few of a computer's smallest numbers d3 throws.
      fc.pre(high === low || high - low > 1e-9);
      expect(evenTicks(low, high, most)).toEqual(scaleLinear([low, high], [0, 1]).ticks(most));
    });
    fc.assert(rule, {
      examples: [
        [[0, 0.3], 3],
        [[4, 4], 5],
        [[0.4, 1.6], 1],
      ],
    });
  });

  it('in where an axis from zero ends', () => {
    const rule = fc.property(POSITIVE, fc.integer({ min: 2, max: 10 }), (top, count) => {
      expect(niceTop(top, count)).toBe(scaleLinear([0, top], [0, 1]).nice(count).domain()[1]);
    });
    fc.assert(rule);
  });
});
