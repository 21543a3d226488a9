import { defineLoss } from '../loss-function';

export const illConditioned = defineLoss({
  id: 'ill-conditioned',
  formula: '\\tfrac{1}{2}\\left(x^2 + 25\\,y^2\\right)',
  plainFormula: '(x² + 25y²)/2',
  source: 'Goh, "Why Momentum Really Works", Distill 2017, doi:10.23915/distill.00006',
  dimension: 2,
  start: [4, 1],
  minimum: { value: 0, points: [[0, 0]], isEstimate: false },
  plot: { x: [-5, 5], y: [-2.5, 2.5] },
  sharpness: 25,
  quadratic: { eigenvalues: [1, 25], axes: ['x', 'y'] },
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const x = weights[i]!;
      const y = weights[runs + i]!;
      losses[i] = 0.5 * (x * x + 25 * y * y);
      gradients[i] = x;
      gradients[runs + i] = 25 * y;
    }
  },
  hessianProduct: (_weights, direction) => [direction[0]!, 25 * direction[1]!],
});
