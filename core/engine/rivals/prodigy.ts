import { rateFree } from './rate-free';

/**
 * Algorithm 4 of the source (Adam's steps) with a multiplier of 1 at every step. The estimate d only ever grows.
 */
export const prodigy = rateFree({
  id: 'prodigy',
  name: 'Prodigy',
  formula:
    '\\begin{aligned} r &\\leftarrow \\sqrt{\\beta_2}\\,r + (1-\\sqrt{\\beta_2})\\,d^2\\,g\\cdot(w_0-w) \\\\ ' +
    's &\\leftarrow \\sqrt{\\beta_2}\\,s + (1-\\sqrt{\\beta_2})\\,d^2 g, \\quad d \\leftarrow \\max(d,\\ r/\\lVert s\\rVert_1) \\\\ ' +
    'w &\\leftarrow w - d\\,m/(\\sqrt{v}+d\\,\\varepsilon) \\end{aligned}',
  source: 'Mishchenko & Defazio, ICML 2024, arXiv:2306.06101, algorithm 4',
  hyperparameters: [
    {
      id: 'firstDistance',
      label: 'first-estimate-of-the-distance',
      symbol: 'd_0',
      default: 1e-6,
      min: 1e-12,
      max: 1e6,
      isMaxOpen: false,
    },
    {
      id: 'beta1',
      label: 'memory-of-the-mean',
      symbol: '\\beta_1',
      default: 0.9,
      min: 0,
      max: 1,
      isMaxOpen: true,
    },
    {
      id: 'beta2',
      label: 'memory-of-the-square',
      symbol: '\\beta_2',
      default: 0.999,
      min: 0,
      max: 1,
      isMaxOpen: true,
    },
    {
      id: 'epsilon',
      label: 'guard-against-division-by-zero',
      symbol: '\\varepsilon',
      default: 1e-8,
      min: 1e-16,
      max: 1,
      isMaxOpen: false,
    },
  ],
  stateCount: 6,
  constantCount: 6,
  prepare(step, { firstDistance, beta1, beta2, epsilon }, constants) {
    constants[0] = step;
    constants[1] = firstDistance!;
    constants[2] = beta1!;
    constants[3] = beta2!;
    constants[4] = Math.sqrt(beta2!);
    constants[5] = epsilon!;
  },
  update({ from, to, gradients, runs, state, constants }) {
    const [start, mean, square, sum, products, distances] = state as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const [, firstDistance, beta1, beta2, root, epsilon] = constants as unknown as number[];
    if (constants[0] === 1) {
      start.set(from);
      distances.fill(firstDistance!);
    }
    for (let i = 0; i < runs; i++) {
      const d = distances[i]!;
      const fresh = (1 - root!) * d * d;
      let product = 0;
      let length = 0;
      for (let k = i; k < from.length; k += runs) {
        const g = gradients[k]!;
        product += g * (start[k]! - from[k]!);
        sum[k] = root! * sum[k]! + fresh * g;
        length += Math.abs(sum[k]!);
        mean[k] = beta1! * mean[k]! + (1 - beta1!) * d * g;
        square[k] = beta2! * square[k]! + (1 - beta2!) * d * d * g * g;
        to[k] = from[k]! - (d * mean[k]!) / (Math.sqrt(square[k]!) + d * epsilon!);
      }
      products[i] = root! * products[i]! + fresh * product;
      const estimate = products[i]! / length;
      // Not a number where every slope was zero.
      if (estimate > d) distances[i] = estimate;
    }
  },
});
