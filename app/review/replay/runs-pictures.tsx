'use client';

import type { Activity } from '#core/lesson/activities/activity';
import { areRunsOfStudents, isSteered } from '#core/lesson/activities/asked';
import type { RunGroup } from '#core/lesson/activities/rules';
import type { Verdicts } from '#core/lesson/round';
import { CountsAt, StageBox } from '../../parts/review/stage-box';
import { optimizerName } from '../../ui/words/experiment-words';
import { CheckLine } from './check-line';
import { RunsStage, runWords } from './runs-stage';
import type { Followed } from './use-followed';
import type { Recomputed } from './use-recomputed';
import type { ReplayControls } from './use-replay-clock';
import type { WhatIfState } from './use-what-if';

const NOTHING: Verdicts = new Map();

/** What happened; beside it what would have, or else the other side of a duel, or a demonstration's curves. */
export function RunsPictures({
  activity,
  storedVersion,
  recomputed,
  state,
  rival,
  controls: { step, currentStep },
  followed: { runner, isAlone },
}: {
  activity: Activity;
  storedVersion: number;
  recomputed: Recomputed;
  state: WhatIfState;
  /** The other side of a duel, where it is shown. */
  rival: RunGroup | null;
  controls: ReplayControls;
  followed: Followed;
}) {
  const { groups, verdicts } = recomputed;
  const first = groups[0]!;
  const [mine = NOTHING, theirs = NOTHING] = verdicts;
  const { budget, start } = first.experiment;
  const areRates = !areRunsOfStudents(activity);
  const hasCurves = areRates && !state.isChanged && start.length <= 2;
  const isSingle = !state.isChanged && rival === null && !hasCurves;
  const count = first.picks.size;
  const shared = {
    step,
    currentStep,
    isSteered: isSteered(activity),
    followed: runner?.number ?? null,
    followedWords: runner === null ? '' : runWords(runner.name, runner.learningRate),
    isAlone,
    what: count === 1 ? '1 run' : `${count} runs`,
  };
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-4 ${isSingle ? '' : 'min-[900px]:grid-cols-2'}`}
    >
      <StageBox
        title={rival === null ? 'What happened' : optimizerName(first.experiment)}
        beside={<CheckLine recomputed={recomputed} storedVersion={storedVersion} />}
        isTall={isSingle}
        counts={<CountsAt verdicts={mine} step={step} budget={budget} />}
      >
        <RunsStage {...shared} group={first} verdicts={mine} areRates={areRates} />
      </StageBox>
      {hasCurves && (
        <StageBox title="The losses over the steps" isTall={false}>
          <RunsStage {...shared} group={first} verdicts={mine} areCurves />
        </StageBox>
      )}
      {rival !== null && (
        <StageBox
          title={optimizerName(rival.experiment)}
          isTall={false}
          counts={<CountsAt verdicts={theirs} step={step} budget={budget} />}
        >
          <RunsStage {...shared} group={rival} verdicts={theirs} />
        </StageBox>
      )}
      {state.isChanged && <OtherPicture state={state} shared={{ ...shared, areRates }} />}
    </div>
  );
}

function OtherPicture({
  state: { words, other, fault },
  shared,
}: {
  state: WhatIfState;
  shared: Omit<Parameters<typeof RunsStage>[0], 'group' | 'verdicts'>;
}) {
  return (
    <StageBox
      title="What would have happened"
      isTall={false}
      beside={<p className="text-[14px] text-mut">{words}</p>}
      counts={
        other?.verdicts ? (
          <CountsAt
            verdicts={other.verdicts}
            step={shared.step}
            budget={other.group.experiment.budget}
          />
        ) : null
      }
    >
      {other === null ? (
        <p
          role="alert"
          className="flex h-full items-center justify-center bg-panel p-6 text-[17px] type-label"
        >
          {fault}
        </p>
      ) : (
        <RunsStage {...shared} group={other.group} verdicts={other.verdicts ?? NOTHING} />
      )}
    </StageBox>
  );
}
