'use client';

import { useEffect, useMemo, useState } from 'react';
import type { Experiment } from '#core/engine/experiment';
import type { Outcome } from '#core/engine/outcome';
import { Forecast } from './forecast';

/** The outcomes that the picks will come to, by learning rate; filled in slices while the page idles. */
export function useForecast(
  experiment: Experiment,
  rates: readonly number[],
): ReadonlyMap<number, Outcome> {
  // A view brings a new object for the same experiment: its text tells whether it is another one.
  const key = JSON.stringify(experiment);
  const forecast = useMemo(() => new Forecast(JSON.parse(key)), [key]);
  const [, setOutcomes] = useState(forecast.outcomes);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const slice = () => {
      const isMore = forecast.work(rates);
      setOutcomes(forecast.outcomes);
      if (isMore) timer = setTimeout(slice);
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [forecast, rates]);

  return forecast.outcomes;
}
