'use client';

import { QrCode, Repeat, SkipForward, Timer, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Control } from '../../ui/control';
import { ADDED_SECONDS, type ConsoleModel, canAddTime } from './use-console';

const OFFLINE = 'No connection to the server.';

/** What else can be done in this phase, besides the next step. */
export function Controls({ model }: { model: ConsoleModel }) {
  const controls = controlsOf(model);
  if (controls === null) return null;
  return (
    <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-2">{controls}</div>
  );
}

function controlsOf(model: ConsoleModel): ReactNode {
  const { view, isLive, isSettingUp } = model;
  const offline = isLive ? null : OFFLINE;
  // These stand where others stood a moment ago: a press meant for those must not count here.
  const moment = model.isQuiet || model.command.isPending ? 'One moment.' : null;
  switch (view.phase.kind) {
    case 'lobby':
    case 'closed':
      return null;
    case 'picking':
      return (
        <>
          <Control
            icon={<Timer {...ICON} />}
            shortcut="T"
            blocked={offline ?? (canAddTime(view) ? null : 'This round has no time to add to.')}
            onClick={model.addTime}
          >
            +{ADDED_SECONDS} s
          </Control>
          <ShowCode model={model} />
        </>
      );
    case 'running':
      return (
        <>
          <Control
            icon={<SkipForward {...ICON} />}
            shortcut="E"
            blocked={offline}
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
          {isSettingUp ? (
            <Control icon={<Undo2 {...ICON} />} onClick={model.returnToResults}>
              Back to the results
            </Control>
          ) : (
            <Control
              icon={<Repeat {...ICON} />}
              blocked={offline ?? moment}
              onClick={model.repeatRound}
            >
              The same again
            </Control>
          )}
          <Control
            icon={<QrCode {...ICON} />}
            blocked={offline ?? moment}
            onClick={model.returnToLobby}
          >
            Code on the projector
          </Control>
        </>
      );
  }
}

const ICON = { size: 18, 'aria-hidden': true } as const;

function ShowCode({ model }: { model: ConsoleModel }) {
  return (
    <Control icon={<QrCode {...ICON} />} onClick={() => model.ask('code')}>
      Code
    </Control>
  );
}
