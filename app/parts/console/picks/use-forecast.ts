'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Outcome } from '#core/engine/outcome';
import { useSlices } from '../../../ui/slices/use-slices';
import { Forecast } from './forecast';

/** The outcomes that the picks will have, by learning rate; filled in while the page is idle. */
export function useForecast(
  experiment: Experiment,
  rates: readonly number[],
): ReadonlyMap<number, Outcome> {
  // A view brings a new object for the same experiment; its text tells whether it is another one.
  const key = JSON.stringify(experiment);
  const forecast = useMemo(() => new Forecast(JSON.parse(key)), [key]);
  const [, setOutcomes] = useState(forecast.outcomes);
  const work = useCallback(
    (isOver: () => boolean) => {
      const isMore = forecast.work(rates, isOver);
      setOutcomes(forecast.outcomes);
      return isMore;
    },
    [forecast, rates],
  );
  useSlices(work);
  return forecast.outcomes;
}
