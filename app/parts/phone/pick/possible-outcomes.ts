import type { Experiment } from '#core/engine/experiment/experiment';
import { OUTCOMES, type Outcome } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { type RateRange, rateAt } from './rate-scale';

/** How many rates of the slider are tried. */
const TRIED = 24;

/** The predictions offered without looking: these outcomes happen on every loss. */
export const USUAL_OUTCOMES = OUTCOMES.filter((outcome) => outcome !== 'trapped');

/**
 * The outcomes that a prediction may name. Being trapped is one of them only if the engine finds rates on the
 * slider that end there: at another minimum, or on a plateau.
 */
export function possibleOutcomes(experiment: Experiment, range: RateRange): readonly Outcome[] {
  const rates = Array.from({ length: TRIED }, (_, k) => rateAt(k / (TRIED - 1), range));
  const traps = simulateVerdicts(experiment, rates).some(({ outcome }) => outcome === 'trapped');
  return traps ? [...USUAL_OUTCOMES, 'trapped'] : USUAL_OUTCOMES;
}
