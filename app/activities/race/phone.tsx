'use client';

import { sliderRange } from '#core/engine/experiment/experiment';
import type { Race } from '#core/lesson/activities/race';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { PickScreen } from '../../parts/phone/pick/pick-screen';
import { ResultScreen } from '../../parts/phone/result/result-screen';
import { WatchedScreen } from '../../parts/phone/result/watched-screen';
import { RunScreen } from '../../parts/phone/run/run-screen';
import { optimizerName } from '../../ui/words/experiment-words';

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
