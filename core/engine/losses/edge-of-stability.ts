import { defineLoss } from '../loss-function';

export const edgeOfStability = defineLoss({
  id: 'edge-of-stability',
  formula: '\\tfrac{1}{4}\\left(1 - x^2 y^2\\right)^2',
  plainFormula: '(1 − x²y²)²/4',
  source:
    'Cohen et al., ICLR 2021, arXiv:2103.00065; Chen & Bruna, 2022, arXiv:2210.03294 (two weights)',
  dimension: 2,
  start: [3, 0.2],
  minimum: { value: 0, points: [], nearest: nearestOnCurves, isEstimate: false },
  plot: { x: [1.7, 3.5], y: [-0.7, 0.7] },
  sharpness: null,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const x = weights[i]!;
      const y = weights[runs + i]!;
      const product = x * y;
      const rest = 1 - product * product;
      const slope = -rest * product;
      losses[i] = 0.25 * rest * rest;
      gradients[i] = slope * y;
      gradients[runs + i] = slope * x;
    }
  },
  hessianProduct(weights, direction) {
    const x = weights[0]!;
    const y = weights[1]!;
    const u = direction[0]!;
    const v = direction[1]!;
    const product = x * y;
    const square = product * product;
    const along = (3 * square - 1) * (y * u + x * v);
    const across = product * (square - 1);
    return [along * y + across * v, along * x + across * u];
  },
});

/** How finely the curve is looked through before the place is refined. */
const SAMPLES = 64;
const HALVINGS = 60;

/**
 * The nearest point of x y = 1 or x y = −1. It lies in the same quadrant, between the point straight across and the one
 * straight above or below: farther out both distances grow.
 */
function nearestOnCurves(weights: ArrayLike<number>): number[] {
  const x = Math.max(Math.abs(weights[0]!), 1e-6);
  const y = Math.max(Math.abs(weights[1]!), 1e-6);
  const [low, high] = [Math.min(x, 1 / y), Math.max(x, 1 / y)];
  const distance = (t: number) => (t - x) * (t - x) + (1 / t - y) * (1 / t - y);
  // Evenly in proportion, as the curve is the same after x and y change places.
  const ratio = high / low;
  const at = (k: number) => low * (1 + ((ratio - 1) * k * k) / (SAMPLES * SAMPLES));
  let best = 0;
  for (let k = 1; k <= SAMPLES; k++) if (distance(at(k)) < distance(at(best))) best = k;
  let [left, right] = [at(Math.max(0, best - 1)), at(Math.min(SAMPLES, best + 1))];
  for (let n = 0; n < HALVINGS; n++) {
    const third = (right - left) / 3;
    if (distance(left + third) < distance(right - third)) right -= third;
    else left += third;
  }
  const t = (left + right) / 2;
  return [weights[0]! < 0 ? -t : t, weights[1]! < 0 ? -1 / t : 1 / t];
}
