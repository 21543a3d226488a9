'use client';

import { useState } from 'react';
import type { Laboratory } from '#core/lesson/laboratory/laboratory';
import { useSliced } from '../../ui/slices/use-sliced';
import { type LaidOver, laidOver, resultsKey } from './laid-over';
import { wholeRuns } from './whole-run';

/** A laboratory with what became of its runs. */
export interface RunLaboratory {
  readonly laboratory: Laboratory;
  readonly runs: readonly LaidOver[];
}

/** While runs are computed, the laboratory before, as it was; null at first. */
export function useLaidOver(laboratory: Laboratory): RunLaboratory | null {
  const key = resultsKey(laboratory);
  const results = useSliced(key, wholeRuns);
  const [kept, keep] = useState<(RunLaboratory & { key: string }) | null>(null);
  const isNew = results !== undefined && kept?.key !== key;
  const known = isNew ? { key, laboratory, runs: laidOver(laboratory, results) } : kept;
  if (isNew) keep(known);
  return known?.key === key ? { laboratory, runs: known.runs } : known;
}
