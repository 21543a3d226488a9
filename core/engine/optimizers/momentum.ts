import { MEMORY } from '../memory';
import type { Optimizer } from '../optimizer';

const memory = MEMORY;

/** Heavy ball, as `torch.optim.SGD(momentum=m, dampening=0)`; Keras scales the velocity by the rate instead. */
export const momentum: Optimizer = {
  id: 'momentum',
  name: 'Momentum',
  formula: '\\begin{aligned} b &\\leftarrow m\\,b + g \\\\ w &\\leftarrow w - a\\,b \\end{aligned}',
  lesson: 'A heavy ball: steady slopes add up, bounces cancel.',
  source: 'Polyak, USSR Comp. Math. 4 (1964), doi:10.1016/0041-5553(64)90137-5; torch.optim.SGD',
  hyperparameters: [
    {
      id: 'momentum',
      name: 'Momentum',
      symbol: 'm',
      default: 0.9,
      min: 0,
      max: 1,
      isMaxOpen: true,
    },
  ],
  slider: null,
  usualLearningRate: null,
  raceFamily: 'accelerated',
  // Cohen et al., ICLR 2021, arXiv:2103.00065, appendix B.
  stability: {
    symbol: '2(1+m)/L',
    maxRate: (curvature, { momentum: m }) => (2 * (1 + m!)) / curvature,
  },
  stateCount: 1,
  constantCount: 1,
  prepare(_step, hyperparameters, constants) {
    constants[0] = hyperparameters.momentum!;
  },
  update({ from, to, gradients, learningRates, state, constants, dimension, runs }) {
    const buffer = state;
    const m = constants[0]!;
    for (let d = 0, k = 0; d < dimension; d++) {
      for (let i = 0; i < runs; i++, k++) {
        const b = m * memory[buffer + k]! + memory[gradients + k]!;
        memory[buffer + k] = b;
        memory[to + k] = memory[from + k]! - memory[learningRates + i]! * b;
      }
    }
  },
  updatePair({ weight, gradient, learningRate, state: [buffer], constants: [m] }) {
    const b = m!.times(buffer!).plus(gradient);
    return { weight: weight.minus(learningRate.times(b)), state: [b] };
  },
};
