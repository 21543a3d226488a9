import { exp } from '../elementary/exp';
import { defineLoss } from '../loss-function';

export const plateau = defineLoss({
  id: 'plateau',
  formula: '1 - e^{-w^2/2}',
  plainFormula: '1 − e^(−w²/2)',
  source:
    'The Welsch loss: Dennis & Welsch, Comm. in Statistics 7 (1978), doi:10.1080/03610917808812083',
  dimension: 1,
  start: [4],
  minimum: { value: 0, points: [[0]], isEstimate: false },
  plot: { x: [-6, 6], y: null },
  sharpness: 1,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const w = weights[i]!;
      const height = exp(-0.5 * w * w);
      losses[i] = 1 - height;
      gradients[i] = w * height;
    }
  },
  hessianProduct(weights, direction) {
    const w = weights[0]!;
    return [(1 - w * w) * exp(-0.5 * w * w) * direction[0]!];
  },
});
