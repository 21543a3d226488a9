'use client';

import { useMemo } from 'react';
import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { Outcome } from '#core/engine/outcome';
import type { Edge } from '#core/engine/theory/theory';
import type { Words } from '#core/words/words';
import { useEdge } from '../../../ui/slices/use-edge';
import { useWords } from '../../../words/language';
import { CountRow } from '../count-row';
import type { ConsolePhase } from '../panel-props';
import { forecastCounts } from './forecast';
import { pickHistogram } from './histogram';
import { PickHistogram } from './pick-histogram';
import { useForecast } from './use-forecast';

/** In the order of the chart from left to right. */
const FORECAST = [
  'too-slow',
  'trapped',
  'converged',
  'oscillating',
  'diverged',
] as const satisfies readonly Outcome[];

/** Where the picks are so far, and what will become of them. */
export function PickForecast({
  experiment,
  picks,
}: {
  experiment: Experiment;
  picks: ConsolePhase<'picking'>['picks'];
}) {
  const words = useWords('console-rounds');
  const rates = useMemo(() => picks.map(([, rate]) => rate), [picks]);
  const outcomes = useForecast(experiment, rates);
  const found = useEdge(experiment);
  const edge = useMemo(
    () => (found ? markOf(words, experiment, found) : null),
    [words, experiment, found],
  );
  const histogram = useMemo(
    () =>
      pickHistogram(
        rates,
        (rate) => outcomes.get(rate),
        sliderRange(experiment),
        edge?.value ?? null,
      ),
    [rates, outcomes, experiment, edge],
  );
  const counts = useMemo(() => forecastCounts(rates, outcomes), [rates, outcomes]);
  return (
    <>
      <PickHistogram histogram={histogram} edge={edge} />
      <div className="mt-5 border-t border-line pt-4">
        <CountRow
          counts={FORECAST.filter((kind) => kind !== 'trapped' || counts.trapped > 0).map(
            (kind) => ({
              kind,
              words: words.say(`console-rounds.will.${kind}`),
              count: counts[kind],
            }),
          )}
        />
      </div>
    </>
  );
}

/** Only on a quadratic does the curvature at the goal hold everywhere: elsewhere the words say where it does. */
function markOf(
  words: Words<'console-rounds'>,
  experiment: Experiment,
  edge: Edge,
): { value: number; words: string } {
  const isEverywhere = findLoss(experiment.loss)?.quadratic !== undefined;
  const where = edge.isEstimate ? 'estimated' : 'goal';
  return {
    value: edge.value,
    words: words.say('console-rounds.edge', {
      rate: edge.value,
      where: isEverywhere ? 'other' : where,
      how: edge.kind === 'measured' ? 'measured' : 'other',
    }),
  };
}
