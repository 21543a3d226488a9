import { MEMORY } from '../memory';
import type { Optimizer } from '../optimizer';

const memory = MEMORY;

export const gradientDescent: Optimizer = {
  id: 'gradient-descent',
  name: 'Gradient descent',
  formula: 'w \\leftarrow w - a\\,g',
  lesson: 'Walk downhill, by the learning rate times the slope.',
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
  update({ from, to, gradients, learningRates, dimension, runs }) {
    for (let d = 0, k = 0; d < dimension; d++) {
      for (let i = 0; i < runs; i++, k++) {
        memory[to + k] = memory[from + k]! - memory[learningRates + i]! * memory[gradients + k]!;
      }
    }
  },
  updatePair: ({ weight, gradient, learningRate }) => ({
    weight: weight.minus(learningRate.times(gradient)),
    state: [],
  }),
};
