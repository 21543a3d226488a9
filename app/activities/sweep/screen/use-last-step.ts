import { useMemo } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { gapRatios } from '#core/engine/gap-ratios';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { eventfulSteps } from '../../../charts/losses/eventful-steps';
import type { PickPairs } from '../../../charts/sweep-data';

/** Where the axis of the steps ends: computed here as on the server, before anything is shown. */
export function useLastStep(experiment: Experiment, picks: PickPairs): number {
  const key = JSON.stringify([experiment, picks.map(([, rate]) => rate)]);
  return useMemo(() => {
    const [of, rates] = JSON.parse(key) as [Experiment, number[]];
    const floor = findLoss(of.loss)?.minimum.value ?? 0;
    const runs = simulateVerdicts(of, rates).map((verdict, at) => ({
      ...verdict,
      ratios: gapRatios(trajectory(of, rates[at] ?? Number.NaN).losses, floor),
    }));
    return eventfulSteps(runs, of.budget);
  }, [key]);
}
