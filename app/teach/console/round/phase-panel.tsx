'use client';

import type { InstructorView } from '#core/protocol/instructor-view';
import { panelsOf } from '../../../activities/console';
import type { Told } from '../../../live/fold';
import { RefusalLine } from '../../../ui/refusal-line';
import { SetupForm } from '../../setup/setup-form';
import type { ConsoleConnection } from '../commands/connection';
import { NextButton } from '../next/next-button';
import { NextFigure } from '../next/next-figure';
import type { ConsoleModel } from '../use-console';
import { ClosedPanel } from './closed-panel';
import { Controls } from './controls';
import { ItemNote } from './item-note';
import { NextItem } from './next-item';

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
      {/* On a phone it stands at the foot of the screen, where the thumb is. */}
      <div className="max-[859px]:fixed max-[859px]:inset-x-0 max-[859px]:bottom-0 max-[859px]:z-10 max-[859px]:border-t max-[859px]:border-line max-[859px]:bg-bg max-[859px]:p-2 max-[859px]:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        <NextButton
          step={step}
          isPending={command.isPending}
          isQuiet={model.isQuiet}
          onPress={model.goOn}
        >
          <NextFigure model={model} connection={connection} />
        </NextButton>
      </div>
      <Controls model={model} />
      {asking === null && <RefusalLine refusal={command.refusal} />}
      <ItemNote key={model.position.present?.id} item={model.position.present} />
      <div className="mt-6">
        <Contents model={model} told={told} />
      </div>
    </>
  );
}

function Contents({ model, told }: { model: ConsoleModel; told: Told<InstructorView> }) {
  const { view, isSettingUp, isUncovered, toggleUncovered } = model;
  const { phase } = view;
  const { frame, board } = told;
  if (isSettingUp) return <SetupForm draft={model.draft} onChange={model.changeDraft} />;
  if (phase.kind === 'lobby') return <NextItem item={model.position.next} view={view} />;
  if (phase.kind === 'closed') return null;
  const { activity, number } = phase.round;
  const { Picking, Running, Finished } = panelsOf(activity.kind);
  const covering = { isUncovered, onToggle: toggleUncovered };
  switch (phase.kind) {
    case 'picking':
      return <Picking key={number} {...{ activity, view, phase }} {...covering} />;
    case 'running':
      return <Running key={number} {...{ activity, view, phase, frame, board }} {...covering} />;
    case 'finished':
      return <Finished key={number} {...{ activity, view, phase, board }} />;
  }
}
