'use client';

import { sliderRange } from '#core/engine/experiment/experiment';
import type { Steer } from '#core/lesson/activities/steer';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { PickScreen } from '../../parts/phone/pick/pick-screen';
import { WatchedScreen } from '../../parts/phone/result/watched-screen';
import { RunScreen } from '../../parts/phone/run/run-screen';
import { optimizerName } from '../../ui/words/experiment-words';
import { SteerResult } from './phone/steer-result';
import { SteerRun } from './phone/steer-run';

/** Steering: a first rate before the lock, then a hand on the slider during the run. */
export function SteerScreen(props: ActivityProps<Steer>) {
  const { round, phase, you } = props;
  const { experiment } = round.activity;
  const pick = you.pick?.round === round.number ? you.pick : null;
  if (phase.kind === 'picking') {
    return (
      <PickScreen
        {...props}
        phase={phase}
        experiment={experiment}
        range={sliderRange(experiment)}
        optimizers={optimizerName(experiment)}
        label="Your first rate"
      />
    );
  }
  if (pick === null) {
    return phase.kind === 'finished' ? (
      <WatchedScreen {...props} outcomes={phase.outcomes} />
    ) : (
      <RunScreen {...props} experiment={experiment} learningRate={null} />
    );
  }
  if (phase.kind === 'finished' && you.verdict !== null) {
    return <SteerResult {...props} experiment={experiment} pick={pick} verdict={you.verdict} />;
  }
  return <SteerRun {...props} experiment={experiment} pick={pick} />;
}
