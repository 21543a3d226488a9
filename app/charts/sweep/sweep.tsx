'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import { bestFixedRate, formulaEdge } from '#core/engine/theory/theory';
import { useWords } from '../../words/language';
import { bestWords } from '../best-words';
import { ChartSvg } from '../pieces/chart-svg';
import { useIsOnPaper } from '../saving/picture-names';
import {
  agreesWith,
  classSplit,
  type NameEntries,
  ofOutcome,
  type PickPairs,
  type SweepPoint,
  sweepPoints,
  type VerdictPairs,
} from '../sweep-data';
import { type Size, useSize } from '../use-size';
import { BlownField } from './blown';
import { sweepDomain } from './domain';
import { Baseline, SweepAxes } from './fields';
import { SweepFooter } from './footer';
import { widestGap } from './gap';
import { GapColumn } from './gap-column';
import { gapLabel } from './gap-label';
import { boxesOf, placeMarks, SweepMarks } from './placed';
import { arrangementFor, sweepLayout } from './sweep-layout';
import { SweepTable } from './table';
import { SweepTheory } from './theory';
import { placeTheory } from './theory-labels';
import { useTheory } from './use-theory';

/*
 * Drawn as SVG with two scales rather than with Recharts, which would only have drawn the ticks: it has no
 * two vertical scales in two fields that meet at an edge, no marks that merge and stack, and no labels that
 * look for room.
 */

export type SweepVariant = 'projector' | 'review' | 'console';

/** Until the box has been measured, and for print. */
const ASSUMED: Readonly<Record<SweepVariant, Size>> = {
  projector: { width: 1808, height: 900, em: 28 },
  review: { width: 1152, height: 400, em: 14 },
  console: { width: 640, height: 340, em: 13 },
};

export interface SweepProps {
  readonly experiment: Experiment;
  readonly picks: PickPairs;
  readonly verdicts: VerdictPairs;
  /** Names for the best and for the table; without them, rates stand in. */
  readonly names?: NameEntries;
  /** Sizes follow the surrounding font size; on the projector the height is that of the box. */
  readonly variant: SweepVariant;
  /** Draws the edge, the best rate and the curve of every rate, computed by the engine. */
  readonly theory?: boolean;
  /** Whether the line at the bottom of the projector's chart names the best of the room. */
  readonly hasBest?: boolean;
}

const NOBODY: NameEntries = [];
const MOST_NAMES = 3;

/** The class as a sweep: every pick is a point, learning rate against steps to converge. */
export function SweepChart({
  experiment,
  picks,
  verdicts,
  names = NOBODY,
  variant,
  theory = false,
  hasBest = true,
}: SweepProps) {
  const words = useWords('charts', 'common');
  const [box, size] = useSize(ASSUMED[variant]);
  const isOnPaper = useIsOnPaper();
  const { budget } = experiment;
  const points = sweepPoints(picks, verdicts);
  const formula = formulaEdge(experiment);
  const domain = sweepDomain(points, formula === null ? [] : [formula.value]);
  const known = useTheory(experiment, domain.lowest, domain.highest, theory);
  const edge = formula ?? known?.edge ?? null;
  const split = classSplit(points);
  const diverged = ofOutcome(points, 'diverged');
  // The wall stands at the edge from theory if that is shown and agrees with what the class saw. A measured
  // edge is where convergence ends: alone it doesn't say that what lies above diverges.
  const isWall =
    theory &&
    edge !== null &&
    agreesWith(points, edge.value) &&
    (edge.kind === 'formula' || diverged.length > 0);
  const wanted = isWall ? edge : null;
  const arrangement = arrangementFor(split, diverged.length > 0, wanted?.value ?? null, domain);
  const wallEdge =
    arrangement.kind === 'wall' && arrangement.from === wanted?.value ? wanted : null;
  const layout = sweepLayout(size, domain, arrangement, {
    budget,
    converged: latest(ofOutcome(points, 'converged')),
    blownUp: latest(diverged),
  });
  const placed = placeMarks(words, points, layout);
  const marks = boxesOf(placed, layout.radius);
  const gap = widestGap(points);
  const ofGap = gap && gapLabel(words, gap, layout, marks);
  const plainEdge = wallEdge === null ? edge : null;
  const best = bestWords(words, points, names, MOST_NAMES);
  const caption = words.say('charts.sweep.caption', { picks: points.length });

  return (
    <figure className="relative flex size-full flex-col">
      <div ref={box} className="relative min-h-0 flex-1">
        <ChartSvg
          size={size}
          label={
            best === null ? caption : words.say('charts.sweep.caption-best', { caption, best })
          }
        >
          {gap !== null && <GapColumn gap={gap} layout={layout} label={ofGap} />}
          <SweepAxes layout={layout} converged={placed.converged} />
          <BlownField
            key={wallEdge?.value}
            layout={layout}
            arrangement={arrangement}
            edge={wallEdge}
            split={split}
            isAnimated={theory}
          />
          {theory && known !== null && (
            <SweepTheory
              layout={layout}
              curve={known.curve}
              edge={plainEdge}
              labels={placeTheory(
                words,
                layout,
                { curve: known.curve, edge: plainEdge, best: bestFixedRate(experiment) },
                { marks, words: ofGap === null ? [] : [ofGap.box] },
              )}
            />
          )}
          <Baseline layout={layout} />
          <SweepMarks placed={placed} layout={layout} />
          <SweepFooter
            layout={layout}
            left={domain.furtherLeft}
            right={domain.furtherRight}
            best={
              variant === 'projector' && hasBest
                ? (most) => bestWords(words, points, names, most)
                : null
            }
          />
        </ChartSvg>
      </div>
      {isOnPaper ? null : variant === 'review' ? (
        <details className="mt-2 text-[14px] print:hidden" data-not-in-picture>
          <summary className="text-mut">{words.say('charts.numbers-behind')}</summary>
          <SweepTable points={points} names={names} caption={caption} className="mt-2" />
        </details>
      ) : (
        // A table is as wide as its words, whatever it is told: so what hides it stands around it.
        <div className="sr-only">
          <SweepTable points={points} names={names} caption={caption} />
        </div>
      )}
    </figure>
  );
}

/** The last step at which any of them converged or diverged; 0 for none. */
function latest(points: readonly SweepPoint[]): number {
  return points.reduce((last, { step }) => Math.max(last, step ?? 0), 0);
}
