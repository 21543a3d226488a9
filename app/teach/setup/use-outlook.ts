'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import { type Slices, verdictsInSlices } from '#core/engine/simulation/slices';
import { useSliced } from '../../ui/slices/use-sliced';
import { type Outlook, outlookOf, sampleRates } from './outlook';

/** The outlook of an experiment, computed while the page idles; null until it is known. */
export function useOutlook(experiment: Experiment | null): Outlook | null {
  return useSliced(experiment === null ? null : JSON.stringify(experiment), findOutlook) ?? null;
}

function* findOutlook(key: string): Slices<Outlook> {
  const experiment: Experiment = JSON.parse(key);
  return outlookOf(yield* verdictsInSlices(experiment, sampleRates(experiment)));
}
