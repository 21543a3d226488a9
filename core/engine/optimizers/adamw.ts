import { sumOf, times } from '../arithmetic';
import type { Optimizer } from '../optimizer';
import { adam } from './adam';

const DECAY = adam.constantCount;

/** As `torch.optim.AdamW`: the decay is multiplied by the learning rate (in the paper it isn't). */
export const adamw: Optimizer = {
  id: 'adamw',
  name: 'AdamW',
  formula:
    '\\begin{aligned} w &\\leftarrow (1 - a\\lambda)\\,w \\\\ ' +
    'w &\\leftarrow w - a\\,\\hat m/(\\sqrt{\\hat v}+\\varepsilon) \\end{aligned}',
  source: 'Loshchilov & Hutter, ICLR 2019, arXiv:1711.05101; torch.optim.AdamW',
  hyperparameters: [
    ...adam.hyperparameters,
    {
      id: 'decay',
      label: 'weight-decay',
      symbol: '\\lambda',
      default: 0.01,
      min: 0,
      max: 1,
      isMaxOpen: false,
    },
  ],
  slider: adam.slider,
  usualLearningRate: adam.usualLearningRate,
  raceFamily: adam.raceFamily,
  stability: null,
  stateCount: adam.stateCount,
  constantCount: adam.constantCount + 1,
  prepare(step, hyperparameters, constants) {
    adam.prepare(step, hyperparameters, constants);
    constants[DECAY] = hyperparameters.decay!;
  },
  update(update) {
    adam.update(update);
    const { from, to, learningRates, constants } = update;
    const decay = constants[DECAY]!;
    for (let k = 0; k < from.length; k++) to[k]! -= learningRates[k]! * decay * from[k]!;
  },
  workings(before) {
    const { quantities, step } = adam.workings!(before);
    const shrinking = before.learningRate * before.hyperparameters.decay!;
    return {
      quantities,
      step: {
        arithmetic: sumOf(step.arithmetic, times(shrinking, before.weight)),
        value: step.value + shrinking * before.weight,
      },
    };
  },
};
