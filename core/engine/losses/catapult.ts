import { defineLoss } from '../loss-function';

export const catapult = defineLoss({
  id: 'catapult',
  formula: '\\tfrac{1}{2}\\left(u\\,v\\right)^2',
  plainFormula: '(u v)²/2',
  source:
    'Lewkowycz et al., 2020, arXiv:2003.02218; with warm-up: Kalra & Barkeshli, arXiv:2406.09405',
  dimension: 2,
  names: ['u', 'v'],
  start: [2.8, 0.6],
  minimum: { value: 0, points: [], nearest: nearestOnAxes, isEstimate: false },
  plot: { x: [-3.4, 3.4], y: [-2, 2] },
  sharpness: null,
  // The output is u v, and its slope by the weights is (v, u).
  outputCurvature: {
    formula: 'u² + v²',
    at: (weights) => weights[0]! * weights[0]! + weights[1]! * weights[1]!,
  },
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const u = weights[i]!;
      const v = weights[runs + i]!;
      const output = u * v;
      losses[i] = 0.5 * output * output;
      gradients[i] = output * v;
      gradients[runs + i] = output * u;
    }
  },
  hessianProduct(weights, direction) {
    const u = weights[0]!;
    const v = weights[1]!;
    const mixed = 2 * u * v;
    return [
      v * v * direction[0]! + mixed * direction[1]!,
      mixed * direction[0]! + u * u * direction[1]!,
    ];
  },
});

/** Every point of both axes is a minimum. */
function nearestOnAxes(weights: ArrayLike<number>): number[] {
  const [u, v] = [weights[0]!, weights[1]!];
  return Math.abs(u) < Math.abs(v) ? [0, v] : [u, 0];
}
