import { defineLoss } from '../loss-function';

export const rosenbrock = defineLoss({
  id: 'rosenbrock',
  formula: '(1-x)^2 + 100\\,(y-x^2)^2',
  plainFormula: '(1 − x)² + 100(y − x²)²',
  source: 'Rosenbrock, The Computer Journal 3 (1960), doi:10.1093/comjnl/3.3.175',
  dimension: 2,
  start: [-1.5, 2],
  minimum: { value: 0, points: [[1, 1]], isEstimate: false },
  plot: { x: [-2.4, 2.4], y: [-1, 3.2] },
  sharpness: 1001.6006392325123,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const x = weights[i]!;
      const rise = weights[runs + i]! - x * x;
      const away = 1 - x;
      losses[i] = away * away + 100 * rise * rise;
      gradients[i] = -2 * away - 400 * x * rise;
      gradients[runs + i] = 200 * rise;
    }
  },
  hessianProduct(weights, direction) {
    const x = weights[0]!;
    const y = weights[1]!;
    const u = direction[0]!;
    const v = direction[1]!;
    return [(2 - 400 * (y - 3 * x * x)) * u - 400 * x * v, -400 * x * u + 200 * v];
  },
});
