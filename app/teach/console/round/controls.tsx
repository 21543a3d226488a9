'use client';

import {
  CheckCheck,
  ListPlus,
  Pause,
  Play,
  QrCode,
  Repeat,
  SkipForward,
  Timer,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { hasAnswer } from '#core/lesson/activities/asked';
import type { ConsolePhase } from '../../../parts/console/panel-props';
import { Control } from '../../../ui/control';
import { canAddTime } from '../next/next-step';
import { ADDED_SECONDS, type ConsoleModel } from '../use-console';

const OFFLINE = 'No connection to the server.';
const ICON = { size: 18, 'aria-hidden': true } as const;

/** What else can be done in this phase, besides the next step. */
export function Controls({ model }: { model: ConsoleModel }) {
  const controls = controlsOf(model);
  if (controls === null) return null;
  return (
    <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-2">{controls}</div>
  );
}

function controlsOf(model: ConsoleModel): ReactNode {
  const { phase } = model.view;
  switch (phase.kind) {
    case 'closed':
      return null;
    case 'lobby':
      return <SetUp model={model} />;
    case 'picking':
      return (
        <>
          <AddTime model={model} />
          <PauseOrResume model={model} isPaused={phase.paused} />
          <Control
            icon={<Trash2 {...ICON} />}
            blocked={blockedOf(model)}
            onClick={() => model.ask('discard')}
          >
            Discard
          </Control>
          <ShowCode model={model} />
        </>
      );
    case 'running':
      return (
        <>
          <PauseOrResume model={model} isPaused={phase.paused} />
          <Control
            icon={<SkipForward {...ICON} />}
            shortcut="E"
            blocked={model.isLive ? null : OFFLINE}
            onClick={() => model.ask('end-run')}
          >
            End early
          </Control>
          <ShowCode model={model} />
        </>
      );
    case 'finished':
      return (
        <>
          {model.isSettingUp ? null : <AfterRound model={model} phase={phase} />}
          <SetUp model={model} />
          <Control
            icon={<QrCode {...ICON} />}
            blocked={blockedOf(model)}
            onClick={() => model.run({ type: 'return-to-lobby', round: phase.round.number })}
          >
            Code on the projector
          </Control>
        </>
      );
  }
}

/** These stand where others stood a moment ago: a press meant for those must not count here. */
function blockedOf({ isLive, isQuiet, command }: ConsoleModel): string | null {
  if (!isLive) return OFFLINE;
  return isQuiet || command.isPending ? 'One moment.' : null;
}

function AfterRound({ model, phase }: { model: ConsoleModel; phase: ConsolePhase<'finished'> }) {
  const canAnswer = hasAnswer(phase.round.activity) && !phase.isAnswerShown;
  return (
    <>
      {canAnswer && model.step.action !== 'show-answer' && (
        <Control
          icon={<CheckCheck {...ICON} />}
          blocked={blockedOf(model)}
          onClick={() => model.run({ type: 'show-answer', round: phase.round.number })}
        >
          Show the answer
        </Control>
      )}
      <Control icon={<Repeat {...ICON} />} blocked={blockedOf(model)} onClick={model.repeatRound}>
        The same again
      </Control>
    </>
  );
}

function SetUp({ model }: { model: ConsoleModel }) {
  if (model.isSettingUp) {
    return (
      <Control icon={<Undo2 {...ICON} />} onClick={model.stopSettingUp}>
        Back
      </Control>
    );
  }
  if (model.step.action === 'set-up') return null;
  return (
    <Control icon={<ListPlus {...ICON} />} onClick={model.setUp}>
      New activity
    </Control>
  );
}

function AddTime({ model }: { model: ConsoleModel }) {
  const none = canAddTime(model.view) ? null : 'This round has no time to add to.';
  return (
    <Control
      icon={<Timer {...ICON} />}
      shortcut="T"
      blocked={model.isLive ? none : OFFLINE}
      onClick={model.addTime}
    >
      +{ADDED_SECONDS} s
    </Control>
  );
}

function PauseOrResume({ model, isPaused }: { model: ConsoleModel; isPaused: boolean }) {
  return (
    <Control
      icon={isPaused ? <Play {...ICON} /> : <Pause {...ICON} />}
      shortcut="P"
      blocked={model.isLive ? null : OFFLINE}
      onClick={model.pauseOrResume}
    >
      {isPaused ? 'Resume' : 'Pause'}
    </Control>
  );
}

function ShowCode({ model }: { model: ConsoleModel }) {
  return (
    <Control icon={<QrCode {...ICON} />} onClick={() => model.ask('code')}>
      Code
    </Control>
  );
}
