'use client';

import { chosenExperiment } from '#core/lesson/laboratory/changes';
import { SweepChart } from '../../charts/sweep/sweep';
import { useSliced } from '../../ui/slices/use-sliced';
import { useWords } from '../../words/language';
import { EdgeBlock } from '../runs/edge-block';
import { sweepTitle } from '../words/practice-words';
import { ratesOfSlider, sweptPoints, sweptVerdicts } from './swept';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The chosen run's experiment at every rate of its slider, with what theory says. */
export function RatesView({ laboratory, edge, onChange }: ViewProps) {
  const words = useWords('practice', 'charts', 'findings');
  const experiment = chosenExperiment(laboratory);
  const rates = ratesOfSlider(experiment);
  const swept = useSliced(JSON.stringify([[experiment, rates]]), sweptVerdicts);
  const verdicts = swept?.[0] ?? [];
  const title =
    swept === undefined
      ? words.say('practice.rates.running')
      : sweepTitle(words, sweptPoints(rates, verdicts), experiment.budget);
  return (
    <ViewFrame laboratory={laboratory} edge={edge} onChange={onChange} title={title}>
      <div className="mt-3 h-[clamp(20rem,56dvh,34rem)] text-[0.875rem]">
        {swept !== undefined && (
          <SweepChart
            experiment={experiment}
            picks={rates.map((rate, at) => [at + 1, rate] as const)}
            verdicts={verdicts.map((verdict, at) => [at + 1, verdict] as const)}
            variant="review"
            theory
          />
        )}
      </div>
      <div className="-mx-4 mt-12 max-w-xl min-[64rem]:-mx-5">
        <EdgeBlock experiment={experiment} edge={edge} />
      </div>
    </ViewFrame>
  );
}
