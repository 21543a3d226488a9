import type { Experiment } from '#core/engine/experiment/experiment';
import { spread } from '../../ui/layout/spread';
import { LossAxisWords, LossGrid } from '../pictures/loss-axes';
import { curvePlaces, placeOfLoss } from '../pictures/loss-scale';
import { linePoints, Plot, PlotMark, PlotText } from '../pictures/plot';
import { COMPARE_WORDS, compareCurvesLabel, comparedMark } from '../words/compare-words';
import type { ComparedRun } from './compared-runs';

const GRID = [0.01, 1, 100];
/** A curve that has arrived is followed a little below the goal. */
const BELOW_GOAL = 0.05;
/** Between two names, in percent of the height. */
const NAME_GAP = 9;

/** Loss curves, yours last and in colour; each is named beside its end. */
export function ComparedLosses({
  experiment: { budget, target },
  runs,
  step,
}: {
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
  const names = spread(
    marked.map(({ y }) => y),
    NAME_GAP,
    3,
    96,
  );
  const marks = runs.map(({ verdict, rate }) => comparedMark(verdict, rate));
  const goalY = placeOfLoss(scale, 0, goal).y;
  const yours = runs.length - 1;
  return (
    <Plot
      label={compareCurvesLabel(marks)}
      shape="h-[17rem]"
      margin="mb-8 ml-12 mr-3"
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
      <LossAxisWords
        scale={scale}
        losses={GRID}
        steps={[0, budget / 2, budget]}
        unit={COMPARE_WORDS.steps}
      />
      <PlotText at={{ x: 0, y: goalY }} anchor="end" className="pr-2">
        {COMPARE_WORDS.goal}
      </PlotText>
      {marked.map((place, run) => {
        const isRight = place.x > 60;
        return (
          <div key={RUN_KEYS[run]} className="contents">
            <PlotMark at={place} kind={runs[run]!.verdict.outcome} size={run === yours ? 22 : 18} />
            <PlotText
              at={{ x: place.x, y: names[run]! }}
              anchor={isRight ? 'end' : 'start'}
              className={`px-4 ${run === yours ? 'font-extrabold' : ''}`}
            >
              {marks[run]}
            </PlotText>
          </div>
        );
      })}
    </Plot>
  );
}

const RUN_KEYS = ['first', 'second', 'third', 'yours'];
