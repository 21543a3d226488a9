import { formatCount, formatQuantity, formatRate } from '#core/engine/number-format';
import type { RunResult } from '../figures/run-result';
import type { SearchFigures } from '../figures/search-figures';

export function searchWords({ formula, budget }: SearchFigures): readonly string[] {
  return [
    'On a real network nobody knows the edge beforehand: the curvature changes on the way. So we try. Good rates differ from problem to problem by powers of ten, and so do the rates to try: 0.1, 0.01, 0.001, 0.0001. A short run with each, and all loss curves on one plot.',
    `Here on a loss with two weights and four valleys, $${formula}$, from (0, 0), for ${formatCount(budget)} steps.`,
  ];
}

/** What to read off the plot, best said of each run as it went. */
export function readingWords({ coarse, fine, budget }: SearchFigures): readonly string[] {
  const arrived = coarse.filter(({ outcome }) => outcome === 'converged');
  const best = fastest(arrived);
  return [
    `${coarse.map((run) => runSentence(run, budget)).join(' ')} The right power of ten is the one that **falls fastest without swinging**: ${formatRate(best.rate)}.`,
    `Then once more around it, by factors of about three. ${fine.map((run) => runSentence(run, budget)).join(' ')} So ${formatRate(fastest(fine.filter(({ outcome }) => outcome === 'converged')).rate)} it is. Better a step below the first rate that fails than just under it: with other data the edge may lie lower.`,
  ];
}

function fastest(runs: readonly RunResult[]): RunResult {
  return runs.reduce((best, run) => (run.step! < best.step! ? run : best));
}

function runSentence({ rate, outcome, step, losses }: RunResult, budget: number): string {
  const named = formatRate(rate);
  switch (outcome) {
    case 'converged':
      return `${named} is at the goal after ${formatCount(step!)} steps.`;
    case 'diverged':
      return `${named} is gone at step ${formatCount(step!)}.`;
    case 'oscillating':
      return `${named} swings to the end.`;
    case 'trapped':
      return `${named} rests in a place that isn’t the goal.`;
    case 'too-slow':
      return `${named} isn’t there after ${formatCount(budget)} steps: the loss is still ${formatQuantity(losses.at(-1)!)}.`;
  }
}

export const SEARCH_TABLE = {
  caption: 'The same in numbers: the loss after so many steps',
  rate: 'rate',
  gone: 'gone',
  /** A loss too small to print. */
  low: '< 0.001',
} as const;

/** "at the goal after 16 steps" */
export function endWords({ outcome, step }: RunResult): string {
  switch (outcome) {
    case 'converged':
      return `at the goal after ${formatCount(step!)} steps`;
    case 'diverged':
      return `gone at step ${formatCount(step!)}`;
    case 'oscillating':
      return 'swings';
    case 'trapped':
      return 'rests elsewhere';
    case 'too-slow':
      return 'too slow';
  }
}

export function searchPictureLabel({ coarse }: SearchFigures): string {
  return `Loss after each step, on a log scale, one curve a rate: ${coarse.map((run) => `${formatRate(run.rate)} ${endWords(run)}`).join(', ')}.`;
}
