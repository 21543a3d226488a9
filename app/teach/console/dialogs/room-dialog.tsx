'use client';

import { Bot, DoorClosed, UserMinus } from 'lucide-react';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Choice } from '../../../parts/setup/fields/choice';
import { Control } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { SwitchField } from '../../../ui/switch-field';
import { TitledDialog } from '../../../ui/titled-dialog';
import { OFFLINE, type Sending } from '../commands/connection';
import { useCommand } from '../commands/use-command';
import type { Asking } from './asking';
import { EntrySettings } from './entry-settings';

const TEAMS = [0, 2, 3, 4, 5, 6, 7, 8] as const;
/** How many practice students one press adds. */
const PRACTICE = [5, 30, 300] as const;

/** The settings of the room: who may come in, under which names, in teams, and practice students. */
export function RoomDialog({
  view,
  connection,
  isLive,
  isOpen,
  onShut,
  ask,
}: {
  view: InstructorView;
  connection: Sending;
  isLive: boolean;
  isOpen: boolean;
  onShut: () => void;
  /** Replaces this dialog with a question. */
  ask: (asking: Asking) => void;
}) {
  const command = useCommand(connection);
  const practice = view.roster.filter((one) => one.isPractice && !one.isRemoved).length;
  const moment = command.isPending ? 'One moment.' : null;
  const blocked = isLive ? moment : OFFLINE;
  const set = (intention: Intention) => command.enqueue(intention);
  const shut = () => {
    command.forgetRefusal();
    onShut();
  };
  return (
    <TitledDialog title="The room" isOpen={isOpen} onShut={shut} className="gap-5">
      <div className="grid gap-3">
        <EntrySettings view={view} blocked={blocked} isLive={isLive} set={set} />
        <SwitchField
          label="Show pseudonyms"
          note="Projector and phones show each student as an animal; here you see both."
          checked={view.isPseudonymous}
          isBlocked={!isLive}
          onChange={(isOn) => set({ type: 'set-pseudonyms', isOn })}
        />
      </div>
      <Choice
        label="Teams, filled in the order of joining"
        options={TEAMS.map((count) => ({
          value: String(count),
          words: count === 0 ? 'None' : String(count),
        }))}
        value={String(view.teams)}
        onChange={(count) => set({ type: 'set-teams', count: Number(count) })}
      />
      <section className="grid gap-2 border-t border-line pt-4">
        <h3 className="flex items-center gap-2 text-[16px] type-title">
          <Bot size={18} aria-hidden="true" />
          Practice students
        </h3>
        <p className="text-[15px] text-mut">
          Simulated, to rehearse alone: marked everywhere, left out of the review.{' '}
          {practice > 0 && `${practice} ${practice === 1 ? 'is' : 'are'} here.`}
        </p>
        <div className="flex flex-wrap gap-2">
          {PRACTICE.map((count) => (
            <Control
              key={count}
              aria-label={`Add ${count} practice students`}
              blocked={blocked}
              onClick={() => set({ type: 'add-practice-students', count })}
            >
              + {count}
            </Control>
          ))}
          {practice > 0 && (
            <Control blocked={blocked} onClick={() => ask('remove-practice')}>
              Remove all
            </Control>
          )}
        </div>
      </section>
      <RefusalLine refusal={command.refusal} />
      {view.phase.kind !== 'closed' && (
        <div className="flex flex-wrap gap-2 border-t border-line pt-4">
          <Control
            icon={<UserMinus size={18} aria-hidden="true" />}
            blocked={blocked}
            onClick={() => ask('clear-out')}
          >
            Remove many…
          </Control>
          <Control
            icon={<DoorClosed size={18} aria-hidden="true" />}
            blocked={blocked}
            onClick={() => ask('close-room')}
          >
            Close the room
          </Control>
        </div>
      )}
    </TitledDialog>
  );
}
