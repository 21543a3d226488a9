import fc from 'fast-check';
import {
  checkExperiment,
  defaultExperiment,
  type Experiment,
  sliderRange,
} from '#core/engine/experiment/experiment';
import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { SCHEDULE_KINDS, usualSchedule } from '#core/engine/schedules/catalogue';

/** Each with something that a catalogue loss hasn't: wrong valleys, a shelf, a flat bottom, two equal minima. */
const TYPED = [
  'x^2+3*sin(5*x)',
  'x^4-3*x^3+2',
  '(x-3)^2',
  'x^4+0.1*x^2',
  '(x^2-1)^2',
  'x^2 + 10*y^2 + sin(3*x)',
  'x^2+abs(x)',
  'sqrt(x^2)',
  'x*ln(x)',
  'x^(2/3)',
  'min(|x|,1)*(|x|-min(|x|,1)/2)',
  'max(0,1-x)',
];

const REFERENCES: readonly LossReference[] = [
  ...LOSSES.map(({ id }) => ({ id })),
  ...TYPED.map((expression) => ({ expression })),
];

/** Those that an edge has a formula for come up more often: most is said of them. */
const FORMULA = ['gradient-descent', 'momentum', 'nesterov'];

/** A race of any kind and a rate for it, sensible or not. */
export interface AnyRun {
  readonly experiment: Experiment;
  readonly rate: number;
}

/** @param mostSteps of the budget */
export function anyRun(mostSteps: number): fc.Arbitrary<AnyRun> {
  return fc
    .record({
      loss: fc.constantFrom(...REFERENCES),
      optimizer: fc.constantFrom(...OPTIMIZERS.map(({ id }) => id), ...FORMULA, ...FORMULA),
      start: usually(fc.array(thousandths(-4000, 4000), { minLength: 9, maxLength: 9 })),
      budget: fc.integer({ min: 96, max: mostSteps }),
      target: fc.constantFrom(1e-4, 1e-4, 0.01, 0.1),
      precision: fc.constantFrom('float64', 'float64', 'float64', 'float32'),
      schedule: fc.constantFrom('constant', 'constant', 'constant', ...SCHEDULE_KINDS),
      clipNorm: usually(fc.constantFrom(0.01, 1, 100)),
      noise: fc.constantFrom(0, 0, 0, 0, 0.1, 2),
      decay: fc.constantFrom(0, 0.01, 1),
      momentum: fc.constantFrom(0.5, 0.9, 0.9),
      isPlain: fc.boolean(),
      seed: fc.integer({ min: 0, max: 9 }),
      place: thousandths(-100, 1100),
    })
    .map(({ place, ...settings }) => {
      const experiment = experimentOf(settings);
      const { lowest, highest } = sliderRange(experiment);
      const rate = lowest * (highest / lowest) ** place;
      return { experiment, rate: Math.min(1e6, Math.max(1e-12, Number(rate.toPrecision(4)))) };
    })
    .filter(({ experiment }) => checkExperiment(experiment) === null);
}

/** Without fast-check's liking for the ends and for zero: rates and starts of a class are spread. */
function thousandths(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max })).map((n) => n / 1000);
}

function usually<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { freq: 2 });
}

function experimentOf(settings: {
  loss: LossReference;
  optimizer: string;
  start: number[] | null;
  budget: number;
  target: number;
  precision: string;
  schedule: (typeof SCHEDULE_KINDS)[number];
  clipNorm: number | null;
  noise: number;
  decay: number;
  momentum: number;
  isPlain: boolean;
  seed: number;
}): Experiment {
  const { loss, optimizer, start, budget, schedule, decay, momentum, precision } = settings;
  const base = defaultExperiment(loss, optimizer);
  const changed: Record<string, number> = { ...base.hyperparameters };
  if ('decay' in changed) changed.decay = decay;
  if ('momentum' in changed) changed.momentum = momentum;
  const noise = base.start.length <= 2 ? settings.noise : 0;
  const kept = { budget, target: settings.target, seed: settings.seed, noise };
  // Half of them, since most is said of such.
  if (settings.isPlain) return { ...base, ...kept };
  return {
    ...base,
    hyperparameters: changed,
    start: start?.slice(0, findLoss(loss)!.dimension) ?? base.start,
    ...kept,
    precision: precision === 'float32' ? 'float32' : 'float64',
    schedule: usualSchedule(schedule, budget),
    clipNorm: settings.clipNorm,
  };
}
