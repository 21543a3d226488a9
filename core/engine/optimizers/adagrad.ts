import { guarded, over, rootOf, squareOf, sumOf, timesWritten } from '../arithmetic';
import type { Optimizer } from '../optimizer';

/** As `torch.optim.Adagrad`. TensorFlow starts the sum at 0.1 and so takes smaller first steps. */
export const adagrad: Optimizer = {
  id: 'adagrad',
  name: 'AdaGrad',
  formula:
    '\\begin{aligned} G &\\leftarrow G + g^2 \\\\ w &\\leftarrow w - a\\,g/(\\sqrt{G}+\\varepsilon) \\end{aligned}',
  source: 'Duchi, Hazan & Singer, JMLR 12 (2011); torch.optim.Adagrad',
  hyperparameters: [
    {
      id: 'epsilon',
      label: 'guard-against-division-by-zero',
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
  update({ from, to, gradients, learningRates, state, constants }) {
    const sum = state[0]!;
    const epsilon = constants[0]!;
    for (let k = 0; k < from.length; k++) {
      const g = gradients[k]!;
      const total = sum[k]! + g * g;
      sum[k] = total;
      to[k] = from[k]! - (learningRates[k]! * g) / (Math.sqrt(total) + epsilon);
    }
  },
  workings({ gradient: g, learningRate, memory, hyperparameters }) {
    const epsilon = hyperparameters.epsilon!;
    const total = memory[0]! + g * g;
    const root = Math.sqrt(total);
    const divisor = guarded(rootOf(total), epsilon);
    return {
      quantities: [
        {
          kind: 'sum-of-squares',
          symbol: 'G',
          arithmetic: sumOf(memory[0]!, squareOf(g)),
          value: total,
        },
        { kind: 'root', symbol: '√G', arithmetic: rootOf(total), value: root },
      ],
      step: {
        arithmetic: timesWritten(learningRate, over(g, divisor)),
        value: (learningRate * g) / (root + epsilon),
      },
    };
  },
};
