import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { findOptimizer } from '../optimizers/catalogue';
import { finish, type Slices } from '../simulation/slices';
import { measuredEdge } from './measured-edge';
import { maxStableRate } from './stability';

/** A number that theory or measurement singles out; the kind says which of the two. */
export interface Edge {
  readonly value: number;
  readonly kind: 'formula' | 'measured';
  /** TeX. */
  readonly symbol: string;
  /** Set where it is the edge at a minimum that a search found. */
  readonly isEstimate?: true;
}

/**
 * The largest learning rate that is stable at the minimum, from the curvature there. Away from it, the
 * landscape may allow less (a steep wall) or a run may survive more (a bounce into a flatter place). Where
 * no formula holds, the edge is measured on runs from this start, within this budget; null if there is none. It is
 * that of the loss: noise shakes a run and moves no edge, so it is left out.
 */
export function stabilityEdge(experiment: Experiment): Edge | null {
  return finish(measureEdge(experiment));
}

/** The same in pieces of a few milliseconds, for a page: measuring takes up to a second. */
export function* measureEdge(experiment: Experiment): Slices<Edge | null> {
  const formula = formulaEdge(experiment);
  if (formula || !findLoss(experiment.loss)) return formula;
  const { noise: _shaking, ...still } = experiment;
  const measured = yield* measuredEdge(still);
  return measured === null ? null : { value: measured, kind: 'measured', symbol: 'a_{\\max}' };
}

/** The same where there is a closed form, at no cost; else null. */
export function formulaEdge(experiment: Experiment): Edge | null {
  const loss = findLoss(experiment.loss);
  if (!loss || loss.sharpness === null || loss.sampleGradients || !isSteady(experiment))
    return null;
  const { optimizer, hyperparameters } = experiment;
  const stable = maxStableRate(optimizer, hyperparameters, loss.sharpness);
  const estimate = loss.minimum.isEstimate ? { isEstimate: true as const } : {};
  return stable && { ...stable, kind: 'formula', ...estimate };
}

/** Best rate of plain descent in the long run and from the worst start; quadratics only. */
export function bestFixedRate(experiment: Experiment): Edge | null {
  const eigenvalues = quadraticOf(experiment);
  if (!eigenvalues) return null;
  const value = 2 / (Math.min(...eigenvalues) + Math.max(...eigenvalues));
  return { value, kind: 'formula', symbol: '2/(\\mu+L)' };
}

/** Eigenvalues of the Hessian, for plain descent on a quadratic only. */
function quadraticOf(experiment: Experiment): readonly number[] | null {
  if (!isPlainDescent(experiment)) return null;
  return findLoss(experiment.loss)?.quadratic?.eigenvalues ?? null;
}

/** Plain descent at one rate on unaltered gradients: on a quadratic every step is known. */
export function isPlainDescent(experiment: Experiment): boolean {
  return isPlain(experiment) && findOptimizer(experiment.optimizer)?.isPlainDescent === true;
}

/** One rate from start to end and unaltered gradients, as the formulas assume. */
export function isPlain(experiment: Experiment): boolean {
  return isSteady(experiment) && !((experiment.noise ?? 0) > 0);
}

/** The same, with or without noise. */
function isSteady({ schedule, clipNorm }: Experiment): boolean {
  return schedule.kind === 'constant' && clipNorm === null;
}
