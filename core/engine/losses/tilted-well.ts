import { defineLoss } from '../loss-function';

export const tiltedWell = defineLoss({
  id: 'tilted-well',
  formula: '(w^2-1)^2 + 0.3\\,w',
  plainFormula: '(w² − 1)² + 0.3w',
  source: 'The quartic double well of Landau theory with a linear tilt.',
  dimension: 1,
  start: [2],
  minimum: {
    value: -0.305428483743916,
    points: [[-1.0355787140888537]],
    isEstimate: false,
  },
  plot: { x: [-2.4, 2.4], y: null },
  sharpness: 8.869079276887085,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const w = weights[i]!;
      const height = w * w - 1;
      losses[i] = height * height + 0.3 * w;
      gradients[i] = 4 * w * height + 0.3;
    }
  },
  hessianProduct(weights, direction) {
    const w = weights[0]!;
    return [(12 * w * w - 4) * direction[0]!];
  },
});
