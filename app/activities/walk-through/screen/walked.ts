import type { Experiment } from '#core/engine/experiment/experiment';
import type { WorkedRun } from '#core/engine/simulation/worked-run';

/** One run of a walk-through, and how far it has been shown. */
export interface Walked {
  readonly experiment: Experiment;
  readonly learningRate: number;
  readonly run: WorkedRun;
  /** The last update that was made; 0 for the start. */
  readonly step: number;
}
