import { defineLoss } from '../loss-function';

export const absolute = defineLoss({
  id: 'absolute',
  formula: '|w|',
  plainFormula: '|w|',
  source: 'Shor, Minimization Methods for Non-Differentiable Functions (1985)',
  dimension: 1,
  start: [4],
  minimum: { value: 0, points: [[0]], isEstimate: false },
  plot: { x: [-6, 6], y: null },
  sharpness: null,
  slopeNeverFades: true,
  evaluate(weights, gradients, losses) {
    const runs = losses.length;
    for (let i = 0; i < runs; i++) {
      const w = weights[i]!;
      losses[i] = Math.abs(w);
      gradients[i] = Math.sign(w);
    }
  },
});
