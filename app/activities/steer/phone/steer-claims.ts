import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import { formulaEdge } from '#core/engine/theory/theory';
import type { RateChange } from '#core/lesson/round';
import type { PhoneClaim } from '../../../parts/phone/claims/phone-sentences';
import { rateAfter } from './own-changes';

/** Below this share of the edge there was clearly room. */
const FAR_BELOW = 0.5;

/** How often the rate was changed, and how the run ended: compares the deciding rate with the edge. */
export function steerClaims(
  experiment: Experiment,
  first: number,
  changes: readonly RateChange[],
  verdict: Verdict,
): readonly PhoneClaim[] {
  const step = verdict.step ?? experiment.budget;
  const rate = rateAfter(first, changes, step - 1);
  const edge = formulaEdge(experiment)?.value ?? null;
  return [history(first, changes), ending(rate, edge, step, verdict)];
}

function history(first: number, changes: readonly RateChange[]): PhoneClaim {
  const last = changes.at(-1);
  if (last === undefined) return { code: 'steered-never', numbers: { rate: first } };
  const numbers = { first, rate: last.learningRate, times: changes.length };
  return { code: changes.length === 1 ? 'steered-once' : 'steered-often', numbers };
}

function ending(rate: number, edge: number | null, step: number, { outcome }: Verdict): PhoneClaim {
  const ratio = edge === null ? Number.NaN : rate / edge;
  const numbers = { rate, step, ratio };
  switch (outcome) {
    case 'diverged':
      return { code: ratio > 1 ? 'steered-out-above-edge' : 'steered-out', numbers };
    case 'converged':
      return { code: ratio > 1 ? 'steered-held-above-edge' : 'steered-held', numbers };
    case 'too-slow':
      return { code: ratio < FAR_BELOW ? 'steered-far-below' : 'steered-short', numbers };
    case 'oscillating':
      return { code: 'steered-swinging', numbers };
    case 'trapped':
      return { code: 'steered-elsewhere', numbers };
  }
}
