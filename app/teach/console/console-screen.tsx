'use client';

import type { InstructorView } from '#core/protocol/views';
import type { Told } from '../../live/fold';
import { AddressPanel } from './address-panel';
import type { ConsoleConnection } from './connection';
import { OfflineBanner } from './connection-notices';
import { Dialogs } from './dialogs';
import { Header } from './header';
import { PhasePanel } from './phase-panel';
import { RosterPanel } from './roster-panel';
import { Rounds } from './rounds';
import { useConsole } from './use-console';

/**
 * Rounds, what to do now, the class: three columns on a laptop, two and a strip on a tablet, one on a
 * phone.
 */
export function ConsoleScreen({
  connection,
  told,
  view,
  sessionId,
}: {
  connection: ConsoleConnection;
  told: Told<InstructorView>;
  view: InstructorView;
  sessionId: string | null;
}) {
  const model = useConsole(connection, told, view);
  const isPicking = view.phase.kind === 'picking';
  return (
    <div className="flex min-h-dvh flex-col min-[860px]:h-dvh">
      <Header view={view} isLive={model.isLive} onShowCode={() => model.ask('code')} />
      {!model.isLive && <OfflineBanner />}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] content-start min-[860px]:grid-cols-[minmax(0,1fr)_318px] min-[860px]:grid-rows-[auto_minmax(0,1fr)] min-[860px]:content-stretch min-[1180px]:grid-cols-[236px_minmax(0,1fr)_329px] min-[1180px]:grid-rows-[minmax(0,1fr)]">
        <Rounds model={model} />
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
          <RosterPanel
            view={view}
            viewAt={told.viewAt}
            showsRates={!isPicking || model.isUncovered}
          />
        </aside>
      </div>
      <Dialogs model={model} />
    </div>
  );
}
