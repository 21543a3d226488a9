'use client';

import { type ReactNode, useMemo } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import type { ReplayPlace } from '#core/lesson/replay/address';
import { replayOf } from '../../activities/replay';
import { roundTitle } from '../../ui/words/activity-words';
import { paceOf } from './pace-of';
import { ReplayFrame } from './replay-frame';
import type { ReplayRound } from './replay-round';
import { useAddress } from './use-address';
import { useReplayClock } from './use-replay-clock';
import { useReplayKeys } from './use-replay-keys';
import { BY_HAND_WORDS, TAP_WORDS, tappedWords, updateWords } from './words';

/** A round with steps but without runs that were stored: computed from its settings. */
export function StepsReplay({
  round,
  place,
  notices,
  back,
  eyebrow,
}: {
  round: ReplayRound;
  /** As the address had it. */
  place: ReplayPlace;
  notices: readonly string[];
  back: string;
  eyebrow: string;
}) {
  const { activity, steps, taps } = round;
  const controls = useReplayClock(steps, paceOf(activity), place.step);
  const { step, currentStep } = controls;
  useAddress({ ...place, step, whatIf: {} });
  useReplayKeys(controls, steps, true);
  const events = useMemo(() => taps.map((tap) => ({ ...tap, kind: 'running' as const })), [taps]);
  const isTapped = askedOf(activity).tap !== undefined;
  const tapped = taps.filter((tap) => tap.step <= step).length;
  const words = isTapped ? tappedWords(step, steps, tapped, taps.length) : updateWords(step, steps);
  return (
    <ReplayFrame
      back={back}
      eyebrow={eyebrow}
      headline={roundTitle(round)}
      details={[]}
      notices={notices}
      keep={null}
      bar={null}
      pictures={pictureOf(activity, step, currentStep)}
      controls={controls}
      steps={steps}
      words={words}
      timeline={{
        above: events,
        aboveWords: words,
        below: null,
        belowWords: null,
        markWords: isTapped ? TAP_WORDS : BY_HAND_WORDS,
      }}
      followed={place.student}
      follow={null}
      table={null}
    />
  );
}

function pictureOf<Kind extends ActivityKind>(
  activity: ActivityOf<Kind> & { readonly kind: Kind },
  step: number,
  currentStep: () => number,
): ReactNode {
  const replay = replayOf<Kind>(activity.kind);
  return replay && <replay.Picture activity={activity} step={step} currentStep={currentStep} />;
}
