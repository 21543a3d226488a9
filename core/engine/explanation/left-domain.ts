import type { Experiment } from '../experiment/experiment';
import type { DomainFault, LossFunction } from '../loss-function';
import type { Verdict } from '../outcome';
import { trajectory } from '../simulation/simulation';
import { isFiniteVector } from '../vector';
import type { Statement } from './statement';

const CODES: Readonly<Record<DomainFault['kind'], Statement['code']>> = {
  logarithm: 'outside-logarithm',
  root: 'outside-root',
  division: 'outside-division',
};

/**
 * What a run came to whose numbers ended: where its loss isn't defined, or has no slope. Null if they grew too large for
 * a computer.
 */
export function leftDomain(
  loss: LossFunction,
  experiment: Experiment,
  rate: number,
  { trigger, step }: Verdict,
): Statement | null {
  if (trigger !== 'not-finite' || step === null) return null;
  const run = trajectory(experiment, rate);
  const { dimension } = loss;
  const pointAt = (n: number) =>
    Array.from(run.weights.subarray(n * dimension, (n + 1) * dimension));
  const [before, point] = [pointAt(step - 1), pointAt(step)];
  if (isFiniteVector(point)) {
    const fault = loss.domainFault?.(point);
    return fault ? { code: CODES[fault.kind], numbers: { step, argument: fault.argument } } : null;
  }
  // Losses of the catalogue have a slope everywhere; of vast weights it is too large to work out.
  if (loss.domainFault === undefined) return null;
  const hasNoSlope = isFiniteVector(before) && !isFiniteVector(loss.gradient(before));
  if (!hasNoSlope || !Number.isFinite(loss.value(before))) return null;
  return { code: 'outside-slope', numbers: { step: step - 1 } };
}
