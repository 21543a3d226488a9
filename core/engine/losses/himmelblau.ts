import { defineLoss } from '../loss-function';

export const himmelblau = defineLoss({
  id: 'himmelblau',
  formula: '(x^2+y-11)^2 + (x+y^2-7)^2',
  plainFormula: '(x² + y − 11)² + (x + y² − 7)²',
  source: 'Himmelblau, Applied Nonlinear Programming (1972)',
  dimension: 2,
  start: [0, 0],
  minimum: {
    value: 0,
    points: [
      [3, 2],
      [-2.805118086952745, 3.131312518250573],
      [-3.779310253377747, -3.283185991286169],
      [3.5844283403304917, -1.8481265269644034],
    ],
    isEstimate: false,
  },
  plot: { x: [-6, 6], y: [-6, 6] },
  sharpness: 82.2842712474619,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const x = weights[i]!;
      const y = weights[runs + i]!;
      const first = x * x + y - 11;
      const second = x + y * y - 7;
      losses[i] = first * first + second * second;
      gradients[i] = 4 * x * first + 2 * second;
      gradients[runs + i] = 2 * first + 4 * y * second;
    }
  },
  hessianProduct(weights, direction) {
    const x = weights[0]!;
    const y = weights[1]!;
    const u = direction[0]!;
    const v = direction[1]!;
    const mixed = 4 * (x + y);
    return [(12 * x * x + 4 * y - 42) * u + mixed * v, mixed * u + (12 * y * y + 4 * x - 26) * v];
  },
});
