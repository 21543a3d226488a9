import { describe, expect, test } from 'vitest';
import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { localMinimum } from '#core/engine/landscape/local-minimum';
import { norm, plus } from '#core/engine/vector';

describe('the bottom of the basin is reached', () => {
  test.each<[string, LossReference, number[], number[]]>([
    ['across a plain', { id: 'plateau' }, [4.4], [0]],
    ['across a plain that hardly slopes', { id: 'plateau' }, [7.5], [0]],
    ['from far away, at a slope that never changes', { id: 'absolute' }, [1e6], [0]],
    ['in a well that is not the deepest', { id: 'tilted-well' }, [2], [0.96015]],
    ['along a curved valley', { id: 'rosenbrock' }, [-1.5, 2], [1, 1]],
    ['off a saddle', { id: 'saddle' }, [1, 1e-9], [0, 1]],
    ['where a full step leads to the same height beyond it', { id: 'quadratic' }, [0.5], [0]],
    ['along a kink', { expression: 'abs(x) + abs(y)' }, [3, 1e-17], [0, 0]],
    ['where slopes are too steep to be squared', { expression: '1e200*x^2' }, [2], [0]],
    ['where slopes are too flat to be squared', { expression: '1e-200*x^2' }, [2], [0]],
    ['where the loss is far above its changes', { expression: '1 + 1e-10*x^2' }, [400], [0]],
  ])('%s', (_, reference, start, bottom) => {
    const loss = findLoss(reference)!;
    const found = localMinimum(loss, start);
    const fall = loss.value(start) - loss.value(bottom);
    expect(loss.value(found.point) - loss.value(bottom)).toBeLessThanOrEqual(1e-5 * fall);
  });

  test('and known to be reached, or not', () => {
    const well = localMinimum(findLoss({ id: 'tilted-well' })!, [2]);
    expect(well.isReached).toBe(true);
    const falling = { value: (w: ArrayLike<number>) => -w[0]!, gradient: () => [-1] };
    expect(localMinimum(falling, [1]).isReached).toBe(false);
    const brief = localMinimum(findLoss({ id: 'rosenbrock' })!, [-1.5, 2], { evaluations: 5 });
    expect(brief).toMatchObject({ isReached: false, evaluations: 5 });
    const peak = localMinimum(findLoss({ id: 'plateau' })!, [0]);
    expect(peak).toMatchObject({ point: [0], isReached: true });
  });

  test('a channel that fades for ever ends where nothing more matters to the gap; a plain does not', () => {
    const channel = {
      value: (weights: ArrayLike<number>) => 1 + Math.exp(-weights[0]!),
      gradient: (weights: ArrayLike<number>) => [-Math.exp(-weights[0]!)],
    };
    expect(localMinimum(channel, [1], { enough: 0.1 }).isReached).toBe(true);
    const plain = localMinimum(findLoss({ id: 'plateau' })!, [7.5], { enough: 1e-4 });
    expect(plain.isReached).toBe(false);
  });

  test('not the bottom of another basin', () => {
    const rastrigin = findLoss({ id: 'rastrigin' })!;
    for (const well of [0, 1, 2, 3, 4, 5]) {
      for (const offset of [-0.3, -0.1, 1e-9, 0.1, 0.3]) {
        const { point, isReached } = localMinimum(rastrigin, [well + offset]);
        expect(Math.abs(point[0]! - well), `${well} ${offset}`).toBeLessThan(0.06);
        expect(isReached).toBe(true);
      }
    }
  });

  test('not farther than what is asked for', () => {
    const loss = findLoss({ id: 'rosenbrock' })!;
    const { point, isReached } = localMinimum(loss, [-1.5, 2], { enough: 0.1 });
    expect(loss.value(point)).toBeLessThanOrEqual(0.1);
    expect(norm(plus(point, -1, [1, 1]))).toBeGreaterThan(1e-3);
    expect(isReached).toBe(false);
  });
});
