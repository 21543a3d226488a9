import { rateFree } from './rate-free';

/** Algorithm 1 of the source, with the first ratio infinite: only the curvature bounds the second step. */
export const adgd = rateFree({
  id: 'adgd',
  name: 'AdGD',
  formula:
    '\\begin{aligned} a_k &= \\min\\!\\Bigl(\\sqrt{1+\\tfrac{a_{k-1}}{a_{k-2}}}\\,a_{k-1},\\ ' +
    '\\dfrac{\\lVert w_k-w_{k-1}\\rVert}{2\\lVert g_k-g_{k-1}\\rVert}\\Bigr) \\\\ ' +
    'w &\\leftarrow w - a_k\\,g \\end{aligned}',
  source: 'Malitsky & Mishchenko, ICML 2020, arXiv:1910.09529',
  hyperparameters: [
    {
      id: 'firstRate',
      label: 'rate-of-the-first-step',
      symbol: 'a_0',
      default: 1e-5,
      min: 1e-12,
      max: 1e6,
      isMaxOpen: false,
    },
  ],
  stateCount: 4,
  constantCount: 2,
  prepare(step, { firstRate }, constants) {
    constants[0] = step;
    constants[1] = firstRate!;
  },
  update({ from, to, gradients, runs, state, constants }) {
    const [earlierWeights, earlierGradients, rates, ratios] = state as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const isFirst = constants[0] === 1;
    for (let i = 0; i < runs; i++) {
      let moved = 0;
      let turned = 0;
      for (let k = i; k < from.length; k += runs) {
        const weight = from[k]! - earlierWeights[k]!;
        const gradient = gradients[k]! - earlierGradients[k]!;
        moved += weight * weight;
        turned += gradient * gradient;
      }
      const last = rates[i]!;
      const longer = Math.sqrt(1 + ratios[i]!) * last;
      const bent = Math.sqrt(moved) / (2 * Math.sqrt(turned));
      let rate = constants[1]!;
      // Neither bound is a number where nothing moved, and none bounds a straight slope at first.
      if (!isFirst) rate = bent < longer ? bent : longer < Number.POSITIVE_INFINITY ? longer : last;
      ratios[i] = isFirst ? Number.POSITIVE_INFINITY : rate / last;
      rates[i] = rate;
      for (let k = i; k < from.length; k += runs) {
        earlierWeights[k] = from[k]!;
        earlierGradients[k] = gradients[k]!;
        to[k] = from[k]! - rate * gradients[k]!;
      }
    }
  },
});
