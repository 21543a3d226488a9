'use client';

import { sliderRange } from '#core/engine/experiment';
import type { Steer } from '#core/room/activities/activity';
import { optimizerName } from '../../ui/experiment-words';
import type { ActivityProps } from '../activities/activity-props';
import { PickScreen } from '../pick/pick-screen';
import { WatchedScreen } from '../result/watched-screen';
import { RunScreen } from '../run/run-screen';
import { SteerResult } from './steer-result';
import { SteerRun } from './steer-run';

/** Steering: a first rate before the lock, and then a hand on the slider while the run goes on. */
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
