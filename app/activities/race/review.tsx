import { isSame } from '#core/base/same';
import type { Outcome } from '#core/engine/outcome';
import { hasRestingCurvature } from '#core/engine/theory/resting-curvature';
import type { Confidence } from '#core/lesson/round';
import { runsOfSide } from '#core/report/round-facts';
import type { Words } from '#core/words/words';
import { toldText } from '../../charts/claims/told-sentences';
import { sweepHeadline } from '../../charts/headline';
import { sweepPoints } from '../../charts/sweep-data';
import { GroupSection } from '../../parts/review/group-section';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { RoundMoves } from '../../parts/review/moves';
import { sureWords } from '../../parts/review/review-words';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { OutcomeCell, stepCell } from '../../parts/review/run-cells';
import { reasonSentence } from '../../parts/review/run-sentences';
import { PredictionSureness } from './charts/prediction-sureness';
import { type Predictions, PredictionTable } from './charts/prediction-table';
import { RestingReview } from './charts/resting/resting-review';

export const raceReview: KindReview<'race'> = {
  Round: RaceRound,
  headline: (words, { experiment }, round) => {
    const runs = runsOfSide(round, 0);
    return toldText(
      words,
      sweepHeadline(sweepPoints(picksOf(runs), verdictsOf(runs)), experiment.budget),
    );
  },
  told: (words, { experiment }, { run }) => run && reasonSentence(words, experiment, run),
  heads: (words, { isPredicted }) => [
    number(words.say('review-rounds.head.rate')),
    ...(isPredicted ? [textHead(words.say('review-rounds.head.predicted'))] : []),
    textHead(words.say('review-rounds.head.happened')),
    number(words.say('review-rounds.head.step')),
  ],
  cells: (words, { isPredicted }, { run }) => {
    if (run === null) return null;
    const { prediction, confidence, verdict } = run;
    return [
      words.numbers.rate(run.learningRate),
      ...(isPredicted ? [predictedWords(words, prediction, confidence)] : []),
      <OutcomeCell key="outcome" outcome={verdict.outcome} />,
      stepCell(words, run),
    ];
  },
};

function predictedWords(
  words: Words<'common' | 'review-rounds'>,
  prediction: Outcome | null,
  confidence: Confidence | null,
): string {
  if (prediction === null) return words.say('review-rounds.predicted.nothing');
  const outcome = words.say(`common.outcome.${prediction}`);
  if (confidence === null) return outcome;
  return words.say('review-rounds.predicted', { outcome, sure: sureWords(words, confidence) });
}

function RaceRound({
  words,
  activity,
  round,
  rounds,
  names,
  participants,
  base,
}: RoundProps<'race'>) {
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
        words={words}
        experiment={activity.experiment}
        runs={runs}
        names={names}
        title={words.say('review-rounds.race.sweep')}
      />
      {hasRestingCurvature(activity.experiment) && (
        <RestingReview
          experiment={activity.experiment}
          points={sweepPoints(picksOf(runs), verdictsOf(runs))}
          names={names}
        />
      )}
      <PredictionTable words={words} predictions={predictions} />
      <PredictionSureness words={words} runs={runs} participants={participants} base={base} />
      {same.length > 1 && <RoundMoves words={words} rounds={same} />}
    </>
  );
}
