'use client';

import { sliderRange } from '#core/engine/experiment';
import type { Race } from '#core/room/activities/activity';
import { optimizerName } from '../../ui/experiment-words';
import type { ActivityProps } from '../activities/activity-props';
import { PickScreen } from '../pick/pick-screen';
import { ResultScreen } from '../result/result-screen';
import { WatchedScreen } from '../result/watched-screen';
import { RunScreen } from '../run/run-screen';

/** A race: one pick, one run, one result. */
export function RaceScreen(props: ActivityProps<Race>) {
  const { round, phase, you } = props;
  const { experiment, isPredicted } = round.activity;
  const pick = you.pick?.round === round.number ? you.pick : null;
  if (phase.kind === 'picking') {
    return (
      <PickScreen
        {...props}
        phase={phase}
        experiment={experiment}
        range={sliderRange(experiment)}
        optimizers={optimizerName(experiment)}
        isPredicted={isPredicted}
      />
    );
  }
  if (phase.kind === 'finished' && pick === null) {
    return <WatchedScreen {...props} outcomes={phase.outcomes} />;
  }
  if (phase.kind === 'finished' && pick !== null && you.verdict !== null) {
    return (
      <ResultScreen
        {...props}
        experiment={experiment}
        learningRate={pick.learningRate}
        prediction={pick.prediction}
        verdict={you.verdict}
      />
    );
  }
  return <RunScreen {...props} experiment={experiment} learningRate={pick?.learningRate ?? null} />;
}
