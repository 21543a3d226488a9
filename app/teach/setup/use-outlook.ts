'use client';

import { useMemo, useState } from 'react';
import type { Experiment } from '#core/engine/experiment';
import { SlicedVerdicts } from '../sliced-verdicts';
import { useSlices } from '../use-slices';
import { type Outlook, outlookOf, sampleRates } from './outlook';

/** The outlook of an experiment, computed while the page idles; null until it is known. */
export function useOutlook(experiment: Experiment | null): Outlook | null {
  const key = experiment === null ? null : JSON.stringify(experiment);
  const [known, setKnown] = useState<{ key: string; outlook: Outlook } | null>(null);
  const work = useMemo(() => {
    if (key === null) return null;
    const parsed: Experiment = JSON.parse(key);
    const runs = new SlicedVerdicts(parsed, sampleRates(parsed));
    return (isOver: () => boolean) => {
      const verdicts = runs.work(isOver);
      if (verdicts !== null) setKnown({ key, outlook: outlookOf(verdicts) });
      return verdicts === null;
    };
  }, [key]);
  useSlices(work);
  return known !== null && known.key === key ? known.outlook : null;
}
