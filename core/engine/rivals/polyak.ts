import { rateFree } from './rate-free';

/** Each step as long as would end at the minimum of a straight slope. */
export const polyak = rateFree({
  id: 'polyak',
  name: 'Polyak’s step',
  formula: 'w \\leftarrow w - \\dfrac{f(w)-f^*}{\\lVert g\\rVert^2}\\,g',
  source:
    'Polyak, Introduction to Optimization (1987), section 5.3; Hazan & Kakade, arXiv:1905.00313',
  hyperparameters: [],
  stateCount: 0,
  constantCount: 0,
  prepare() {},
  update({ from, to, gradients, runs, losses, minimum }) {
    for (let i = 0; i < runs; i++) {
      let square = 0;
      for (let k = i; k < from.length; k += runs) square += gradients[k]! * gradients[k]!;
      // Rounding may take a loss a little below its minimum, and a slope of zero leads nowhere.
      const rate = square > 0 ? Math.max(losses[i]! - minimum, 0) / square : 0;
      for (let k = i; k < from.length; k += runs) to[k] = from[k]! - rate * gradients[k]!;
    }
  },
});
