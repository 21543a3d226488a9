import type { Experiment } from '#core/engine/experiment/experiment';
import { OUTCOMES, type Outcome } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { type RateRange, rateAt } from './rate-scale';

/** So many rates of the slider are tried. */
const TRIED = 24;

/** What is offered as a prediction without looking: it happens on every loss. */
export const USUAL_OUTCOMES = OUTCOMES.filter((outcome) => outcome !== 'trapped');

/**
 * The outcomes that a prediction may name. To be trapped is one of them only where the engine finds
 * rates of the slider that end so: where there is another minimum, or a plateau to come to rest on.
 */
export function possibleOutcomes(experiment: Experiment, range: RateRange): readonly Outcome[] {
  const rates = Array.from({ length: TRIED }, (_, k) => rateAt(k / (TRIED - 1), range));
  const traps = simulateVerdicts(experiment, rates).some(({ outcome }) => outcome === 'trapped');
  return traps ? [...USUAL_OUTCOMES, 'trapped'] : USUAL_OUTCOMES;
}
