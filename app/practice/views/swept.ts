import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { logGrid } from '#core/engine/log-grid';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import { type Slices, verdictsInSlices } from '#core/engine/simulation/slices';
import type { SweepPoint } from '../../charts/sweep-data';

/** Rates on the slider: as many in each decade. */
const PER_DECADE = 9;

/** To three digits: these are the rates that are run. */
export function ratesOfSlider(experiment: Experiment): readonly number[] {
  const { lowest, highest } = sliderRange(experiment);
  return logGrid(lowest, highest, PER_DECADE).map((rate) => Number(rate.toPrecision(3)));
}

/** @param key experiments and, for each, the rates, as JSON */
export function* sweptVerdicts(key: string): Slices<readonly (readonly Verdict[])[]> {
  const sides: readonly (readonly [Experiment, readonly number[]])[] = JSON.parse(key);
  const all: Verdict[][] = [];
  for (const [experiment, rates] of sides) {
    all.push(yield* verdictsInSlices(experiment, isRateFree(experiment) ? [1] : rates));
  }
  return all;
}

export function sweptPoints(
  rates: readonly number[],
  verdicts: readonly Verdict[],
): readonly SweepPoint[] {
  return rates.flatMap((learningRate, at) => {
    const verdict = verdicts[at];
    if (verdict === undefined) return [];
    return [{ participant: at + 1, learningRate, outcome: verdict.outcome, step: verdict.step }];
  });
}
