import { defineLoss } from '../loss-function';

export const quadratic = defineLoss({
  id: 'quadratic',
  formula: 'w^2',
  plainFormula: 'w²',
  source: "The lesson's own example.",
  dimension: 1,
  start: [4],
  minimum: { value: 0, points: [[0]], isEstimate: false },
  plot: { x: [-9, 9], y: null },
  sharpness: 2,
  quadratic: { eigenvalues: [2], axes: ['w'] },
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const w = weights[i]!;
      losses[i] = w * w;
      gradients[i] = 2 * w;
    }
  },
  hessianProduct: (_weights, direction) => [2 * direction[0]!],
});
