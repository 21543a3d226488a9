import { defineLoss } from '../loss-function';

export const rotated = defineLoss({
  id: 'rotated',
  formula: '\\tfrac{1}{2}\\left(13x^2 - 24xy + 13y^2\\right)',
  plainFormula: '(13x² − 24xy + 13y²)/2',
  source: 'The narrow valley, rotated.',
  dimension: 2,
  start: [4, 1],
  minimum: { value: 0, points: [[0, 0]], isEstimate: false },
  plot: { x: [-5, 5], y: [-4, 4] },
  sharpness: 25,
  quadratic: { eigenvalues: [1, 25], axes: null },
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const x = weights[i]!;
      const y = weights[runs + i]!;
      const slopeX = 13 * x - 12 * y;
      const slopeY = 13 * y - 12 * x;
      losses[i] = 0.5 * (x * slopeX + y * slopeY);
      gradients[i] = slopeX;
      gradients[runs + i] = slopeY;
    }
  },
  hessianProduct: (_weights, direction) => [
    13 * direction[0]! - 12 * direction[1]!,
    13 * direction[1]! - 12 * direction[0]!,
  ],
});
