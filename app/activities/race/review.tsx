import { formatRate } from '#core/engine/number-format';
import type { Outcome } from '#core/engine/outcome';
import { hasRestingCurvature } from '#core/engine/theory/resting-curvature';
import { runsOfSide } from '#core/report/round-facts';
import { sweepPoints } from '../../charts/sweep-data';
import { GroupSection } from '../../parts/review/group-section';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { OutcomeCell, runOf, stepCell } from '../../parts/review/run-cells';
import { OUTCOME_WORDS } from '../../ui/marks/outcome';
import { type Predictions, PredictionTable } from './charts/prediction-table';
import { RestingReview } from './charts/resting/resting-review';

export const raceReview: KindReview<'race'> = {
  Round: RaceRound,
  heads: ({ isPredicted }) => [
    number('rate'),
    ...(isPredicted ? [textHead('predicted')] : []),
    textHead('happened'),
    number('at step'),
  ],
  cells: ({ isPredicted }, round, participant) => {
    const run = runOf(round, participant);
    if (run === undefined) return null;
    const { prediction, verdict } = run;
    return [
      formatRate(run.learningRate),
      ...(isPredicted ? [prediction === null ? 'nothing' : OUTCOME_WORDS[prediction]] : []),
      <OutcomeCell key="outcome" outcome={verdict.outcome} />,
      stepCell(run),
    ];
  },
};

function RaceRound({ activity, round, names }: RoundProps<'race'>) {
  const runs = runsOfSide(round, 0);
  const counts = new Map<string, readonly [Outcome, Outcome, number]>();
  for (const { prediction, verdict } of runs) {
    if (prediction === null) continue;
    const key = `${prediction} ${verdict.outcome}`;
    counts.set(key, [prediction, verdict.outcome, (counts.get(key)?.[2] ?? 0) + 1]);
  }
  const predictions: Predictions = [...counts.values()];
  return (
    <>
      <GroupSection
        experiment={activity.experiment}
        runs={runs}
        names={names}
        title="The class as a sweep"
      />
      {hasRestingCurvature(activity.experiment) && (
        <RestingReview
          experiment={activity.experiment}
          points={sweepPoints(picksOf(runs), verdictsOf(runs))}
          names={names}
        />
      )}
      <PredictionTable predictions={predictions} />
    </>
  );
}
