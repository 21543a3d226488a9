'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import { type Slices, verdictsInSlices } from '#core/engine/simulation/slices';
import { type Edge, measureEdge } from '#core/engine/theory/theory';
import { useSliced } from '../../ui/slices/use-sliced';
import { type TheoryCurve, theoryCurve, theoryGrid } from './theory-curve';

export interface Theory {
  readonly curve: TheoryCurve;
  /** The edge by formula, or measured if there is none; null if there is no edge at all. */
  readonly edge: Edge | null;
}

/** What the engine says about a round, computed in slices once it is first wanted; null until then. */
export function useTheory(
  experiment: Experiment,
  lowest: number,
  highest: number,
  isWanted: boolean,
): Theory | null {
  const key = JSON.stringify([experiment, lowest, highest]);
  return useSliced(key, computeTheory, isWanted) ?? null;
}

function* computeTheory(key: string): Slices<Theory> {
  const [experiment, lowest, highest]: [Experiment, number, number] = JSON.parse(key);
  const edge = yield* measureEdge(experiment);
  const rates = theoryGrid(lowest, highest, edge?.value ?? null);
  const verdicts = yield* verdictsInSlices(experiment, rates);
  return { curve: theoryCurve(rates, verdicts), edge };
}
