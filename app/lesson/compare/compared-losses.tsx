import type { Experiment } from '#core/engine/experiment/experiment';
import type { Outcome } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import { spread } from '../../ui/layout/spread';
import { LossAxisWords, LossGrid } from '../pictures/loss-axes';
import { curvePlaces, placeOfLoss } from '../pictures/loss-scale';
import { linePoints, Plot, PlotMark, type PlotPlace, PlotText } from '../pictures/plot';
import { compareCurvesLabel, comparedMark } from '../words/compare-words';
import type { ComparedRun } from './compared-runs';

const GRID = [0.01, 1, 100];
/** A curve that has arrived is followed a little below the goal. */
const BELOW_GOAL = 0.05;
/** Between two names, in percent of the height. */
const NAME_GAP = 8;
/** From a line to the middle of a name. */
const ABOVE = 5.5;
const BELOW = 6;

/** Loss curves, yours last and in colour; each is named beside its end. */
export function ComparedLosses({
  words,
  experiment: { budget, target },
  runs,
  step,
}: {
  words: Words<'lesson-figures'>;
  experiment: Experiment;
  runs: readonly ComparedRun[];
  /** Where the points on the loss stand. */
  step: number;
}) {
  const goal = target * runs[0]!.losses[0]!;
  const scale = { steps: budget, lowest: BELOW_GOAL * goal, highest: 2e4 };
  const drawn = runs.map((run) => ({ ...run, ...curvePlaces(scale, run.losses) }));
  const marked = drawn.map(({ verdict, losses, end }) =>
    verdict.outcome === 'converged'
      ? placeOfLoss(scale, verdict.step!, Math.max(losses[verdict.step!]!, scale.lowest))
      : end,
  );
  const goalY = placeOfLoss(scale, 0, goal).y;
  const names = namePlaces(
    marked,
    runs.map(({ verdict }) => verdict.outcome),
    goalY,
  );
  const marks = runs.map(({ verdict, rate }) => comparedMark(words, verdict, rate));
  const yours = runs.length - 1;
  return (
    <Plot
      label={compareCurvesLabel(words, marks)}
      shape="h-[21em]"
      margin="mb-[2.4em] ml-[3.6em] mr-[0.8em]"
      shapes={
        <>
          <LossGrid scale={scale} losses={GRID} />
          <line
            x1="0"
            x2="100"
            y1={goalY}
            y2={goalY}
            stroke="var(--ink)"
            strokeWidth="1.5"
            strokeDasharray="3 4"
          />
          <line
            x1={(100 * step) / budget}
            x2={(100 * step) / budget}
            y1="0"
            y2="100"
            stroke="var(--line2)"
            strokeWidth="1.5"
          />
          {drawn.map(({ places }, run) => (
            <polyline
              key={RUN_KEYS[run]}
              points={linePoints(places)}
              fill="none"
              stroke={run === yours ? 'var(--track)' : 'var(--ink)'}
              strokeWidth={run === yours ? 5 : 2}
              strokeLinejoin="round"
            />
          ))}
        </>
      }
    >
      <LossAxisWords words={words} scale={scale} losses={GRID} steps={[0, budget / 2, budget]} />
      <PlotText at={{ x: 0, y: goalY }} anchor="end" className="pr-2">
        {words.say('lesson-figures.goal')}
      </PlotText>
      {marked.map((place, run) => (
        <div key={RUN_KEYS[run]} className="contents">
          <PlotMark at={place} kind={runs[run]!.verdict.outcome} size={run === yours ? 22 : 18} />
          <PlotText
            {...names[run]!}
            className={run === yours ? 'px-[1em] pl-[2em] font-extrabold' : 'px-[1em]'}
          >
            {marks[run]}
          </PlotText>
        </div>
      ))}
    </Plot>
  );
}

interface NamePlace {
  readonly at: PlotPlace;
  readonly anchor: 'start' | 'end';
}

/**
 * Beside the marks: along the goal the fixed rates are named above it and yours below, where the curves aren't; at the
 * right the names stand above their lines, one above the other.
 */
function namePlaces(
  marked: readonly PlotPlace[],
  outcomes: readonly Outcome[],
  goalY: number,
): readonly NamePlace[] {
  const yours = marked.length - 1;
  const atRight = marked.flatMap(({ x }, run) =>
    x > 60 && outcomes[run] !== 'converged' ? [run] : [],
  );
  const heights = spread(
    atRight.map((run) => marked[run]!.y - ABOVE),
    NAME_GAP,
    3,
    96,
  );
  return marked.map(({ x, y }, run): NamePlace => {
    const anchor = x > 60 || (run === yours && x > 32) ? 'end' : 'start';
    if (outcomes[run] === 'converged') {
      return { at: { x, y: goalY + (run === yours ? BELOW : -ABOVE) }, anchor };
    }
    const height = heights[atRight.indexOf(run)];
    return { at: { x, y: height ?? y + (run === yours ? NAME_GAP : 0) }, anchor };
  });
}

const RUN_KEYS = ['first', 'second', 'third', 'yours'];
