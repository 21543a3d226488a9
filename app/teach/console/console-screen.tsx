'use client';

import { areRunsOfStudents } from '#core/lesson/activities/asked';
import type { InstructorView } from '#core/protocol/instructor-view';
import type { Told } from '../../live/fold';
import type { ConsoleConnection } from './commands/connection';
import { OfflineBanner } from './connection-notices';
import { AddressPanel } from './dialogs/address-panel';
import { Dialogs } from './dialogs/dialogs';
import { Header } from './header';
import { RosterPanel } from './people/roster-panel';
import { PlanColumn } from './plan/plan-column';
import { ProjectorPreview } from './projector-preview';
import { PhasePanel } from './round/phase-panel';

import { type Opening, useConsole } from './use-console';

/**
 * Rounds, what to do now, the class: three columns on a laptop, two and a strip on a tablet, one on a
 * phone.
 */
export function ConsoleScreen({
  connection,
  told,
  view,
  sessionId,
  opening,
}: {
  connection: ConsoleConnection;
  told: Told<InstructorView>;
  view: InstructorView;
  sessionId: string | null;
  opening?: Opening;
}) {
  const model = useConsole(connection, told, view, opening);
  return (
    <div className="flex min-h-dvh flex-col max-[859px]:pb-32 min-[860px]:h-dvh">
      <Header
        view={view}
        isLive={model.isLive}
        onShowCode={() => model.ask('code')}
        onShowRoom={() => model.ask('room')}
      />
      {!model.isLive && <OfflineBanner />}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] content-start min-[860px]:grid-cols-[minmax(0,1fr)_318px] min-[860px]:grid-rows-[auto_minmax(0,1fr)] min-[860px]:content-stretch min-[1180px]:grid-cols-[236px_minmax(0,1fr)_329px] min-[1180px]:grid-rows-[minmax(0,1fr)]">
        <PlanColumn model={model} />
        <main className="min-w-0 px-4 py-5 min-[860px]:overflow-y-auto min-[860px]:px-8">
          <PhasePanel model={model} connection={connection} told={told} sessionId={sessionId} />
        </main>
        <aside
          aria-label="Students"
          className="flex min-h-0 flex-col border-line px-4 py-5 max-[859px]:border-t min-[860px]:border-l min-[860px]:px-5"
        >
          {view.phase.kind === 'lobby' && (
            <div className="mb-5 border-b border-line pb-5">
              <AddressPanel view={view} />
            </div>
          )}
          {'round' in view.phase && <ProjectorPreview told={told} connection={connection} />}
          <RosterPanel
            view={view}
            viewAt={told.viewAt}
            isUncovered={model.isUncovered || arePublic(view)}
            onToggle={model.toggleUncovered}
            ask={model.ask}
          />
        </aside>
      </div>
      <Dialogs model={model} />
    </div>
  );
}

/** From the lock on the projector has every pick with its name; a vote and a tap stay without one. */
function arePublic({ phase }: InstructorView): boolean {
  if (phase.kind !== 'running' && phase.kind !== 'finished') return false;
  return areRunsOfStudents(phase.round.activity);
}
