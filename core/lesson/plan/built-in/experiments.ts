import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';

/**
 * The experiments of the built-in lesson. Together with its items this is the only place outside the
 * engine where losses and optimizers are chosen by name.
 */
const DESCENT = 'gradient-descent';

export const PARABOLA = defaultExperiment({ id: 'quadratic' }, DESCENT);
/** The parabola, 50 times as steep. */
export const STEEP = defaultExperiment({ id: 'steep-quadratic' }, DESCENT);
/** In half the digits, so that it overflows within sight. */
export const PARABOLA_IN_32_BITS: Experiment = { ...PARABOLA, precision: 'float32' };
/** 25 times as steep across as along. */
export const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, DESCENT);
/** The narrow valley as a training on minibatches sees it; the seed is one of the 27% whose loss turns before the edge. */
export const NOISY_VALLEY: Experiment = { ...VALLEY, noise: 2, seed: 6 };
export const FOUR_WELLS = defaultExperiment({ id: 'himmelblau' }, DESCENT);

export const VALLEY_WITH_MOMENTUM = rivalOf(VALLEY, 'momentum');
export const STEEP_WITH_ADAM = rivalOf(STEEP, 'adam');
export const PARABOLA_WITH_ADAM = rivalOf(PARABOLA, 'adam');

/**
 * The same slope everywhere, so that every step is as long as the rate. From 3.93 no round rate lands on
 * the bottom by chance, and 120 steps at four a second take half a minute.
 */
export const SLOPE: Experiment = {
  ...defaultExperiment({ id: 'absolute' }, DESCENT),
  start: [3.93],
  budget: 120,
  target: 1e-3,
};

/** Its minima are two curves, each point with a curvature of its own. */
export const CURVE_OF_MINIMA = defaultExperiment({ id: 'edge-of-stability' }, DESCENT);
export const CATAPULT = defaultExperiment({ id: 'catapult' }, DESCENT);
/** The rate times 1/5, 2/5, … in the first five steps. */
export const WARM_CATAPULT: Experiment = {
  ...CATAPULT,
  schedule: { kind: 'warmup-cosine', warmup: 5, final: 1 },
};
/** For the picture of two rates, one a weight. */
export const TWO_RATES: Experiment = { ...CURVE_OF_MINIMA, start: [1.4, 0.9], budget: 200 };

export const VALLEY_WITH_POLYAK = rivalOf(VALLEY, 'polyak');
export const VALLEY_WITH_ADGD = rivalOf(VALLEY, 'adgd');

/** The same loss, start, budget and target under another optimizer. */
function rivalOf(experiment: Experiment, optimizer: string): Experiment {
  const { start, budget, target } = experiment;
  return { ...defaultExperiment(experiment.loss, optimizer), start, budget, target };
}
