import { defineLoss } from '../loss-function';

export const steepQuadratic = defineLoss({
  id: 'steep-quadratic',
  formula: '50\\,w^2',
  plainFormula: '50w²',
  source: 'The parabola of the lesson, scaled.',
  dimension: 1,
  start: [4],
  minimum: { value: 0, points: [[0]], isEstimate: false },
  plot: { x: [-9, 9], y: null },
  sharpness: 100,
  quadratic: { eigenvalues: [100], axes: ['w'] },
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const w = weights[i]!;
      losses[i] = 50 * w * w;
      gradients[i] = 100 * w;
    }
  },
  hessianProduct: (_weights, direction) => [100 * direction[0]!],
});
