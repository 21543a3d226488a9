import { signOf, sumOf, times, timesWritten } from '../arithmetic';
import type { Optimizer } from '../optimizer';

export const lion: Optimizer = {
  id: 'lion',
  name: 'Lion',
  formula:
    '\\begin{aligned} c &= \\beta_1 m + (1-\\beta_1)\\,g \\\\ w &\\leftarrow w - a\\,(\\operatorname{sign} c + \\lambda w) \\\\ ' +
    'm &\\leftarrow \\beta_2 m + (1-\\beta_2)\\,g \\end{aligned}',
  source: 'Chen et al., NeurIPS 2023, arXiv:2302.06675',
  hyperparameters: [
    {
      id: 'beta1',
      label: 'memory-in-the-step',
      symbol: '\\beta_1',
      default: 0.9,
      min: 0,
      max: 1,
      isMaxOpen: true,
    },
    {
      id: 'beta2',
      label: 'memory-of-the-mean',
      symbol: '\\beta_2',
      default: 0.99,
      min: 0,
      max: 1,
      isMaxOpen: true,
    },
    {
      id: 'decay',
      label: 'weight-decay',
      symbol: '\\lambda',
      default: 0,
      min: 0,
      max: 1,
      isMaxOpen: false,
    },
  ],
  slider: { lowest: 1e-4, highest: 1 },
  usualLearningRate: 1e-4,
  raceFamily: null,
  stability: null,
  stateCount: 1,
  constantCount: 3,
  prepare(_step, hyperparameters, constants) {
    constants[0] = hyperparameters.beta1!;
    constants[1] = hyperparameters.beta2!;
    constants[2] = hyperparameters.decay!;
  },
  update({ from, to, gradients, learningRates, state, constants }) {
    const mean = state[0]!;
    const beta1 = constants[0]!;
    const beta2 = constants[1]!;
    const decay = constants[2]!;
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < from.length; k++) {
      const g = gradients[k]!;
      const w = from[k]!;
      const direction = Math.sign(beta1 * mean[k]! + fresh1 * g) + decay * w;
      to[k] = w - learningRates[k]! * direction;
      mean[k] = beta2 * mean[k]! + fresh2 * g;
    }
  },
  workings({ weight, gradient: g, learningRate, memory, hyperparameters }) {
    const { beta1, beta2, decay } = hyperparameters;
    const c = beta1! * memory[0]! + (1 - beta1!) * g;
    const direction = Math.sign(c) + decay! * weight;
    const blend = (kept: number) => sumOf(times(kept, memory[0]!), timesWritten(1 - kept, g));
    return {
      quantities: [
        { kind: 'direction', symbol: 'c', arithmetic: blend(beta1!), value: c },
        {
          kind: 'mean',
          symbol: 'm',
          arithmetic: blend(beta2!),
          value: beta2! * memory[0]! + (1 - beta2!) * g,
        },
      ],
      step: {
        arithmetic: timesWritten(learningRate, sumOf(signOf(c), times(decay!, weight))),
        value: learningRate * direction,
      },
    };
  },
};
