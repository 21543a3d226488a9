import { timesWritten } from '../arithmetic';
import type { Optimizer } from '../optimizer';

export const gradientDescent: Optimizer = {
  id: 'gradient-descent',
  name: 'Gradient descent',
  formula: 'w \\leftarrow w - a\\,g',
  source: 'Cauchy, Comptes rendus 25 (1847); torch.optim.SGD',
  hyperparameters: [],
  slider: null,
  usualLearningRate: null,
  raceFamily: 'descent',
  // Nesterov, Introductory Lectures on Convex Optimization (2004).
  stability: { symbol: '2/L', maxRate: (curvature) => 2 / curvature },
  isPlainDescent: true,
  stateCount: 0,
  constantCount: 0,
  prepare() {},
  update({ from, to, gradients, learningRates }) {
    for (let k = 0; k < from.length; k++) {
      to[k] = from[k]! - learningRates[k]! * gradients[k]!;
    }
  },
  workings({ gradient, learningRate }) {
    const arithmetic = timesWritten(learningRate, gradient);
    return { quantities: [], step: { arithmetic, value: learningRate * gradient } };
  },
};
