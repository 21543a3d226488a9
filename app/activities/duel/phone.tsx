'use client';

import type { Duel } from '#core/lesson/activities/duel';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { PickScreen } from '../../parts/phone/pick/pick-screen';
import { WatchedScreen } from '../../parts/phone/result/watched-screen';
import { optimizerName } from '../../ui/words/experiment-words';
import { duelRange } from './phone/duel-range';
import { DuelResult } from './phone/duel-result';
import { DuelRun } from './phone/duel-run';

/** A duel: one pick, run under two optimizers. */
export function DuelScreen(props: ActivityProps<Duel>) {
  const { round, phase, you } = props;
  const { experiment, rival } = round.activity;
  const pick = you.pick?.round === round.number ? you.pick : null;
  if (phase.kind === 'picking') {
    return (
      <PickScreen
        {...props}
        phase={phase}
        experiment={experiment}
        range={duelRange(round.activity)}
        optimizers={`${optimizerName(experiment)} against ${optimizerName(rival)}`}
        label="One rate for both"
      />
    );
  }
  if (phase.kind === 'finished' && pick === null) {
    return <WatchedScreen {...props} outcomes={phase.outcomes} />;
  }
  if (
    phase.kind === 'finished' &&
    pick !== null &&
    you.verdict !== null &&
    you.rivalVerdict !== null
  ) {
    return (
      <DuelResult
        {...props}
        learningRate={pick.learningRate}
        verdict={you.verdict}
        rivalVerdict={you.rivalVerdict}
      />
    );
  }
  return <DuelRun {...props} learningRate={pick?.learningRate ?? null} />;
}
