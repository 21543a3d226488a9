'use client';

import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Duel } from '#core/lesson/activities/duel';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { PickedRound } from '../../parts/phone/round/picked-round';
import { duelNames } from '../../ui/words/side-words';
import { duelRange } from './phone/duel-range';
import { DuelResult } from './phone/duel-result';
import { DuelRun } from './phone/duel-run';

/** A duel: one pick, run under two optimizers, or beside one that takes no rate. */
export function DuelScreen(props: ActivityProps<Duel>) {
  const { activity } = props.round;
  const { experiment, rival } = activity;
  const isFree = isRateFree(rival);
  const { rivalVerdict } = props.you;
  return (
    <PickedRound
      props={props}
      picking={{
        experiment,
        range: duelRange(activity),
        optimizers: `${duelNames(experiment, rival).join(' against ')}${isFree ? ', which takes no rate' : ''}`,
        label: isFree ? 'Your rate' : 'One rate for both',
      }}
      run={(pick) => <DuelRun {...props} learningRate={pick?.learningRate ?? null} />}
      result={({ learningRate }, verdict) =>
        rivalVerdict === null ? null : (
          <DuelResult
            {...props}
            learningRate={learningRate}
            verdict={verdict}
            rivalVerdict={rivalVerdict}
          />
        )
      }
    />
  );
}
