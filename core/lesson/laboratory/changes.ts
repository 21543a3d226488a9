import { log } from '#core/engine/elementary/log';
import {
  defaultExperiment,
  type Experiment,
  sliderRange,
} from '#core/engine/experiment/experiment';
import type { LossReference } from '#core/engine/experiment/loss-reference';
import { between } from '#core/engine/log-grid';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import {
  checkLaidRival,
  checkLaidRun,
  experimentOfRun,
  groundOf,
  type Laboratory,
  type LaidRun,
  laidRun,
  lastStep,
  MOST_RUNS,
  plainRun,
} from './laboratory';

/** The run whose arithmetic is shown. */
export function chosenRun({ runs, chosen }: Laboratory): LaidRun {
  return runs[chosen]!;
}

/** What the chosen run runs, without its rate. */
export function chosenExperiment(laboratory: Laboratory): Experiment {
  return experimentOfRun(laboratory.ground, chosenRun(laboratory));
}

export function atStep(laboratory: Laboratory, step: number): Laboratory {
  return { ...laboratory, step: Math.min(lastStep(laboratory), Math.max(0, step)) };
}

export function withRate(laboratory: Laboratory, learningRate: number): Laboratory {
  return withChosen(laboratory, { ...chosenRun(laboratory), learningRate });
}

/** Another optimizer for the chosen run, with its own defaults; the rate keeps its place on the slider. */
export function underOptimizer(laboratory: Laboratory, optimizer: string): Laboratory {
  const run = chosenRun(laboratory);
  const other = { ...plainRun(optimizer, run.learningRate), precision: run.precision };
  const learningRate = atSamePlace(
    run.learningRate,
    chosenExperiment(laboratory),
    experimentOfRun(laboratory.ground, other),
  );
  return withChosen(laboratory, { ...other, learningRate });
}

/**
 * Another loss brings in its own start, steps and goal. Rates that work span five decades over the losses, so each keeps
 * its place on the slider instead of its value. Schedules that count steps start afresh.
 */
export function onLoss(laboratory: Laboratory, loss: LossReference): Laboratory {
  const { ground: before } = laboratory;
  const ground = groundOf(defaultExperiment(loss, chosenRun(laboratory).optimizer));
  const moved = (run: LaidRun): LaidRun => {
    const other = { ...plainRun(run.optimizer, run.learningRate), precision: run.precision };
    const kept = { ...other, hyperparameters: run.hyperparameters };
    if (isRateFree(run)) return kept;
    const from = experimentOfRun(before, run);
    const to = experimentOfRun(ground, kept);
    return { ...kept, learningRate: atSamePlace(run.learningRate, from, to) };
  };
  const { runs, rival } = laboratory;
  return atStep({ ...laboratory, ground, runs: runs.map(moved), rival: rival && moved(rival) }, 0);
}

/**
 * What was set up in the form, for the chosen run: loss, start, steps, goal and noise are everybody's. What can't run
 * on the new ground is left out.
 */
export function withSettings(laboratory: Laboratory, experiment: Experiment): Laboratory {
  const ground = groundOf(experiment);
  const isSame = JSON.stringify(ground.loss) === JSON.stringify(laboratory.ground.loss);
  const base = isSame ? laboratory : onLoss(laboratory, ground.loss);
  const own = laidRun(experiment, chosenRun(base).learningRate);
  const runs = base.runs.map((run, at) => (at === base.chosen ? own : run));
  const usable = runs.filter((run) => run === own || checkLaidRun(ground, run) === null);
  const rival = base.rival && checkLaidRival(ground, base.rival) === null ? base.rival : null;
  return atStep({ ...base, ground, runs: usable, chosen: usable.indexOf(own), rival }, base.step);
}

/** One more, like the chosen one at twice the rate, and now the chosen one; the same where there is no room. */
export function withAnotherRun(laboratory: Laboratory): Laboratory {
  const { ground, runs } = laboratory;
  if (runs.length >= MOST_RUNS) return laboratory;
  const run = chosenRun(laboratory);
  const twice = { ...run, learningRate: Number((2 * run.learningRate).toPrecision(3)) };
  const added = checkLaidRun(ground, twice) === null ? twice : run;
  return { ...laboratory, runs: [...runs, added], chosen: runs.length };
}

/** The last one stays. */
export function withoutRun(laboratory: Laboratory, at: number): Laboratory {
  const { runs, chosen } = laboratory;
  if (runs.length === 1) return laboratory;
  const left = runs.filter((_, other) => other !== at);
  return { ...laboratory, runs: left, chosen: Math.max(0, chosen - (at <= chosen ? 1 : 0)) };
}

function withChosen(laboratory: Laboratory, run: LaidRun): Laboratory {
  const { runs, chosen } = laboratory;
  return { ...laboratory, runs: runs.map((other, at) => (at === chosen ? run : other)) };
}

/** To three digits: a slider isn't finer. */
function atSamePlace(rate: number, from: Experiment, to: Experiment): number {
  const [before, after] = [sliderRange(from), sliderRange(to)];
  const share = log(rate / before.lowest) / log(before.highest / before.lowest);
  const moved = between(after.lowest, after.highest, Math.min(1, Math.max(0, share)));
  const isSame = before.lowest === after.lowest && before.highest === after.highest;
  return isSame ? rate : Number(moved.toPrecision(3));
}
