import { guarded, over, rootOf, squareOf, sumOf, times, timesWritten } from '../arithmetic';
import type { Optimizer } from '../optimizer';

/** As `torch.optim.RMSprop`. TensorFlow adds epsilon under the root, and its r is 0.9 by default. */
export const rmsprop: Optimizer = {
  id: 'rmsprop',
  name: 'RMSProp',
  formula:
    '\\begin{aligned} v &\\leftarrow r\\,v + (1-r)\\,g^2 \\\\ w &\\leftarrow w - a\\,g/(\\sqrt{v}+\\varepsilon) \\end{aligned}',
  source: 'Tieleman & Hinton, Coursera lecture 6e (2012); torch.optim.RMSprop',
  hyperparameters: [
    {
      id: 'memory',
      label: 'memory-of-the-square',
      symbol: 'r',
      default: 0.99,
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
  usualLearningRate: 0.01,
  raceFamily: null,
  stability: null,
  stateCount: 1,
  constantCount: 2,
  prepare(_step, hyperparameters, constants) {
    constants[0] = hyperparameters.memory!;
    constants[1] = hyperparameters.epsilon!;
  },
  update({ from, to, gradients, learningRates, state, constants }) {
    const square = state[0]!;
    const kept = constants[0]!;
    const epsilon = constants[1]!;
    const fresh = 1 - kept;
    for (let k = 0; k < from.length; k++) {
      const g = gradients[k]!;
      const v = kept * square[k]! + fresh * g * g;
      square[k] = v;
      to[k] = from[k]! - (learningRates[k]! * g) / (Math.sqrt(v) + epsilon);
    }
  },
  workings({ gradient: g, learningRate, memory, hyperparameters }) {
    const { memory: kept, epsilon } = hyperparameters;
    const fresh = 1 - kept!;
    const v = kept! * memory[0]! + fresh * g * g;
    const root = Math.sqrt(v);
    const arithmetic = sumOf(times(kept!, memory[0]!), timesWritten(fresh, squareOf(g)));
    return {
      quantities: [
        { kind: 'mean-of-squares', symbol: 'v', arithmetic, value: v },
        { kind: 'root', symbol: '√v', arithmetic: rootOf(v), value: root },
      ],
      step: {
        arithmetic: timesWritten(learningRate, over(g, guarded(rootOf(v), epsilon!))),
        value: (learningRate * g) / (root + epsilon!),
      },
    };
  },
};
