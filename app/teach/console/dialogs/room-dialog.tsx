'use client';

import { Bot, DoorClosed, UserMinus } from 'lucide-react';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { LanguageSwitch } from '../../../live/language-switch';
import { Choice } from '../../../parts/setup/fields/choice';
import { Control } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { SwitchField } from '../../../ui/switch-field';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';
import { useCommand } from '../commands/use-command';
import type { Asking } from './asking';
import { EntrySettings } from './entry-settings';
import { ExtraTimeChoice } from './extra-time-choice';

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
  const words = useWords('common', 'console', 'console-dialogs');
  const command = useCommand(connection);
  const practice = view.roster.filter((one) => one.isPractice && !one.isRemoved).length;
  const moment = command.isPending ? words.say('console.one-moment') : null;
  const blocked = isLive ? moment : words.say('console.offline');
  const set = (intention: Intention) => command.enqueue(intention);
  const shut = () => {
    command.forgetRefusal();
    onShut();
  };
  return (
    <TitledDialog
      title={words.say('console-dialogs.room.title')}
      isOpen={isOpen}
      onShut={shut}
      className="gap-5"
    >
      <div className="grid gap-3">
        <EntrySettings view={view} blocked={blocked} isLive={isLive} set={set} />
        <SwitchField
          label={words.say('console-dialogs.pseudonyms')}
          note={words.say('console-dialogs.pseudonyms.note')}
          checked={view.isPseudonymous}
          isBlocked={!isLive}
          onChange={(isOn) => set({ type: 'set-pseudonyms', isOn })}
        />
      </div>
      <Choice
        label={words.say('console-dialogs.teams')}
        options={TEAMS.map((count) => ({
          value: String(count),
          words: count === 0 ? words.say('console-dialogs.teams.none') : words.numbers.count(count),
        }))}
        value={String(view.teams)}
        onChange={(count) => set({ type: 'set-teams', count: Number(count) })}
      />
      <ExtraTimeChoice
        label={words.say('console-dialogs.extra-time')}
        note={words.say('console-dialogs.extra-time.note', {
          students: view.extraTime.students.length,
        })}
        percent={view.extraTime.room}
        onChoose={(percent) => set({ type: 'set-extra-time', participant: null, percent })}
      />
      <section className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-4">
        <div className="min-w-60 flex-1">
          <h3 className="text-[16px] type-title">{words.say('common.language')}</h3>
          <p className="text-[15px] text-mut">{words.say('console-dialogs.language.note')}</p>
        </div>
        <LanguageSwitch />
      </section>
      <section className="grid gap-2 border-t border-line pt-4">
        <h3 className="flex items-center gap-2 text-[16px] type-title">
          <Bot size={18} aria-hidden="true" />
          {words.say('console-dialogs.practice')}
        </h3>
        <p className="text-[15px] text-mut">
          {words.say('console-dialogs.practice.note')}{' '}
          {practice > 0 && words.say('console-dialogs.practice.here', { count: practice })}
        </p>
        <div className="flex flex-wrap gap-2">
          {PRACTICE.map((count) => (
            <Control
              key={count}
              aria-label={words.say('console-dialogs.practice.add', { count })}
              blocked={blocked}
              onClick={() => set({ type: 'add-practice-students', count })}
            >
              + {words.numbers.count(count)}
            </Control>
          ))}
          {practice > 0 && (
            <Control blocked={blocked} onClick={() => ask('remove-practice')}>
              {words.say('console-dialogs.practice.remove')}
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
            {words.say('console.remove-many')}
          </Control>
          <Control
            icon={<DoorClosed size={18} aria-hidden="true" />}
            blocked={blocked}
            onClick={() => ask('close-room')}
          >
            {words.say('console.close-room')}
          </Control>
        </div>
      )}
    </TitledDialog>
  );
}
