'use client';

import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Duel } from '#core/lesson/activities/duel';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { PickedRound } from '../../parts/phone/round/picked-round';
import { duelNames } from '../../ui/words/side-words';
import { useWords } from '../../words/language';
import { duelRange } from './phone/duel-range';
import { DuelResult } from './phone/duel-result';
import { DuelRun } from './phone/duel-run';

/** A duel: one pick, run under two optimizers, or beside one that takes no rate. */
export function DuelScreen(props: ActivityProps<Duel>) {
  const words = useWords('experiment', 'play-duel');
  const { activity } = props.round;
  const { experiment, rival } = activity;
  const isFree = isRateFree(rival);
  const { rivalVerdict } = props.you;
  const [one, other] = duelNames(words, experiment, rival);
  return (
    <PickedRound
      props={props}
      picking={{
        experiment,
        range: duelRange(activity),
        optimizers: words.say(isFree ? 'play-duel.sides-free' : 'play-duel.sides', { one, other }),
        label: words.say(isFree ? 'play-duel.rate-free' : 'play-duel.rate'),
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
