import { sumOf, times, timesWritten } from '../arithmetic';
import type { Optimizer } from '../optimizer';

/**
 * As `torch.optim.SGD(momentum=m, nesterov=True)`: the look-ahead is folded into the weights, so that the
 * gradient is taken at the weights that are shown. Nesterov's own form keeps two sequences of points.
 */
export const nesterov: Optimizer = {
  id: 'nesterov',
  name: 'Nesterov momentum',
  formula:
    '\\begin{aligned} b &\\leftarrow m\\,b + g \\\\ w &\\leftarrow w - a\\,(g + m\\,b) \\end{aligned}',
  source: 'Nesterov, Soviet Math. Doklady 27 (1983); Sutskever et al., ICML 2013; torch.optim.SGD',
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
    symbol: '2(1+m)/\\bigl(L(1+2m)\\bigr)',
    maxRate: (curvature, { momentum: m }) => (2 * (1 + m!)) / (curvature * (1 + 2 * m!)),
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
      const g = gradients[k]!;
      const b = m * buffer[k]! + g;
      buffer[k] = b;
      to[k] = from[k]! - learningRates[k]! * (g + m * b);
    }
  },
  workings({ gradient: g, learningRate, memory, hyperparameters }) {
    const m = hyperparameters.momentum!;
    const b = m * memory[0]! + g;
    const arithmetic = sumOf(times(m, memory[0]!), g);
    return {
      quantities: [{ kind: 'velocity', symbol: 'b', arithmetic, value: b }],
      step: {
        arithmetic: timesWritten(learningRate, sumOf(g, times(m, b))),
        value: learningRate * (g + m * b),
      },
    };
  },
};
