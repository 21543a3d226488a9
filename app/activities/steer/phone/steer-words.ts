import type { Experiment } from '#core/engine/experiment/experiment';
import { formatCount, formatQuantity } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import { formulaEdge } from '#core/engine/theory/theory';
import type { RateChange } from '#core/lesson/round';
import { rateText } from '../../../parts/phone/rate-text';
import { rateAfter } from './own-changes';

/** How often the rate was changed, and why the run ended as it did: compares the deciding rate with the edge. */
export function steerWords(
  experiment: Experiment,
  first: number,
  changes: readonly RateChange[],
  verdict: Verdict,
): string {
  const end = verdict.step ?? experiment.budget;
  const rate = rateAfter(first, changes, end - 1);
  const edge = formulaEdge(experiment)?.value ?? null;
  return `${historyWords(first, changes)} ${reasonWords(rate, edge, end, verdict)}`.trim();
}

function historyWords(first: number, changes: readonly RateChange[]): string {
  const last = changes.at(-1);
  if (last === undefined) return `You left the rate at ${rateText(first)}.`;
  const times = changes.length === 1 ? 'once' : `${formatCount(changes.length)} times`;
  return `You changed the rate ${times}, from ${rateText(first)} to ${rateText(last.learningRate)} in the end.`;
}

function reasonWords(
  rate: number,
  edge: number | null,
  step: number,
  { outcome }: Verdict,
): string {
  const against = edge === null ? null : rate / edge;
  switch (outcome) {
    case 'diverged':
      if (against === null || against <= 1) return `At step ${formatCount(step)} it was out.`;
      return `At step ${formatCount(step)} your rate was ${rateText(rate)}, ${formatQuantity(against)} times the edge: every step threw it further out.`;
    case 'converged':
      return against !== null && against > 1
        ? `It held with ${rateText(rate)}, though that is above the edge.`
        : `With ${rateText(rate)} it settled.`;
    case 'too-slow':
      return against !== null && against < 0.5
        ? `With ${rateText(rate)}, ${formatQuantity(100 * against)}% of the edge, there was room for larger steps.`
        : 'The steps ran out on the way.';
    case 'oscillating':
      return `With ${rateText(rate)} its steps stayed as long as the valley is wide: a smaller rate in the end lets it settle.`;
    case 'trapped':
      return 'The slope is zero there too, so nothing pulls it on.';
  }
}
