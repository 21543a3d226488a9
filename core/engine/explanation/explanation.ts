import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { GROWTH_LIMIT, HOLD_STEPS, LATE_STEPS, LEAST_FIRST_GAP, type Verdict } from '../outcome';
import { leftDomain } from './left-domain';
import type { MeasuredRun } from './measured-run';
import { isNoisy, noisyReason } from './noisy-reason';
import { findReason, measure } from './reason';
import { runFacts } from './run-facts';
import type { Statement, StatementCode } from './statement';
import { LEAST_TURNING } from './swing-reason';

const BLOCK = 24;

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
  const estimate = loss?.minimum.isEstimate ? 1 : 0;
  const numbers = {
    ...{ rate, budget, target, step, gap, minimum, estimate },
    loss: minimum + gap * firstGap,
  };
  const left = loss && leftDomain(loss, experiment, rate, verdict);
  if (left) return { code: left.code, numbers: { ...numbers, ...left.numbers }, reason: null };
  const until = verdict.outcome === 'diverged' ? step : budget;
  const facts = loss && runFacts(experiment, rate, until);
  if (!loss || !facts) {
    const reason = loss ? ({ code: 'step-without-length', numbers: { rate } } as const) : null;
    return { code: happenedUnmeasured(verdict), numbers, reason };
  }
  const run = measure(loss, experiment, rate, verdict, facts);
  const times = (facts.peak - minimum) / firstGap;
  const happened = whatHappened(verdict, run);
  return {
    code: isNoisy(experiment) ? happenedInNoise(run, happened) : happened,
    numbers: { ...numbers, times },
    reason: isNoisy(experiment) ? noisyReason(run) : findReason(run),
  };
}

/** Without the words for an exact descent: noise turns steps back, and lets nothing come to rest. */
function happenedInNoise({ verdict, points }: MeasuredRun, happened: StatementCode): StatementCode {
  const { outcome } = verdict;
  if (outcome === 'diverged') return happened;
  if (outcome === 'converged') return happened === 'started-there' ? happened : 'converged';
  // A schedule may have shortened the last steps until they are lost in rounding.
  const [before, end] = points.slice(-2);
  const isStill = end!.every((w, d) => w === before![d]);
  return outcome === 'too-slow' || isStill ? 'too-slow' : 'unsettled';
}

/** What can be said without a look at the steps. */
function happenedUnmeasured({ outcome, overshooting, trigger }: Verdict): StatementCode {
  switch (outcome) {
    case 'converged':
      return overshooting ? 'converged-bouncing' : 'converged';
    case 'diverged':
      return trigger === 'not-finite' ? 'diverged-not-finite' : 'diverged-growth';
    default:
      return outcome;
  }
}

function whatHappened(verdict: Verdict, run: MeasuredRun): StatementCode {
  const { loss, losses, budget, turns, experiment } = run;
  const { value: minimum } = loss.minimum;
  const firstGap = losses[0]! - minimum;
  switch (verdict.outcome) {
    case 'converged':
      if (verdict.step === 0) return 'started-there';
      break;
    case 'diverged': {
      if (verdict.trigger === 'not-finite') break;
      if (firstGap <= LEAST_FIRST_GAP) return 'left-the-minimum';
      return losses.at(-1)! - minimum > GROWTH_LIMIT * firstGap
        ? 'diverged-growth'
        : 'diverged-rising';
    }
    case 'too-slow':
      if (!verdict.thrown) break;
      return isComingNearer(losses) ? 'thrown-out' : 'thrown-away';
    case 'oscillating': {
      const isAt = (loss: number) => loss - minimum <= experiment.target * firstGap;
      if (losses.slice(-HOLD_STEPS).every(isAt)) return 'passing-target';
      if (turns >= LEAST_TURNING) break;
      return isAt(losses[budget]!) ? 'passing-target' : 'touched-and-left';
    }
  }
  return happenedUnmeasured(verdict);
}

/** Nearer than 96 steps before, at the last step and in the middle of the last 24. */
function isComingNearer(losses: Float64Array): boolean {
  const late = losses.slice(-LATE_STEPS - 1);
  const middle = (of: Float64Array) => of.sort()[of.length >> 1]!;
  return late.at(-1)! < late[0]! && middle(late.slice(-BLOCK)) < middle(late.slice(0, BLOCK));
}
