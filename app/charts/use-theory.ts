'use client';

import { useEffect, useState } from 'react';
import type { Experiment } from '#core/engine/experiment';
import type { Verdict } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation';
import { type Edge, stabilityEdge } from '#core/engine/theory';
import { type TheoryCurve, theoryCurve, theoryGrid } from './theory-curve';

/** Optimizer steps computed in one go, some 10 ms at most: the page must stay lively meanwhile. */
const STEPS_PER_SLICE = 1_000_000;

export interface Theory {
  readonly curve: TheoryCurve;
  /** The edge by formula, or measured where there is none; null where there is no edge at all. */
  readonly edge: Edge | null;
}

/** What the engine says of a round, computed in slices from the first time it is wanted; null until then. */
export function useTheory(
  experiment: Experiment,
  lowest: number,
  highest: number,
  isWanted: boolean,
): Theory | null {
  const key = JSON.stringify([experiment, lowest, highest]);
  const [known, setKnown] = useState<{ key: string; theory: Theory } | null>(null);
  const isKnown = known?.key === key;
  useEffect(() => {
    if (!isWanted || isKnown) return;
    const [wanted, low, high] = JSON.parse(key) as [Experiment, number, number];
    const verdicts: Verdict[] = [];
    const size = Math.max(16, Math.floor(STEPS_PER_SLICE / wanted.budget));
    let timer: ReturnType<typeof setTimeout>;
    const slice = (edge: Edge | null, rates: Float64Array) => {
      const from = verdicts.length;
      verdicts.push(...simulateVerdicts(wanted, rates.subarray(from, from + size)));
      if (verdicts.length < rates.length) timer = setTimeout(slice, 0, edge, rates);
      else setKnown({ key, theory: { curve: theoryCurve(rates, verdicts), edge } });
    };
    // Without a formula the edge is measured, which takes a moment.
    timer = setTimeout(() => {
      const edge = stabilityEdge(wanted);
      slice(edge, theoryGrid(low, high, edge?.value ?? null));
    });
    return () => clearTimeout(timer);
  }, [key, isWanted, isKnown]);
  return isKnown ? known.theory : null;
}
