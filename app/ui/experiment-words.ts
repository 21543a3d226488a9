import type { Experiment } from '#core/engine/experiment';
import { formatCount, formatQuantity } from '#core/engine/number-format';
import { findOptimizer } from '#core/engine/optimizers/registry';

/** "(4, 1)", or the plain number with one weight. */
export function pointWords(point: readonly number[]): string {
  const numbers = point.map(formatQuantity).join(', ');
  return point.length === 1 ? numbers : `(${numbers})`;
}

/** The target as a goal for people: "1/10,000 of the first gap". */
export function goalWords(target: number): string {
  const inverse = 1 / target;
  const isRound = Math.abs(inverse - Math.round(inverse)) < 1e-6 * inverse;
  const share =
    isRound && inverse < 1e9 ? `1/${formatCount(Math.round(inverse))}` : formatQuantity(target);
  return `${share} of the first gap`;
}

/** Everything that fixes a round but its loss, on one line. */
export function experimentWords(experiment: Experiment): string {
  const optimizer = findOptimizer(experiment.optimizer)?.name ?? experiment.optimizer;
  const start = `start ${pointWords(experiment.start)}`;
  return `${optimizer}, ${start}, ${formatCount(experiment.budget)} steps, goal ${goalWords(experiment.target)}`;
}
