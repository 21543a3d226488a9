import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import type { Verdict } from '../outcome';
import { SENTENCES, type Statement, type StatementCode } from './explanation-words';
import { findReason } from './reason';

/** What happened, and why. */
export interface Explanation extends Statement {
  readonly reason: Statement | null;
}

/** Why this run ended as it did. The experiment must be one that `checkExperiment` accepts. */
export function explain(experiment: Experiment, rate: number, verdict: Verdict): Explanation {
  const loss = findLoss(experiment.loss);
  const { budget, target } = experiment;
  const step = verdict.step ?? budget;
  const gap = verdict.finalGap ?? Number.POSITIVE_INFINITY;
  const firstGap = loss ? loss.value(experiment.start) - loss.minimum.value : Number.NaN;
  const minimum = loss?.minimum.value ?? Number.NaN;
  const numbers = { rate, budget, target, step, gap, minimum, loss: minimum + gap * firstGap };
  const reason = loss ? findReason(loss, experiment, rate, verdict) : null;
  return { code: whatHappened(verdict), numbers, reason };
}

/** The sentences of an explanation: what happened, then why. */
export function explanationText(explanation: Explanation): { sentences: readonly string[] } {
  const { reason } = explanation;
  const statements = reason ? [explanation, reason] : [explanation];
  return {
    sentences: statements.map(({ code, numbers, axis }) =>
      SENTENCES[code](numbers, axis ?? 'the distance along the steepest direction'),
    ),
  };
}

function whatHappened({ outcome, overshooting, thrown, trigger }: Verdict): StatementCode {
  switch (outcome) {
    case 'converged':
      return overshooting ? 'converged-bouncing' : 'converged';
    case 'diverged':
      return trigger === 'not-finite' ? 'diverged-not-finite' : 'diverged-growth';
    case 'too-slow':
      return thrown ? 'thrown-out' : 'too-slow';
    default:
      return outcome;
  }
}
