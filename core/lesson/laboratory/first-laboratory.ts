import { defaultExperiment } from '#core/engine/experiment/experiment';
import { type Laboratory, laboratoryOf, laidRun, plainRun } from './laboratory';

/** The optimizer of a run whose link names none: that can't follow another order of the catalogue. */
export const PLAINEST = 'gradient-descent';
/** Of a duel, until another one is chosen. */
export const FIRST_RIVAL = 'adam';

/** What the page shows to who brings nothing: four runs on the bowl, too slow, fast, with momentum and beyond the edge. */
export function firstLaboratory(): Laboratory {
  const experiment = defaultExperiment({ id: 'ill-conditioned' }, PLAINEST);
  return {
    ...laboratoryOf(experiment, [0.076]),
    runs: [
      laidRun(experiment, 0.02),
      laidRun(experiment, 0.076),
      plainRun('momentum', 0.02),
      laidRun(experiment, 0.082),
    ],
    chosen: 1,
    step: 8,
  };
}
