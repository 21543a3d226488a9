'use client';

import { EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import { type Experiment, sliderRange } from '#core/engine/experiment';
import { findLoss } from '#core/engine/loss-reference';
import { formatRate } from '#core/engine/number-format';
import type { Outcome } from '#core/engine/outcome';
import type { Edge } from '#core/engine/theory';
import type { InstructorView } from '#core/protocol/views';
import { KeyHint } from '../../ui/control';
import { experimentWords } from '../../ui/experiment-words';
import { useEdge } from '../../ui/use-edge';
import { CountRow } from './count-row';
import { Cover } from './cover';
import { countOutcomes } from './forecast';
import { pickHistogram } from './histogram';
import { PickHistogram } from './pick-histogram';
import { useForecast } from './use-forecast';

type PickingPhase = Extract<InstructorView['phase'], { kind: 'picking' }>;

/** While the class picks: how many have, and, uncovered on request, where the picks lie. */
export function PickingPanel({
  view,
  phase,
  isUncovered,
  onToggle,
}: {
  view: InstructorView;
  phase: PickingPhase;
  isUncovered: boolean;
  onToggle: () => void;
}) {
  const { picked, round } = phase;
  const of = view.participants;
  return (
    <section aria-label="Picks so far">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-[22px] type-title" aria-live="polite">
          {of === 0 ? 'Nobody is here yet' : `${picked} of ${of} have picked`}
        </h2>
        {isUncovered && (
          <p className="flex items-center gap-3 text-[15px] text-mut">
            <span className="flex items-center gap-2">
              <EyeOff size={17} aria-hidden="true" />
              only you see this
            </span>
            <button
              type="button"
              aria-keyshortcuts="V"
              onClick={onToggle}
              className="flex min-h-9 items-center gap-2 rounded-chip type-label text-ink underline decoration-line2 underline-offset-4 hover:decoration-ink"
            >
              Cover
              <KeyHint>V</KeyHint>
            </button>
          </p>
        )}
      </div>
      <div className="mt-1 h-2 overflow-hidden rounded-full bg-line">
        <div
          className="h-full origin-left bg-ink transition-transform duration-300"
          style={{ transform: `scaleX(${of === 0 ? 0 : picked / of})` }}
        />
      </div>
      <div className="mt-6">
        {isUncovered ? <Forecast phase={phase} /> : <Cover onUncover={onToggle} />}
      </div>
      <p className="mt-6 border-t border-line pt-4 text-[15px] text-mut">
        {experimentWords(round.experiment)}
      </p>
    </section>
  );
}

/** The words of the forecast, in the order of the chart from left to right. */
const WILL: readonly (readonly [Outcome, string])[] = [
  ['too-slow', 'will be too slow'],
  ['trapped', 'will be trapped'],
  ['converged', 'will converge'],
  ['oscillating', 'will oscillate'],
  ['diverged', 'will diverge'],
];

function Forecast({ phase }: { phase: PickingPhase }) {
  const { experiment } = phase.round;
  const rates = useMemo(() => phase.picks.map(([, rate]) => rate), [phase.picks]);
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
  const counts = useMemo(() => countOutcomes(rates, outcomes), [rates, outcomes]);
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

/** Only on a quadratic does the curvature at the goal hold everywhere: elsewhere the words say so. */
function markOf(experiment: Experiment, edge: Edge): { value: number; words: string } {
  const isEverywhere = findLoss(experiment.loss)?.quadratic !== undefined;
  const kind = edge.kind === 'measured' ? ', measured' : '';
  const name = isEverywhere ? 'edge' : 'edge at the goal';
  return { value: edge.value, words: `${name} ${formatRate(edge.value)}${kind}` };
}
