import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';

/** Plain descent on x²/2 + k y²/2 from (1, 1), target 1e-4. */
export function bowl(k: number, budget = 1000): Experiment {
  const expression = `x^2/2 + ${k}*y^2/2`;
  const usual = defaultExperiment({ expression }, 'gradient-descent');
  return { ...usual, start: [1, 1], budget, target: 1e-4 };
}
