'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Bot, DoorClosed, X } from 'lucide-react';
import { Choice } from '../../../parts/setup/fields/choice';
import { Control } from '../../../ui/control';
import { BACKDROP, POPUP } from '../../../ui/popup';
import { RefusalLine } from '../../../ui/refusal-line';
import { SwitchField } from '../../../ui/switch-field';
import type { ConsoleModel } from '../use-console';

const TEAMS = [0, 2, 3, 4, 5, 6, 7, 8] as const;
/** How many practice students one press adds. */
const PRACTICE = [5, 30, 300] as const;

/** The settings of the room: who may come in, under which names, in teams, and practice students. */
export function RoomDialog({ model }: { model: ConsoleModel }) {
  const { view, asking, ask, settingCommand, isLive } = model;
  const practice = view.roster.filter((one) => one.isPractice && !one.isRemoved).length;
  const moment = settingCommand.isPending ? 'One moment.' : null;
  const blocked = isLive ? moment : 'No connection to the server.';
  const set = (intention: Parameters<typeof settingCommand.run>[0]) =>
    void settingCommand.run(intention);
  return (
    <Dialog.Root
      open={asking === 'room'}
      onOpenChange={(isOpen) => {
        settingCommand.forgetRefusal();
        ask(isOpen ? 'room' : null);
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={`${POPUP} grid w-130 gap-5`}>
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-[22px] type-title">The room</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="-mr-2 flex size-11 items-center justify-center rounded-control hover:bg-panel"
            >
              <X size={20} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className="grid gap-3">
            <SwitchField
              label="Lock the room"
              note="Nobody new can join. Who is in comes back as before."
              checked={!view.isOpenToJoin}
              isBlocked={!isLive}
              onChange={(isLocked) => set({ type: 'set-entry', isOpen: !isLocked })}
            />
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
          <RefusalLine refusal={settingCommand.refusal} />
          {view.phase.kind !== 'closed' && (
            <div className="border-t border-line pt-4">
              <Control
                icon={<DoorClosed size={18} aria-hidden="true" />}
                blocked={blocked}
                onClick={() => ask('close-room')}
              >
                Close the room
              </Control>
            </div>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
