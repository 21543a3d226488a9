import type { Verdict } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { Sweep } from '#core/lesson/activities/sweep';
import { eventfulSteps } from '../../../charts/losses/eventful-steps';
import { simulateRun } from '../../../parts/phone/run/own-run';
import type { MarkKind } from '../../../ui/marks/outcome';

/** One rate of a demonstration: its run, and its verdict, which this page computes as the server does. */
export interface SweepRun {
  /** The rates, counted from 1. */
  readonly key: number;
  readonly learningRate: number;
  readonly verdict: Verdict;
  /** The gap after each step as a multiple of the first. */
  readonly ratios: Float64Array;
}

/** The runs of a demonstration, and where the axis of their steps ends. */
export interface SweepRuns {
  readonly runs: readonly SweepRun[];
  readonly lastStep: number;
}

let latest: (SweepRuns & { readonly key: string }) | null = null;

/** Views bring an equal activity as a new object several times a second, so the latest runs are kept. */
export function sweepRuns({ experiment, learningRates }: Sweep): SweepRuns {
  const key = JSON.stringify([experiment, learningRates]);
  if (latest?.key !== key) {
    const verdicts = simulateVerdicts(experiment, learningRates);
    const runs = verdicts.map((verdict, at) => {
      const learningRate = learningRates[at] ?? Number.NaN;
      const { ratios } = simulateRun(experiment, learningRate);
      return { key: at + 1, learningRate, verdict, ratios };
    });
    const ended = runs.map(({ verdict, ratios }) => ({ ...verdict, ratios }));
    latest = { key, runs, lastStep: eventfulSteps(ended, experiment.budget) };
  }
  return latest;
}

/** What may be said about a run at a step: its outcome once that is decided, or at the end. */
export function markAt({ verdict }: SweepRun, step: number, budget: number): MarkKind {
  const isTold = verdict.outcome === 'converged' || verdict.outcome === 'diverged';
  const from = isTold ? (verdict.step ?? budget) : budget;
  return step >= from ? verdict.outcome : 'running';
}
