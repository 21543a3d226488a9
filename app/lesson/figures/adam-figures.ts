import type { Experiment } from '#core/engine/experiment/experiment';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Outcome } from '#core/engine/outcome';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { workedRun } from '#core/engine/simulation/worked-run';
import {
  PARABOLA,
  PARABOLA_WITH_ADAM,
  STEEP,
  STEEP_WITH_ADAM,
} from '#core/lesson/plan/built-in/experiments';

/** The first update of a run from w = 4. */
export interface FirstUpdate {
  readonly gradient: number;
  readonly correctedMean: number;
  readonly correctedSquare: number;
  readonly step: number;
}

/** The rates that arrive: from the lowest one to the highest with no other outcome between, to two digits. */
export interface ArrivingRates {
  readonly lowest: number;
  readonly highest: number;
}

export interface AdamFigures {
  readonly source: string;
  readonly usualRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly firstRate: number;
  /** On w² and on 50 w². */
  readonly first: readonly [FirstUpdate, FirstUpdate];
  /** Rates that arrive on c w², for three c, by either optimizer. */
  readonly windows: readonly {
    readonly scale: number;
    readonly descent: ArrivingRates;
    readonly adaptive: ArrivingRates;
  }[];
  readonly windowBudget: number;
  /** On a curved valley of two weights, from (−1.5, 2), in as many steps. */
  readonly curved: ArrivingRates & {
    /** TeX. */
    readonly formula: string;
    /** Rates that it is thrown out from. */
    readonly gone: number;
  };
  /** The usual rate on w² from 4. */
  readonly budget: number;
  readonly lossAtUsual: number;
  readonly startLoss: number;
  /** Steps it takes to the goal at the usual rate: on w², and on 50 w². */
  readonly usualArrives: number;
  readonly usualArrivesOnSteep: number;
  /** Plain descent at the same rate, likewise. */
  readonly descentArrives: number;
  readonly descentArrivesOnSteep: number;
}

const FIRST_RATE = 0.1;
const SCALES = [0.01, 1, 100];
const WINDOW_BUDGET = 1_000;
const GRID = { from: -5.5, to: 4, perDecade: 60 };
const HALVINGS = 16;
const LONG = 20_000;
/** Rosenbrock's function, from the place where races on it begin. */
const CURVED: Experiment = {
  ...PARABOLA_WITH_ADAM,
  loss: { expression: '(1-x)^2 + 100*(y-x^2)^2' },
  start: [-1.5, 2],
  budget: WINDOW_BUDGET,
};
const CURVED_TEX = '(1-x)^2 + 100\\,(y-x^2)^2';

export function adamFigures(): AdamFigures {
  const { beta1, beta2, epsilon } = PARABOLA_WITH_ADAM.hyperparameters;
  const optimizer = findOptimizer(PARABOLA_WITH_ADAM.optimizer)!;
  const usualRate = optimizer.usualLearningRate!;
  const { losses } = trajectory(PARABOLA_WITH_ADAM, usualRate);
  const arrival = (experiment: Experiment) =>
    simulateVerdicts({ ...experiment, budget: LONG }, [usualRate])[0]!.step!;
  return {
    source: optimizer.source,
    usualRate,
    beta1: beta1!,
    beta2: beta2!,
    epsilon: epsilon!,
    firstRate: FIRST_RATE,
    first: [firstUpdate(PARABOLA_WITH_ADAM), firstUpdate(STEEP_WITH_ADAM)],
    windows: SCALES.map((scale) => ({
      scale,
      descent: windowOf(scaled(PARABOLA, scale)),
      adaptive: windowOf(scaled(PARABOLA_WITH_ADAM, scale)),
    })),
    windowBudget: WINDOW_BUDGET,
    curved: { ...windowOf(CURVED), formula: CURVED_TEX, gone: goneFrom(CURVED) },
    budget: PARABOLA_WITH_ADAM.budget,
    lossAtUsual: losses.at(-1)!,
    startLoss: losses[0]!,
    usualArrives: arrival(PARABOLA_WITH_ADAM),
    usualArrivesOnSteep: arrival(STEEP_WITH_ADAM),
    descentArrives: arrival(PARABOLA),
    descentArrivesOnSteep: arrival(STEEP),
  };
}

function firstUpdate(experiment: Experiment): FirstUpdate {
  const { gradient, quantities, step } = workedRun(experiment, FIRST_RATE, 1).updates[0]!
    .weights[0]!;
  const numberOf = (kind: string) => quantities.find((one) => one.kind === kind)!.value;
  return {
    gradient,
    correctedMean: numberOf('corrected-mean'),
    correctedSquare: numberOf('corrected-mean-of-squares'),
    step: step.value,
  };
}

/** c w² from 4. */
function scaled(experiment: Experiment, scale: number): Experiment {
  return { ...experiment, loss: { expression: `${scale}*x^2` }, budget: WINDOW_BUDGET };
}

/** On a fine grid, each end then halved down to less than the last digit. */
function windowOf(experiment: Experiment): ArrivingRates {
  const rates = triedRates();
  const outcomes = outcomesOf(experiment, rates);
  const first = outcomes.indexOf('converged');
  const past = outcomes.findIndex((outcome, k) => k > first && outcome !== 'converged');
  const lowest = lastArriving(experiment, rates[first]!, rates[first - 1]!);
  const highest = lastArriving(experiment, rates[past - 1]!, rates[past]!);
  return { lowest: inTwoDigits(lowest, Math.ceil), highest: inTwoDigits(highest, Math.floor) };
}

function lastArriving(experiment: Experiment, arriving: number, failing: number): number {
  let [inside, outside] = [arriving, failing];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = Math.sqrt(inside * outside);
    if (outcomesOf(experiment, [middle])[0] === 'converged') inside = middle;
    else outside = middle;
  }
  return inside;
}

/** The lowest rate of the grid from which all are thrown out. */
function goneFrom(experiment: Experiment): number {
  const rates = triedRates();
  const last = outcomesOf(experiment, rates).findLastIndex((outcome) => outcome !== 'diverged');
  return inTwoDigits(rates[last + 1]!, Math.ceil);
}

function outcomesOf(experiment: Experiment, rates: readonly number[]): Outcome[] {
  return simulateVerdicts(experiment, rates).map(({ outcome }) => outcome);
}

function triedRates(): number[] {
  const { from, to, perDecade } = GRID;
  const count = Math.round((to - from) * perDecade);
  return Array.from({ length: count + 1 }, (_, k) => 10 ** (from + k / perDecade));
}

/** Rounded towards the inside of a window, so that what is printed arrives as well. */
function inTwoDigits(rate: number, round: (value: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number((round(rate / unit) * unit).toPrecision(2));
}
