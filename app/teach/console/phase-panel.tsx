'use client';

import { DoorClosed } from 'lucide-react';
import type { InstructorView } from '#core/protocol/views';
import type { Told } from '../../live/fold';
import { Control } from '../../ui/control';
import { SetupForm } from '../setup/setup-form';
import { ClosedPanel } from './closed-panel';
import type { ConsoleConnection } from './connection';
import { Controls } from './controls';
import { FinishedPanel } from './finished-panel';
import { NextButton } from './next-button';
import { NextFigure } from './next-figure';
import { PickingPanel } from './picking-panel';
import { RefusalLine } from './refusal-line';
import { RunningPanel } from './running-panel';
import type { ConsoleModel } from './use-console';

/** What to do now, what else can be done, and what there is to see of this phase. */
export function PhasePanel({
  model,
  connection,
  told,
  sessionId,
}: {
  model: ConsoleModel;
  connection: ConsoleConnection;
  told: Told<InstructorView>;
  sessionId: string | null;
}) {
  const { view, asking, command, step } = model;
  if (view.phase.kind === 'closed') {
    return <ClosedPanel sessionId={sessionId} rounds={view.pastRounds.length} />;
  }
  return (
    <>
      <NextButton
        step={step}
        isPending={command.isPending}
        isQuiet={model.isQuiet}
        onPress={model.goOn}
      >
        <NextFigure model={model} connection={connection} />
      </NextButton>
      <Controls model={model} />
      {asking === null && <RefusalLine refusal={command.refusal} />}
      <div className="mt-6">
        <Contents model={model} told={told} />
      </div>
      <div className="mt-8 border-t border-line pt-4 min-[1180px]:hidden">
        <Control
          icon={<DoorClosed size={18} aria-hidden="true" />}
          onClick={() => model.ask('close-room')}
        >
          Close the room
        </Control>
      </div>
    </>
  );
}

function Contents({ model, told }: { model: ConsoleModel; told: Told<InstructorView> }) {
  const { view, isSettingUp, isUncovered } = model;
  const { phase } = view;
  if (phase.kind === 'lobby' || isSettingUp) {
    return (
      <SetupForm draft={model.draft} result={model.draftResult} onChange={model.changeDraft} />
    );
  }
  switch (phase.kind) {
    case 'picking':
      return (
        <PickingPanel
          view={view}
          phase={phase}
          isUncovered={isUncovered}
          onToggle={model.toggleUncovered}
        />
      );
    case 'running':
      return <RunningPanel phase={phase} frame={told.frame} board={told.board} />;
    case 'finished':
      return <FinishedPanel view={view} phase={phase} board={told.board} />;
    case 'closed':
      return null;
  }
}
