'use client';

import { areRunsOfStudents } from '#core/lesson/activities/asked';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Told } from '../../live/fold';
import { useWords } from '../../words/language';
import type { ConsoleConnection } from './commands/connection';
import type { Command } from './commands/use-command';
import { AddressPanel } from './dialogs/address-panel';
import type { DialogsSlice } from './dialogs/use-dialogs';
import { RosterPanel } from './people/roster-panel';
import { ProjectorPreview } from './projector-preview';
import type { CoverSlice } from './round/use-cover';

/** The class; above it the way in, or, once a round is open, what the class sees. */
export function ClassColumn({
  connection,
  told,
  view,
  cover,
  command,
  ask,
}: {
  connection: ConsoleConnection;
  told: Told<InstructorView>;
  view: InstructorView;
  cover: CoverSlice;
  command: Command;
  ask: DialogsSlice['ask'];
}) {
  const words = useWords('console-people');
  return (
    <aside
      aria-label={words.say('console-people.students')}
      className="flex min-h-0 flex-col border-line px-4 py-5 max-[859px]:border-t min-[860px]:border-s min-[860px]:px-5"
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
        isUncovered={cover.isUncovered || arePublic(view)}
        onToggle={cover.toggle}
        ask={ask}
        letAllBackIn={() => void command.run({ type: 'undo-removal' })}
      />
    </aside>
  );
}

/** From the lock on the projector shows every pick with its name; a vote and a tap stay without one. */
function arePublic({ phase }: InstructorView): boolean {
  if (phase.kind !== 'running' && phase.kind !== 'finished') return false;
  return areRunsOfStudents(phase.round.activity);
}
