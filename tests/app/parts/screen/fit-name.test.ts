import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitName, type NameFit } from '../../../../app/parts/screen/rows/fit-name';
import type { TextWidths } from '../../../../app/ui/layout/measured-width';

/** Of type that becomes narrower. */
const widths = (usual: number): TextWidths => ({ usual, narrow: 0.82 * usual });

describe('a name on the projector', () => {
  it('of usual width keeps its size', () => {
    expect(fitName(widths(2), 4, 248, 36)).toEqual({
      ...{ size: 36, stretch: 100, lines: 1, tracking: 0 },
    });
  });

  it('becomes narrower before it becomes smaller, and wraps only at the smallest', () => {
    expect(fitName(widths(6.5), 12, 215, 36)).toMatchObject({ size: 36, lines: 1 });
    expect(fitName(widths(6.5), 12, 215, 36).stretch).toBeLessThan(100);
    const smaller = fitName(widths(10), 20, 248, 36);
    expect(smaller).toMatchObject({ stretch: 75, lines: 1 });
    expect(smaller.size).toBeLessThan(36);
    expect(fitName(widths(27), 24, 248, 36)).toMatchObject({ size: 24, stretch: 75, lines: 2 });
    expect(fitName(widths(27), 24, 248, 36).tracking).toBeLessThan(0);
  });

  it('of a script that doesn’t become narrower becomes smaller at once', () => {
    const square = { usual: 24, narrow: 24 };
    expect(fitName(square, 24, 800, 36)).toMatchObject({ size: 800 / 24, lines: 1 });
  });

  it('keeps within its room, unless it is cut as tight as can be read', () => {
    const shares = fc.record({
      usual: fc.double({ min: 0.3, max: 72, noNaN: true }),
      narrowing: fc.double({ min: 0.7, max: 1, noNaN: true }),
      letters: fc.integer({ min: 1, max: 24 }),
      room: fc.integer({ min: 200, max: 1_300 }),
      size: fc.integer({ min: 28, max: 48 }),
    });
    fc.assert(
      fc.property(shares, ({ usual, narrowing, letters, room, size }) => {
        const narrow = usual * narrowing;
        const fit = fitName({ usual, narrow }, letters, room, size);
        expect(fit.size).toBeGreaterThanOrEqual(24);
        expect(fit.size).toBeLessThanOrEqual(size);
        if (fit.tracking > -0.09) {
          expect(lengthOf(fit, { usual, narrow }, letters)).toBeLessThanOrEqual(
            fit.lines * room + 1e-6,
          );
        }
      }),
    );
  });
});

/** In units, on all lines together. */
function lengthOf(
  { size, stretch, tracking }: NameFit,
  { usual, narrow }: TextWidths,
  letters: number,
): number {
  const width = narrow + ((stretch - 75) / 25) * (usual - narrow);
  return (width + tracking * letters) * size;
}
