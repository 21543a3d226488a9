'use client';

import { Bookmark } from 'lucide-react';
import { type ComponentType, useMemo, useState } from 'react';
import { areRunsOfStudents } from '#core/lesson/activities/asked';
import type { ReplayPlace } from '#core/lesson/replay/address';
import { changeableParts, whatIfActivity } from '#core/lesson/replay/what-if';
import type { Verdicts } from '#core/lesson/round';
import { Control } from '../../ui/control';
import { roundTitle } from '../../ui/words/activity-words';
import { optimizerName } from '../../ui/words/experiment-words';
import { Arrivals } from './arrivals';
import { Follow } from './follow';
import type { KeepDialog } from './keep-dialog';
import { paceOf } from './pace-of';
import { ReplayFrame } from './replay-frame';
import type { ReplayRound } from './replay-round';
import { RunsPictures } from './runs-pictures';
import { rivalSideOf, sideOf, standingsAt, type TimelineSide, timelineOf } from './runs-timeline';
import { useAddress } from './use-address';
import { useFollowed } from './use-followed';
import { useRecomputed } from './use-recomputed';
import { useReplayClock } from './use-replay-clock';
import { useReplayKeys } from './use-replay-keys';
import { useWhatIf } from './use-what-if';
import { WhatIfBar } from './what-if-bar';
import { comparisonWords, differenceWords, endOfRunWords, followedWords, NOT_THERE } from './words';

export type Keep = ComponentType<Omit<Parameters<typeof KeepDialog>[0], 'keeper'>>;

const NOTHING: Verdicts = new Map();

/** A round of runs: a race, steering, a duel, or the rates of a demonstration. */
export function RunsReplay({
  round,
  names,
  place,
  notices,
  back,
  eyebrow,
  planTitle,
  Keep,
}: {
  round: ReplayRound;
  names: ReadonlyMap<number, string>;
  /** As the address had it. */
  place: ReplayPlace;
  notices: readonly string[];
  back: string;
  eyebrow: string;
  /** Of a new plan in which a finding is kept. */
  planTitle: string;
  Keep: Keep;
}) {
  const { activity } = round;
  const recomputed = useRecomputed(round);
  const { groups, verdicts } = recomputed;
  const first = groups[0]!;
  const [mine = NOTHING, theirs = NOTHING] = verdicts;
  const state = useWhatIf(activity, first, mine, place.whatIf);
  const { other, whatIf } = state;
  const areStudents = areRunsOfStudents(activity);
  const followed = useFollowed(areStudents ? first.picks : null, names, place);
  const { runner, student, isAlone } = followed;

  const { budget } = first.experiment;
  const steps = Math.max(budget, other?.group.experiment.budget ?? 0);
  const controls = useReplayClock(steps, paceOf(activity), place.step);
  const { step } = controls;
  const [isKeeping, setKeeping] = useState(false);
  useAddress({ step, student, isAlone, whatIf });
  useReplayKeys(controls, steps, !isKeeping);

  const rival = state.isChanged ? null : (groups[1] ?? null);
  const happened = useMemo(
    () => sideOf(rival === null ? 'In class' : optimizerName(first.experiment), first, mine),
    [rival, first, mine],
  );
  const beside = useMemo((): TimelineSide | null => {
    if (rival !== null) return rivalSideOf(rival, theirs);
    if (!other?.verdicts) return null;
    return { ...sideOf('What if', other.group, other.verdicts), isWhatIf: true };
  }, [rival, theirs, other]);
  const timeline = useMemo(() => timelineOf(happened, beside), [happened, beside]);
  const sides = beside === null ? [happened] : [happened, beside];

  const comparison = other?.comparison ?? null;
  const noun = areStudents ? 'pick' : 'rate';
  const found = comparison && comparisonWords(comparison, state.words, noun);
  const title = roundTitle(round);
  const kept = state.isChanged ? whatIfActivity(activity, whatIf) : null;
  const endOf = (side: TimelineSide | null) => {
    const verdict = runner === null ? undefined : side?.verdicts.get(runner.number);
    return side === null || verdict === undefined ? null : endOfRunWords(verdict, side.budget);
  };
  const own = endOf(happened);
  const rows = useMemo(
    () =>
      [...first.picks].map(([key, { learningRate }]) => ({
        key,
        name: areStudents ? (names.get(key) ?? `student ${key}`) : null,
        learningRate,
      })),
    [first, areStudents, names],
  );
  const isOneForAll = rival?.isOneForAll === true;
  return (
    <>
      <ReplayFrame
        back={back}
        eyebrow={eyebrow}
        headline={found ?? title}
        details={[
          ...(comparison === null ? [] : differenceWords(comparison)),
          ...(runner === null || own === null
            ? []
            : followedWords(runner.name, own, beside?.isWhatIf ? endOf(beside) : null)),
        ]}
        notices={[...notices, ...(student !== null && runner === null ? [NOT_THERE] : [])]}
        keep={
          <Control
            icon={<Bookmark size={18} aria-hidden="true" />}
            blocked={kept === null ? 'Change something first.' : kept.ok ? null : kept.error}
            onClick={() => setKeeping(true)}
          >
            Keep as an activity
          </Control>
        }
        bar={
          <WhatIfBar
            base={first.experiment}
            parts={changeableParts(activity)}
            whatIf={whatIf}
            onChange={state.setWhatIf}
          />
        }
        pictures={
          <RunsPictures
            activity={activity}
            storedVersion={round.engineVersion}
            recomputed={recomputed}
            state={state}
            rival={rival}
            controls={controls}
            followed={followed}
          />
        }
        controls={controls}
        steps={steps}
        words={standingsAt(sides, step)}
        timeline={timeline}
        followed={runner?.number ?? null}
        follow={areStudents && <Follow followed={followed} />}
        table={
          <Arrivals
            rows={rows}
            columns={sides
              .filter((side) => side === happened || !isOneForAll)
              .map(({ words, verdicts: ends, budget: end }) => ({
                title: words,
                verdicts: ends,
                budget: end,
              }))}
          />
        }
      />
      {isKeeping && kept?.ok && (
        <Keep
          activity={kept.value}
          title={`${title} ${state.words}`}
          planTitle={planTitle}
          note={found ?? ''}
          onShut={() => setKeeping(false)}
        />
      )}
    </>
  );
}
