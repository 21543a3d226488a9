import { MEMORY } from '../memory';
import type { Optimizer } from '../optimizer';

const memory = MEMORY;

/** As `torch.optim.Adagrad`. TensorFlow starts the sum at 0.1 and so takes smaller first steps. */
export const adagrad: Optimizer = {
  id: 'adagrad',
  name: 'AdaGrad',
  formula:
    '\\begin{aligned} G &\\leftarrow G + g^2 \\\\ w &\\leftarrow w - a\\,g/(\\sqrt{G}+\\varepsilon) \\end{aligned}',
  lesson: 'Each weight divides by all the slope it has ever seen, so its steps only get smaller.',
  source: 'Duchi, Hazan & Singer, JMLR 12 (2011); torch.optim.Adagrad',
  hyperparameters: [
    {
      id: 'epsilon',
      name: 'Guard against division by zero',
      symbol: '\\varepsilon',
      default: 1e-10,
      min: 0,
      max: 1,
      isMaxOpen: false,
    },
  ],
  slider: { lowest: 1e-3, highest: 10 },
  usualLearningRate: 0.01,
  raceFamily: 'shrinking',
  stability: null,
  stateCount: 1,
  constantCount: 1,
  prepare(_step, hyperparameters, constants) {
    constants[0] = hyperparameters.epsilon!;
  },
  update({ from, to, gradients, learningRates, state, constants, dimension, runs }) {
    const sum = state;
    const epsilon = constants[0]!;
    for (let d = 0, k = 0; d < dimension; d++) {
      for (let i = 0; i < runs; i++, k++) {
        const g = memory[gradients + k]!;
        const total = memory[sum + k]! + g * g;
        memory[sum + k] = total;
        memory[to + k] =
          memory[from + k]! - (memory[learningRates + i]! * g) / (Math.sqrt(total) + epsilon);
      }
    }
  },
};
