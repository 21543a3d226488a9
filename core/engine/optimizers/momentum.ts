import { sumOf, times, timesWritten } from '../arithmetic';
import type { Optimizer } from '../optimizer';

/** Heavy ball, as `torch.optim.SGD(momentum=m, dampening=0)`; Keras scales the velocity by the rate instead. */
export const momentum: Optimizer = {
  id: 'momentum',
  name: 'Momentum',
  formula: '\\begin{aligned} b &\\leftarrow m\\,b + g \\\\ w &\\leftarrow w - a\\,b \\end{aligned}',
  source: 'Polyak, USSR Comp. Math. 4 (1964), doi:10.1016/0041-5553(64)90137-5; torch.optim.SGD',
  hyperparameters: [
    {
      id: 'momentum',
      label: 'momentum',
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
  update({ from, to, gradients, learningRates, state, constants }) {
    const buffer = state[0]!;
    const m = constants[0]!;
    for (let k = 0; k < from.length; k++) {
      const b = m * buffer[k]! + gradients[k]!;
      buffer[k] = b;
      to[k] = from[k]! - learningRates[k]! * b;
    }
  },
  workings({ gradient, learningRate, memory, hyperparameters }) {
    const m = hyperparameters.momentum!;
    const b = m * memory[0]! + gradient;
    const arithmetic = sumOf(times(m, memory[0]!), gradient);
    return {
      quantities: [{ kind: 'velocity', symbol: 'b', arithmetic, value: b }],
      step: { arithmetic: timesWritten(learningRate, b), value: learningRate * b },
    };
  },
};
