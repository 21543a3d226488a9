import { defineLoss } from '../loss-function';

export const saddle = defineLoss({
  id: 'saddle',
  formula: '\\tfrac{1}{2}x^2 - \\tfrac{1}{2}y^2 + \\tfrac{1}{4}y^4',
  plainFormula: 'x²/2 − y²/2 + y⁴/4',
  source: 'Dauphin et al., NeurIPS 2014, arXiv:1406.2572 (why saddles matter)',
  dimension: 2,
  start: [1, 0.001],
  minimum: {
    value: -0.25,
    points: [
      [0, 1],
      [0, -1],
    ],
    isEstimate: false,
  },
  plot: { x: [-2, 2], y: [-1.6, 1.6] },
  sharpness: 2,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const x = weights[i]!;
      const y = weights[runs + i]!;
      const y2 = y * y;
      losses[i] = 0.5 * x * x + y2 * (0.25 * y2 - 0.5);
      gradients[i] = x;
      gradients[runs + i] = y * (y2 - 1);
    }
  },
  hessianProduct(weights, direction) {
    const y = weights[1]!;
    return [direction[0]!, (3 * y * y - 1) * direction[1]!];
  },
});
