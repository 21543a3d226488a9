import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { sharpness } from '../landscape/curvature';
import { type Edge, isPlainDescent } from './theory';

/**
 * Lewkowycz et al. 2020 (arXiv:2003.02218), for half the square of an output: below 2/h the loss falls, between 2/h and
 * 4/h it rises first and the run is thrown to where h is smaller, above 4/h it diverges.
 */
export interface CatapultWindow {
  /** The curvature of the theory: the squared length of the output's gradient at the start. */
  readonly curvature: number;
  /** Of that curvature, in plain text. */
  readonly formula: string;
  /** The largest eigenvalue of the Hessian there, which is another number. */
  readonly hessian: number;
  /** 2/h. */
  readonly from: Edge;
  /** 4/h. */
  readonly to: Edge;
}

/** For plain descent on such a loss; null for others. */
export function catapultWindow(experiment: Experiment): CatapultWindow | null {
  const loss = findLoss(experiment.loss);
  if (!loss?.outputCurvature || !isPlainDescent(experiment)) return null;
  const curvature = loss.outputCurvature.at(experiment.start);
  if (!(curvature > 0)) return null;
  return {
    curvature,
    formula: loss.outputCurvature.formula,
    hessian: sharpness(loss, experiment.start),
    from: { value: 2 / curvature, kind: 'formula', symbol: '2/h' },
    to: { value: 4 / curvature, kind: 'formula', symbol: '4/h' },
  };
}
