'use client';

import { sliderRange } from '#core/engine/experiment/experiment';
import type { Steer } from '#core/lesson/activities/steer';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { PickedRound } from '../../parts/phone/round/picked-round';
import { RunScreen } from '../../parts/phone/run/run-screen';
import { optimizerName } from '../../ui/words/experiment-words';
import { useWords } from '../../words/language';
import { SteerResult } from './phone/steer-result';
import { SteerRun } from './phone/steer-run';

/** Steering: a first rate before the lock, then a hand on the slider during the run. */
export function SteerScreen(props: ActivityProps<Steer>) {
  const words = useWords('experiment', 'play-steer');
  const { experiment } = props.round.activity;
  return (
    <PickedRound
      props={props}
      picking={{
        experiment,
        range: sliderRange(experiment),
        optimizers: optimizerName(words, experiment),
        label: words.say('play-steer.first'),
      }}
      run={(pick) =>
        pick === null ? (
          <RunScreen {...props} experiment={experiment} learningRate={null} />
        ) : (
          <SteerRun {...props} experiment={experiment} pick={pick} />
        )
      }
      result={(pick, verdict) => (
        <SteerResult {...props} experiment={experiment} pick={pick} verdict={verdict} />
      )}
    />
  );
}
