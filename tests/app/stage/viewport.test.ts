import { describe, expect, it } from 'vitest';
import { LOSSES } from '#core/engine/losses/catalogue';
import { bandAt, bandLevels, bandOf } from '../../../app/stage/scene/bands';
import { pixelX, pixelY, valueAt, viewportFor, weightAt } from '../../../app/stage/scene/viewport';

const SIZES = [
  [1296, 824],
  [360, 236],
  [691, 500],
] as const;
const byId = (id: string) => LOSSES.find((loss) => loss.id === id)!;

describe('the viewport', () => {
  for (const loss of LOSSES.filter(({ dimension }) => dimension <= 2)) {
    it(`shows start and goals of ${loss.id} at every size`, () => {
      for (const [width, height] of SIZES) {
        const viewport = viewportFor(loss, width, height);
        for (const point of [loss.start, ...loss.minimum.points]) {
          const x = pixelX(viewport, point[0]!);
          const y = pixelY(viewport, loss.dimension === 2 ? point[1]! : loss.value(point));
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }
    });
  }

  it('keeps an ellipse of 5:1 an ellipse of 5:1', () => {
    for (const [width, height] of SIZES) {
      const { kind, scaleX, scaleY } = viewportFor(byId('ill-conditioned'), width, height);
      expect(kind).toBe('map');
      expect(scaleX).toBe(scaleY);
    }
  });

  it('follows a start that the instructor moved', () => {
    const viewport = viewportFor(byId('quadratic'), 360, 236, { start: [-40] });
    expect(pixelX(viewport, -40)).toBeGreaterThan(0);
    expect(pixelY(viewport, 1600)).toBeGreaterThan(0);
  });

  it('still shows something when the start is the goal', () => {
    for (const id of ['quadratic', 'ill-conditioned']) {
      const loss = byId(id);
      const { scaleX, scaleY } = viewportFor(loss, 360, 236, { start: loss.minimum.points[0]! });
      expect(Number.isFinite(scaleX) && scaleX > 0 && Number.isFinite(scaleY) && scaleY > 0).toBe(
        true,
      );
    }
  });

  it('maps back what it maps', () => {
    const viewport = viewportFor(byId('himmelblau'), 1296, 824);
    expect(weightAt(viewport, pixelX(viewport, 1.25))).toBeCloseTo(1.25);
    expect(valueAt(viewport, pixelY(viewport, -2.5))).toBeCloseTo(-2.5);
  });

  it('shows losses over time where there are too many weights for a picture', () => {
    const viewport = viewportFor(byId('xor'), 1000, 500, { budget: 200, target: 0.1 });
    expect(viewport.kind).toBe('losses');
    expect(pixelX(viewport, 200)).toBeLessThan(1000);
    expect(pixelY(viewport, 0)).toBeLessThan(pixelY(viewport, -1));
    expect(pixelY(viewport, -1)).toBeLessThan(500);
  });
});

describe('the bands', () => {
  it('fall by nine levels, for every loss', () => {
    for (const loss of LOSSES) {
      const viewport = viewportFor(loss, 1296, 824);
      const levels = bandLevels(loss, viewport, loss.start);
      expect(levels).toHaveLength(9);
      for (let k = 1; k < levels.length; k++) expect(levels[k]!).toBeLessThan(levels[k - 1]!);
      expect(levels[8]!).toBeGreaterThan(0);
    }
  });

  it('put the start of the narrow valley on the third level, as in the design', () => {
    const loss = byId('ill-conditioned');
    const levels = bandLevels(loss, viewportFor(loss, 1296, 824), loss.start);
    expect(levels[2]).toBeCloseTo(20.5, 6);
    expect(levels[8]).toBeCloseTo(0.06, 6);
  });

  it('get lighter towards the minimum', () => {
    const loss = byId('ill-conditioned');
    const viewport = viewportFor(loss, 1296, 824);
    const levels = bandLevels(loss, viewport, loss.start);
    expect(bandAt(loss, viewport, levels, pixelX(viewport, 0), pixelY(viewport, 0))).toBe(9);
    expect(bandAt(loss, viewport, levels, 1295, 1)).toBeLessThan(2);
    expect(bandOf(1e9, levels)).toBe(0);
  });

  it('paint the ground below a curve as the outermost one', () => {
    const loss = byId('quadratic');
    const viewport = viewportFor(loss, 1296, 824);
    const levels = bandLevels(loss, viewport, loss.start);
    const below = pixelY(viewport, loss.value([4])) + 20;
    expect(bandAt(loss, viewport, levels, pixelX(viewport, 4), below)).toBe(0);
  });
});
