'use client';

import { useState } from 'react';
import type { Laboratory } from '#core/lesson/laboratory/laboratory';
import { useSliced } from '../../ui/slices/use-sliced';
import { useWords } from '../../words/language';
import { type LaidOver, laidOver, resultsKey } from './laid-over';
import { wholeRuns } from './whole-run';

/** A laboratory with what became of its runs. */
export interface RunLaboratory {
  readonly laboratory: Laboratory;
  readonly runs: readonly LaidOver[];
}

/** While runs are computed, the laboratory before, as it was; null at first. */
export function useLaidOver(laboratory: Laboratory): RunLaboratory | null {
  const words = useWords('experiment');
  const key = resultsKey(laboratory);
  const results = useSliced(key, wholeRuns);
  const [kept, keep] = useState<(RunLaboratory & { key: string; language: string }) | null>(null);
  const { language } = words;
  // The runs are named in the language of the page.
  const isNew = results !== undefined && (kept?.key !== key || kept.language !== language);
  const known = isNew
    ? { key, language, laboratory, runs: laidOver(words, laboratory, results) }
    : kept;
  if (isNew) keep(known);
  return known?.key === key ? { laboratory, runs: known.runs } : known;
}
