'use client';

import { Suspense, useEffect, useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { fetchPanels } from '../../activities/console';
import type { Told } from '../../live/fold';
import { ComingDialog } from '../../ui/coming';
import { useWords } from '../../words/language';
import { LATER_ITEM_DIALOG } from '../plan/dialogs/later-item-dialog';
import { LATER_SETUP } from '../setup/later-setup';
import { useSetup } from '../setup/use-setup';
import { ClassColumn } from './class-column';
import type { ConsoleConnection } from './commands/connection';
import { useCommand } from './commands/use-command';
import { useTellLanguage } from './commands/use-tell-language';
import { OfflineBanner } from './connection-notices';
import { CrowdedBanner } from './crowded-banner';
import type { Asking } from './dialogs/asking';
import { LATER_DIALOGS } from './dialogs/later-dialogs';
import { useDialogs } from './dialogs/use-dialogs';
import { Header } from './header';
import { useConsoleKeys } from './keys/use-console-keys';
import { momentOf } from './moment';
import { useNextStep } from './next/use-next-step';
import { PlanColumn } from './plan/plan-column';
import { usePlan } from './plan/use-plan';
import { ClosedPanel } from './round/closed-panel';
import { RoundControls } from './round/controls';
import { PhaseContents } from './round/phase-contents';
import { PhasePanel } from './round/phase-panel';
import { useCover } from './round/use-cover';
import { useRound } from './round/use-round';

/** What is open on a console when it appears. */
export interface Opening {
  readonly isSettingUp?: boolean;
  readonly isUncovered?: boolean;
  readonly asking?: Asking;
}

/** The plan, what to do now and the class: three columns on a laptop, two and a strip on a tablet, one on a phone. */
export function ConsoleScreen({
  connection,
  told,
  view,
  opening = {},
}: {
  connection: ConsoleConnection;
  told: Told<InstructorView>;
  view: InstructorView;
  opening?: Opening;
}) {
  const words = useWords('console');
  const { phase } = view;
  const isLive = told.link === 'live';
  const moment = momentOf(view);
  const command = useCommand(connection);
  useTellLanguage(connection, phase.kind !== 'closed');
  const plan = usePlan(view);
  const setup = useSetup(view, moment, opening.isSettingUp);
  const cover = useCover(view, opening.isUncovered);
  const dialogs = useDialogs(command, moment, opening.asking);
  const { ask } = dialogs;
  // They stay: a dialog that is shut takes its time to go.
  const [wasAsked, setAsked] = useState(dialogs.asking !== null);
  if (dialogs.asking !== null && !wasAsked) setAsked(true);
  useEffect(() => void fetchLaterParts(), []);
  const askToClose = () => ask('close-room');
  const next = useNextStep({ told, view, moment, command, plan, setup, askToClose });
  const round = useRound({ view, command, next, plan, setup });
  useConsoleKeys({ view, isLive, next, round, cover, askToEnd: () => ask('end-run') });
  return (
    <div className="flex min-h-dvh flex-col max-[859px]:pb-32 min-[860px]:h-dvh">
      <Header
        view={view}
        isLive={isLive}
        onShowCode={() => ask('code')}
        onShowRoom={() => ask('room')}
      />
      {!isLive && <OfflineBanner isRestarting={told.link === 'restarting'} />}
      <CrowdedBanner
        view={view}
        blocked={
          isLive
            ? command.isPending
              ? words.say('console.one-moment')
              : null
            : words.say('console.offline')
        }
        command={command}
        ask={ask}
      />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] content-start min-[860px]:grid-cols-[minmax(0,1fr)_318px] min-[860px]:grid-rows-[auto_minmax(0,1fr)] min-[860px]:content-stretch min-[1180px]:grid-cols-[236px_minmax(0,1fr)_329px] min-[1180px]:grid-rows-[minmax(0,1fr)]">
        <PlanColumn
          view={view}
          connection={connection}
          isLive={isLive}
          position={plan.position}
          onChooseNext={(id) => {
            plan.choose(id);
            setup.close();
          }}
          onOpen={round.openItem}
          onClose={askToClose}
        />
        <main className="min-w-0 px-4 py-5 min-[860px]:overflow-y-auto min-[860px]:px-8">
          {phase.kind === 'closed' ? (
            <ClosedPanel code={view.code} rounds={view.pastRounds.length} />
          ) : (
            <PhasePanel
              phase={phase}
              connection={connection}
              command={command}
              isAsking={dialogs.asking !== null}
              next={next}
              position={plan.position}
              controls={
                <RoundControls
                  view={view}
                  isLive={isLive}
                  isPending={command.isPending}
                  next={next}
                  round={round}
                  setup={setup}
                  ask={ask}
                />
              }
            >
              <PhaseContents
                view={view}
                told={told}
                setup={setup}
                next={plan.position.next}
                cover={cover}
                send={round.send}
              />
            </PhasePanel>
          )}
        </main>
        <ClassColumn
          connection={connection}
          told={told}
          view={view}
          cover={cover}
          command={command}
          ask={ask}
        />
      </div>
      {wasAsked && (
        <Suspense fallback={dialogs.asking !== null && <ComingDialog onShut={dialogs.shut} />}>
          <LATER_DIALOGS.Component
            view={view}
            connection={connection}
            isLive={isLive}
            command={command}
            dialogs={dialogs}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What a console comes to show: fetched once it stands, so that nobody waits for it later. */
async function fetchLaterParts(): Promise<void> {
  await LATER_DIALOGS.fetch();
  await fetchPanels();
  await LATER_SETUP.fetch();
  await LATER_ITEM_DIALOG.fetch();
}
