'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Activity, ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { ReplayPlace } from '#core/lesson/replay/address';
import type { Words } from '#core/words/words';
import { replayOf } from '../../activities/replay';
import { STAGE_BOXES } from '../../parts/review/stage-box';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import { roundTitle } from '../../ui/words/activity-words';
import { capital } from '../../ui/words/capital';
import { useWords } from '../../words/language';
import { KeepControl } from './keep-control';
import { paceOf } from './pace-of';
import { ReplayFrame } from './replay-frame';
import type { ReplayOrigin } from './replay-header';
import type { ReplayRound } from './replay-round';
import { NotRun } from './runs-pictures';
import type { Keep } from './runs-replay';
import { useAddress } from './use-address';
import { type ReplayControls, useReplayClock } from './use-replay-clock';
import { useReplayKeys } from './use-replay-keys';
import { useWhatIf } from './use-what-if';
import { WhatIfBar } from './what-if-bar';
import { WhatIfSettings } from './what-if-settings';
import { cameWords, pictureTitle } from './words';

/** A round with steps but without runs that were stored: computed from its settings. */
export function StepsReplay({
  round,
  place,
  notices,
  origin,
  planTitle,
  Keep,
}: {
  round: ReplayRound;
  /** As the address had it. */
  place: ReplayPlace;
  notices: readonly string[];
  origin: ReplayOrigin;
  /** Of a new plan in which a finding is kept. */
  planTitle: string;
  Keep: Keep;
}) {
  const words = useWords('common', 'replay', 'what-if', ...FAULT_AREAS);
  const { activity, steps: seen, taps } = round;
  const state = useWhatIf(words, activity, place.whatIf);
  const { whatIf, made, kept } = state;
  const steps = Math.max(seen, made === null ? 0 : rulesOf(made).steps(made));
  const controls = useReplayClock(steps, paceOf(activity), place.step);
  const { step } = controls;
  const [isAsking, setAsking] = useState<'nothing' | 'keep' | 'settings'>('nothing');
  useAddress({ ...place, step, whatIf });
  useReplayKeys(controls, steps, isAsking === 'nothing');
  const events = useMemo(() => taps.map((tap) => ({ ...tap, kind: 'running' as const })), [taps]);
  const [found = null, ...alsoFound] = useMemo(
    () => (made === null ? [] : comparedOf(words, activity, made, seen)),
    [words, activity, made, seen],
  );
  const isTapped = askedOf(activity).tap !== undefined;
  const tapped = taps.filter((tap) => tap.step <= step).length;
  const standing = isTapped
    ? words.say('replay.taps-so-far', { step, steps, tapped, all: taps.length })
    : words.say('replay.update', { step, steps });
  const title = roundTitle(words, round);
  const headline = found === null ? title : cameWords(words, state.words, found);
  // Two runs have taken the width already.
  const isPair = 'beside' in activity && activity.beside !== null;
  const shown = { controls, isAlone: !state.isChanged };
  return (
    <>
      <ReplayFrame
        origin={origin}
        headline={headline}
        details={[
          ...alsoFound.map((clause) => capital(words, clause)),
          ...(state.stays === '' ? [] : [state.stays]),
        ]}
        notices={notices}
        keep={<KeepControl kept={kept} onClick={() => setAsking('keep')} />}
        bar={
          <WhatIfBar
            activity={activity}
            whatIf={whatIf}
            onChange={state.setWhatIf}
            onMore={() => setAsking('settings')}
          />
        }
        pictures={
          <div
            className={`${STAGE_BOXES} ${state.isChanged && !isPair ? 'min-[900px]:grid-cols-2' : ''}`}
          >
            <KindPicture activity={activity} until={seen} isWhatIf={false} {...shown} />
            {made !== null && <KindPicture activity={made} until={steps} isWhatIf {...shown} />}
            {state.fault !== null && <NotRun fault={state.fault} />}
          </div>
        }
        controls={controls}
        steps={steps}
        words={standing}
        timeline={{
          above: events,
          aboveWords: standing,
          below: null,
          belowWords: null,
          markWords: words.say(isTapped ? 'replay.marks.taps' : 'replay.by-hand'),
        }}
        followed={place.student}
        follow={null}
        table={null}
      />
      {isAsking === 'keep' && kept?.ok && (
        <Keep
          activity={kept.value}
          title={words.say('replay.title-changed', { title, changes: state.words })}
          planTitle={planTitle}
          note={headline}
          onShut={() => setAsking('nothing')}
        />
      )}
      {isAsking === 'settings' && (
        <WhatIfSettings
          activity={activity}
          made={made}
          onDone={(next) => {
            if (next !== null) state.setWhatIf(next);
            setAsking('nothing');
          }}
        />
      )}
    </>
  );
}

function KindPicture({
  activity,
  until,
  isWhatIf,
  isAlone,
  controls: { step, currentStep },
}: {
  activity: Activity;
  /** The last step that is shown of it. */
  until: number;
  isWhatIf: boolean;
  isAlone: boolean;
  controls: ReplayControls;
}): ReactNode {
  const words = useWords('replay');
  const replay = replayOf<ActivityKind>(activity.kind);
  return (
    replay && (
      <replay.Picture
        activity={activity}
        title={pictureTitle(words, isWhatIf, null)}
        isAlone={isAlone}
        step={Math.min(step, until)}
        currentStep={() => Math.min(until, currentStep())}
      />
    )
  );
}

function comparedOf<Kind extends ActivityKind>(
  words: Words<'replay'>,
  before: ActivityOf<Kind> & { readonly kind: Kind },
  after: Activity,
  steps: number,
): readonly string[] {
  // What is changed of an activity leaves it of its kind.
  return (
    replayOf<Kind>(before.kind)?.compared(words, before, after as ActivityOf<Kind>, steps) ?? []
  );
}
