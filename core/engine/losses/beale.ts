import { defineLoss } from '../loss-function';

export const beale = defineLoss({
  id: 'beale',
  formula: '(1.5-x+xy)^2 + (2.25-x+xy^2)^2 + (2.625-x+xy^3)^2',
  plainFormula: '(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²',
  source: 'Beale, Technical Report 25, Statistical Techniques Research Group, Princeton (1958)',
  dimension: 2,
  start: [1, 1],
  minimum: { value: 0, points: [[3, 0.5]], isEstimate: false },
  plot: { x: [-1, 4.5], y: [-1.5, 2] },
  sharpness: 48.97978635347775,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const x = weights[i]!;
      const y = weights[runs + i]!;
      const y2 = y * y;
      const y3 = y2 * y;
      const first = 1.5 - x + x * y;
      const second = 2.25 - x + x * y2;
      const third = 2.625 - x + x * y3;
      losses[i] = first * first + second * second + third * third;
      gradients[i] = 2 * (first * (y - 1) + second * (y2 - 1) + third * (y3 - 1));
      gradients[runs + i] = 2 * x * (first + 2 * y * second + 3 * y2 * third);
    }
  },
  hessianProduct(weights, direction) {
    const x = weights[0]!;
    const y = weights[1]!;
    const u = direction[0]!;
    const v = direction[1]!;
    const y2 = y * y;
    const y3 = y2 * y;
    // Each square r^2 gives 2 (dr dr' + r d2r): dr = (y^k - 1, k x y^(k-1)).
    const first = 1.5 - x + x * y;
    const second = 2.25 - x + x * y2;
    const third = 2.625 - x + x * y3;
    const along = [y - 1, y2 - 1, y3 - 1] as const;
    const xx = 2 * (along[0] * along[0] + along[1] * along[1] + along[2] * along[2]);
    const slopes = x * (along[0] + 2 * y * along[1] + 3 * y2 * along[2]);
    const xy = 2 * (slopes + first + 2 * y * second + 3 * y2 * third);
    const yy = 2 * x * (x * (1 + 4 * y2 + 9 * y2 * y2) + 2 * second + 6 * y * third);
    return [xx * u + xy * v, xy * u + yy * v];
  },
});
