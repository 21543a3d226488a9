'use client';

import { sliderRange } from '#core/engine/experiment/experiment';
import type { Race } from '#core/lesson/activities/race';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { ResultScreen } from '../../parts/phone/result/result-screen';
import { PickedRound } from '../../parts/phone/round/picked-round';
import { RunScreen } from '../../parts/phone/run/run-screen';
import { optimizerName } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';

/** A race: one pick, one run, one result. */
export function RaceScreen(props: ActivityProps<Race>) {
  const words = useWords('experiment');
  const { experiment, isPredicted, isConfidenceAsked = false } = props.round.activity;
  return (
    <PickedRound
      props={props}
      picking={{
        experiment,
        range: sliderRange(experiment),
        optimizers: optimizerName(words, experiment),
        isPredicted,
        isConfidenceAsked,
      }}
      run={(pick) => (
        <RunScreen {...props} experiment={experiment} learningRate={pick?.learningRate ?? null} />
      )}
      result={({ learningRate, prediction, confidence }, verdict) => (
        <ResultScreen
          {...props}
          experiment={experiment}
          learningRate={learningRate}
          prediction={prediction}
          wasSure={confidence === 'sure'}
          verdict={verdict}
        />
      )}
    />
  );
}
