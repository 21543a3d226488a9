import type { Experiment } from './experiment.ts';
import { findLoss } from './loss-reference.ts';
import { maxStableRate } from './stability.ts';

/** A learning rate that theory or measurement singles out; the kind says which of the two. */
export interface Edge {
  readonly value: number;
  readonly kind: 'formula' | 'measured';
  /** TeX. */
  readonly symbol: string;
}

/**
 * The largest learning rate that is stable at the minimum, from the curvature there. Away from it, the
 * landscape may allow less (a steep wall) or a run may survive more (a bounce into a flatter place).
 */
export function stabilityEdge(experiment: Experiment): Edge | null {
  const loss = findLoss(experiment.loss);
  if (!loss || loss.sharpness === null) return null;
  const stable = maxStableRate(experiment.optimizer, experiment.hyperparameters, loss.sharpness);
  return stable && { ...stable, kind: 'formula' };
}

/** Best rate of plain descent in the long run and from the worst start; quadratics only. */
export function bestFixedRate(experiment: Experiment): Edge | null {
  const eigenvalues = findLoss(experiment.loss)?.quadratic?.eigenvalues;
  if (!eigenvalues || experiment.optimizer !== 'gradient-descent') return null;
  const value = 2 / (Math.min(...eigenvalues) + Math.max(...eigenvalues));
  return { value, kind: 'formula', symbol: '2/(\\mu+L)' };
}
