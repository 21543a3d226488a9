import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { between } from '#core/engine/log-grid';
import type { Outcome } from '#core/engine/outcome';
import { formulaEdge } from '#core/engine/theory/theory';
import type { Chance } from './chance';

/** The edge where a formula gives it at no cost; else where the slider suggests it. */
function likelyEdge(experiment: Experiment): number {
  return formulaEdge(experiment)?.value ?? sliderRange(experiment).highest / 10;
}

/**
 * `decades` from the edge (negative: below it), as somebody sets it: two digits, within the slider.
 */
export function rateNear(experiment: Experiment, decades: number): number {
  const edge = likelyEdge(experiment);
  const { lowest, highest } = sliderRange(experiment);
  const rate = Number(between(edge, edge * 10, decades).toPrecision(2));
  return Math.min(highest, Math.max(lowest, rate));
}

/** Most a third of a decade to one below the edge, a few beyond it, and some far too high. */
export function plausibleRate(experiment: Experiment, boldness: number, chance: Chance): number {
  const decades = chance.happens(0.06)
    ? chance.between(0.4, 1)
    : -0.55 + 0.25 * boldness + 0.5 * chance.bell();
  return rateNear(experiment, decades);
}

/** Right about as often as a class is that has understood half of it. */
export function prediction(experiment: Experiment, rate: number, chance: Chance): Outcome {
  const share = rate / likelyEdge(experiment);
  const likely = share > 1 ? 'diverged' : share < 0.03 ? 'too-slow' : 'converged';
  if (chance.happens(0.75)) return likely;
  return chance.pick(['converged', 'too-slow', 'oscillating', 'diverged']);
}
