'use client';

import { type ComponentType, useMemo, useState } from 'react';
import { areRunsOfStudents } from '#core/lesson/activities/asked';
import type { ReplayPlace } from '#core/lesson/replay/address';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import { roundTitle } from '../../ui/words/activity-words';
import { useWords } from '../../words/language';
import { Arrivals } from './arrivals';
import { Follow } from './follow';
import { KeepControl } from './keep-control';
import type { KeepDialog } from './keep-dialog';
import { paceOf } from './pace-of';
import { ReplayFrame } from './replay-frame';
import type { ReplayOrigin } from './replay-header';
import type { ReplayRound } from './replay-round';
import { RunsPictures } from './runs-pictures';
import {
  arrivalColumns,
  classSides,
  followedSentences,
  standingsAt,
  timelineOf,
  whatIfSides,
} from './runs-timeline';
import { useAddress } from './use-address';
import { useFollowed } from './use-followed';
import { useOtherSides } from './use-other-sides';
import { useRecomputed } from './use-recomputed';
import { useReplayClock } from './use-replay-clock';
import { useReplayKeys } from './use-replay-keys';
import { useWhatIf } from './use-what-if';
import { WhatIfBar } from './what-if-bar';
import { WhatIfSettings } from './what-if-settings';
import { differenceWords } from './words';

export type Keep = ComponentType<Omit<Parameters<typeof KeepDialog>[0], 'keeper'>>;

/** A round of runs: a race, steering, a duel, or the rates of a demonstration. */
export function RunsReplay({
  round,
  names,
  place,
  notices,
  origin,
  planTitle,
  Keep,
}: {
  round: ReplayRound;
  names: ReadonlyMap<number, string>;
  /** As the address had it. */
  place: ReplayPlace;
  notices: readonly string[];
  origin: ReplayOrigin;
  /** Of a new plan in which a finding is kept. */
  planTitle: string;
  Keep: Keep;
}) {
  const words = useWords('common', 'replay', 'what-if', ...FAULT_AREAS);
  const { activity } = round;
  const recomputed = useRecomputed(round);
  const { groups, verdicts } = recomputed;
  const first = groups[0]!;
  const areStudents = areRunsOfStudents(activity);
  const state = useWhatIf(words, activity, place.whatIf);
  const { whatIf, isChanged, kept } = state;
  const others = useOtherSides(words, groups, verdicts, state.made, areStudents ? 'pick' : 'rate');
  const followed = useFollowed(words, areStudents ? first.picks : null, names, place);
  const { runner, student, isAlone } = followed;

  const runs = [...groups, ...others.sides.map(({ group }) => group)];
  const steps = Math.max(...runs.map(({ experiment }) => experiment.budget));
  const controls = useReplayClock(steps, paceOf(activity), place.step);
  const { step } = controls;
  const [isAsking, setAsking] = useState<'nothing' | 'keep' | 'settings'>('nothing');
  useAddress({ step, student, isAlone, whatIf });
  useReplayKeys(controls, steps, isAsking === 'nothing');

  const happened = useMemo(
    () => classSides(words, groups, verdicts, isChanged),
    [words, groups, verdicts, isChanged],
  );
  const imagined = useMemo(() => whatIfSides(words, others.sides), [words, others]);
  const sides = [...happened, ...imagined];
  // On one line there is room for two: what is changed above all.
  const at = Math.max(
    0,
    others.sides.findIndex((side) => side.isChanged),
  );
  const above = happened[at]!;
  const below = (isChanged ? imagined[at] : happened[1]) ?? null;
  const timeline = useMemo(() => timelineOf(words, above, below), [words, above, below]);

  const changed = others.sides.filter((side) => side.isChanged);
  const [found = null, ...alsoFound] = changed.map((side) => side.found);
  const [only = null] = changed.length === 1 ? changed : [];
  const title = roundTitle(words, round);
  const rows = useMemo(
    () =>
      [...first.picks].map(([key, { learningRate }]) => ({
        key,
        name: areStudents ? (names.get(key) ?? words.say('replay.student', { number: key })) : null,
        learningRate,
      })),
    [words, first, areStudents, names],
  );
  return (
    <>
      <ReplayFrame
        origin={origin}
        headline={found ?? title}
        details={[
          ...alsoFound.filter((sentence) => sentence !== null),
          ...(only?.comparison ? differenceWords(words, only.comparison, only.side) : []),
          ...followedSentences(words, runner, above, below),
          ...(state.stays === '' ? [] : [state.stays]),
        ]}
        notices={[
          ...notices,
          ...(student !== null && runner === null ? [words.say('replay.not-there')] : []),
        ]}
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
          <RunsPictures
            activity={activity}
            storedVersion={round.engineVersion}
            recomputed={recomputed}
            isChanged={isChanged}
            others={others}
            changes={state.words}
            fault={state.fault ?? others.fault}
            controls={controls}
            followed={followed}
          />
        }
        controls={controls}
        steps={steps}
        words={standingsAt(words, sides, step)}
        timeline={timeline}
        followed={runner?.number ?? null}
        follow={areStudents && <Follow followed={followed} />}
        table={<Arrivals rows={rows} columns={arrivalColumns(sides)} />}
      />
      {isAsking === 'keep' && kept?.ok && (
        <Keep
          activity={kept.value}
          title={words.say('replay.title-changed', { title, changes: state.words })}
          planTitle={planTitle}
          note={found ?? ''}
          onShut={() => setAsking('nothing')}
        />
      )}
      {isAsking === 'settings' && (
        <WhatIfSettings
          activity={activity}
          made={state.made}
          onDone={(next) => {
            if (next !== null) state.setWhatIf(next);
            setAsking('nothing');
          }}
        />
      )}
    </>
  );
}
