'use client';

import { useMemo } from 'react';
import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatRate } from '#core/engine/number-format';
import type { Outcome } from '#core/engine/outcome';
import type { Edge } from '#core/engine/theory/theory';
import { useEdge } from '../../../ui/slices/use-edge';
import { CountRow } from '../count-row';
import type { ConsolePhase } from '../panel-props';
import { forecastCounts } from './forecast';
import { pickHistogram } from './histogram';
import { PickHistogram } from './pick-histogram';
import { useForecast } from './use-forecast';

/** The words of the forecast, in the order of the chart from left to right. */
const WILL: readonly (readonly [Outcome, string])[] = [
  ['too-slow', 'will be too slow'],
  ['trapped', 'will be trapped'],
  ['converged', 'will converge'],
  ['oscillating', 'will oscillate'],
  ['diverged', 'will diverge'],
];

/** Where the picks are so far, and what will become of them. */
export function PickForecast({
  experiment,
  picks,
}: {
  experiment: Experiment;
  picks: ConsolePhase<'picking'>['picks'];
}) {
  const rates = useMemo(() => picks.map(([, rate]) => rate), [picks]);
  const outcomes = useForecast(experiment, rates);
  const found = useEdge(experiment);
  const edge = useMemo(() => (found ? markOf(experiment, found) : null), [experiment, found]);
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
          counts={WILL.filter(([kind]) => kind !== 'trapped' || counts.trapped > 0).map(
            ([kind, words]) => ({ kind, words, count: counts[kind] }),
          )}
        />
      </div>
    </>
  );
}

/** Only on a quadratic does the curvature at the goal hold everywhere: elsewhere the words say where it does. */
function markOf(experiment: Experiment, edge: Edge): { value: number; words: string } {
  const isEverywhere = findLoss(experiment.loss)?.quadratic !== undefined;
  const kind = edge.kind === 'measured' ? ', measured' : '';
  const name = isEverywhere ? 'edge' : `edge at the ${edge.isEstimate ? 'estimated goal' : 'goal'}`;
  return { value: edge.value, words: `${name} ${formatRate(edge.value)}${kind}` };
}
