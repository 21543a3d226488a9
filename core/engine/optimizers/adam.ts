import { guarded, over, rootOf, squareOf, sumOf, times, timesWritten } from '../arithmetic';
import { integerPower } from '../elementary/integer-power';
import type { Optimizer } from '../optimizer';

/** As `torch.optim.Adam`: epsilon is added after the bias correction (TensorFlow's Keras adds it before). */
export const adam: Optimizer = {
  id: 'adam',
  name: 'Adam',
  formula:
    '\\begin{aligned} m &\\leftarrow \\beta_1 m + (1-\\beta_1)\\,g, & \\hat m &= m/(1-\\beta_1^t) \\\\ ' +
    'v &\\leftarrow \\beta_2 v + (1-\\beta_2)\\,g^2, & \\hat v &= v/(1-\\beta_2^t) \\\\ ' +
    'w &\\leftarrow w - a\\,\\hat m/(\\sqrt{\\hat v}+\\varepsilon) \\end{aligned}',
  source: 'Kingma & Ba, ICLR 2015, arXiv:1412.6980; torch.optim.Adam',
  hyperparameters: [
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
      min: 0,
      max: 1,
      isMaxOpen: false,
    },
  ],
  slider: { lowest: 1e-3, highest: 10 },
  usualLearningRate: 0.001,
  raceFamily: 'adaptive',
  stability: null,
  // Cohen et al., "Adaptive Gradient Methods at the Edge of Stability", arXiv:2207.14484.
  preconditioner: {
    remember: (square, gradient, { beta2 }) => beta2! * square + (1 - beta2!) * gradient * gradient,
    scale(square, step, { beta1, beta2, epsilon }) {
      const fill = 1 - integerPower(beta1!, step);
      const correction = 1 - integerPower(beta2!, step);
      return fill * (Math.sqrt(square / correction) + epsilon!);
    },
    // 38 over the rate by default.
    threshold: (learningRate, { beta1 }) => (2 + 2 * beta1!) / ((1 - beta1!) * learningRate),
  },
  stateCount: 2,
  constantCount: 5,
  prepare(step, { beta1, beta2, epsilon }, constants) {
    constants[0] = beta1!;
    constants[1] = beta2!;
    constants[2] = 1 / (1 - integerPower(beta1!, step));
    constants[3] = 1 / Math.sqrt(1 - integerPower(beta2!, step));
    constants[4] = epsilon!;
  },
  update({ from, to, gradients, learningRates, state, constants }) {
    const mean = state[0]!;
    const square = state[1]!;
    const beta1 = constants[0]!;
    const beta2 = constants[1]!;
    const meanCorrection = constants[2]!;
    const rootCorrection = constants[3]!;
    const epsilon = constants[4]!;
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < from.length; k++) {
      const g = gradients[k]!;
      const v = beta2 * square[k]! + fresh2 * g * g;
      const scale = Math.sqrt(v) * rootCorrection + epsilon;
      const m = beta1 * mean[k]! + fresh1 * g;
      square[k] = v;
      mean[k] = m;
      to[k] = from[k]! - (learningRates[k]! * (m * meanCorrection)) / scale;
    }
  },
  workings({ gradient: g, learningRate, memory, step, hyperparameters }) {
    const { beta1, beta2, epsilon } = hyperparameters;
    const m = beta1! * memory[0]! + (1 - beta1!) * g;
    const v = beta2! * memory[1]! + (1 - beta2!) * g * g;
    const fill1 = 1 - integerPower(beta1!, step);
    const fill2 = 1 - integerPower(beta2!, step);
    const mHat = m * (1 / fill1);
    const vHat = v / fill2;
    const root = Math.sqrt(v) * (1 / Math.sqrt(fill2));
    return {
      quantities: [
        {
          kind: 'mean',
          symbol: 'm',
          arithmetic: sumOf(times(beta1!, memory[0]!), timesWritten(1 - beta1!, g)),
          value: m,
        },
        {
          kind: 'mean-of-squares',
          symbol: 'v',
          arithmetic: sumOf(times(beta2!, memory[1]!), timesWritten(1 - beta2!, squareOf(g))),
          value: v,
        },
        { kind: 'corrected-mean', symbol: 'm\u0302', arithmetic: over(m, fill1), value: mHat },
        {
          kind: 'corrected-mean-of-squares',
          symbol: 'v\u0302',
          arithmetic: over(v, fill2),
          value: vHat,
        },
        { kind: 'root', symbol: '√v\u0302', arithmetic: rootOf(vHat), value: root },
      ],
      step: {
        arithmetic: timesWritten(learningRate, over(mHat, guarded(rootOf(vHat), epsilon!))),
        value: (learningRate * mHat) / (root + epsilon!),
      },
    };
  },
};
