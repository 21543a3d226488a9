import { cos, sin } from '../elementary/trigonometry';
import { defineLoss } from '../loss-function';

const TWO_PI = 6.283185307179586;

export const rastrigin = defineLoss({
  id: 'rastrigin',
  formula: 'w^2 + 10\\,(1 - \\cos 2\\pi w)',
  plainFormula: 'w² + 10(1 − cos 2πw)',
  source: 'Rastrigin, Systems of Extremal Control, Nauka (1974), in one dimension',
  dimension: 1,
  start: [3.2],
  minimum: { value: 0, points: [[0]], isEstimate: false },
  plot: { x: [-5, 5], y: null },
  sharpness: 396.7841760435743,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const w = weights[i]!;
      const angle = TWO_PI * w;
      losses[i] = w * w + 10 * (1 - cos(angle));
      gradients[i] = 2 * w + 10 * TWO_PI * sin(angle);
    }
  },
  hessianProduct: (weights, direction) => [
    (2 + 10 * TWO_PI * TWO_PI * cos(TWO_PI * weights[0]!)) * direction[0]!,
  ],
});
