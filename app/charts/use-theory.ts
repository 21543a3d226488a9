'use client';

import { useEffect, useState } from 'react';
import type { Experiment } from '#core/engine/experiment';
import type { Verdict } from '#core/engine/outcome';
import { gridVerdicts, type TheoryCurve, theoryCurve, theoryGrid } from './theory-curve';

/** Optimizer steps computed in one go, some 10 ms at most: the page must stay lively meanwhile. */
const STEPS_PER_SLICE = 1_000_000;

/** The curve once it is computed, in slices, from the first time it is wanted; null until then. */
export function useTheory(
  experiment: Experiment,
  lowest: number,
  highest: number,
  edge: number | null,
  isWanted: boolean,
): TheoryCurve | null {
  const key = JSON.stringify([experiment, lowest, highest, edge]);
  const [known, setKnown] = useState<{ key: string; curve: TheoryCurve } | null>(null);
  const isKnown = known?.key === key;
  useEffect(() => {
    if (!isWanted || isKnown) return;
    const [wanted, low, high, near] = JSON.parse(key) as [
      Experiment,
      number,
      number,
      number | null,
    ];
    const rates = theoryGrid(low, high, near);
    const verdicts: Verdict[] = [];
    const size = Math.max(16, Math.floor(STEPS_PER_SLICE / wanted.budget));
    let timer: ReturnType<typeof setTimeout>;
    const slice = () => {
      const from = verdicts.length;
      verdicts.push(...gridVerdicts(wanted, rates.subarray(from, from + size)));
      if (verdicts.length < rates.length) timer = setTimeout(slice);
      else setKnown({ key, curve: theoryCurve(rates, verdicts) });
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [key, isWanted, isKnown]);
  return isKnown ? known.curve : null;
}
