import { isSame } from '#core/base/same';
import { formatRate } from '#core/engine/number-format';
import type { Outcome } from '#core/engine/outcome';
import { hasRestingCurvature } from '#core/engine/theory/resting-curvature';
import type { Confidence } from '#core/lesson/round';
import { runsOfSide } from '#core/report/round-facts';
import { toldText } from '../../charts/claims/told-sentences';
import { sweepHeadline } from '../../charts/headline';
import { sweepPoints } from '../../charts/sweep-data';
import { GroupSection } from '../../parts/review/group-section';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { RoundMoves } from '../../parts/review/moves';
import { SURE_WORDS } from '../../parts/review/review-words';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { OutcomeCell, stepCell } from '../../parts/review/run-cells';
import { reasonSentence } from '../../parts/review/run-sentences';
import { ENGLISH_WORDS } from '../../words/english';
import { PredictionSureness } from './charts/prediction-sureness';
import { type Predictions, PredictionTable } from './charts/prediction-table';
import { RestingReview } from './charts/resting/resting-review';

export const raceReview: KindReview<'race'> = {
  Round: RaceRound,
  headline: ({ experiment }, round) => {
    const runs = runsOfSide(round, 0);
    return toldText(sweepHeadline(sweepPoints(picksOf(runs), verdictsOf(runs)), experiment.budget));
  },
  told: (words, { experiment }, { run }) => run && reasonSentence(words, experiment, run),
  heads: ({ isPredicted }) => [
    number('rate'),
    ...(isPredicted ? [textHead('predicted')] : []),
    textHead('happened'),
    number('at step'),
  ],
  cells: ({ isPredicted }, { run }) => {
    if (run === null) return null;
    const { prediction, confidence, verdict } = run;
    return [
      formatRate(run.learningRate),
      ...(isPredicted ? [predictedWords(prediction, confidence)] : []),
      <OutcomeCell key="outcome" outcome={verdict.outcome} />,
      stepCell(run),
    ];
  },
};

function predictedWords(prediction: Outcome | null, confidence: Confidence | null): string {
  if (prediction === null) return 'nothing';
  const said = ENGLISH_WORDS.say(`common.outcome.${prediction}`);
  return confidence === null ? said : `${said}, ${SURE_WORDS[confidence]}`;
}

function RaceRound({ activity, round, rounds, names, participants, base }: RoundProps<'race'>) {
  const runs = runsOfSide(round, 0);
  const counts = new Map<string, readonly [Outcome, Outcome, number]>();
  for (const { prediction, verdict } of runs) {
    if (prediction === null) continue;
    const key = `${prediction} ${verdict.outcome}`;
    counts.set(key, [prediction, verdict.outcome, (counts.get(key)?.[2] ?? 0) + 1]);
  }
  const predictions: Predictions = [...counts.values()];
  const same = rounds.filter(
    (one) =>
      one.runs.length > 0 &&
      one.activity.kind === 'race' &&
      isSame(one.activity.experiment, activity.experiment),
  );
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
      <PredictionSureness runs={runs} participants={participants} base={base} />
      {same.length > 1 && <RoundMoves rounds={same} />}
    </>
  );
}
