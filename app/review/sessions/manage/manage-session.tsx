'use client';

import { DoorOpen, Eraser, Link2, PenLine, Settings2, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Control } from '../../../ui/control';
import { AskOnce } from './ask-once';
import { deleteWords, eraseWords, REOPEN_WORDS, reopenedWords } from './manage-words';
import type { ManagedSession } from './managed-session';
import { RenameForm } from './rename-form';
import { ShareForm } from './share-form';

type Task = 'rename' | 'reopen' | 'share' | 'erase' | 'delete';

/** What can be done to a session, under its row: each thing is asked once, in place. */
export function ManageSession({ session, about }: { session: ManagedSession; about: string }) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <div>
        <Control
          icon={<Settings2 size={18} aria-hidden="true" />}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={`Manage ${about}`}
          onClick={() => setOpen(!isOpen)}
        >
          Manage
        </Control>
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && <Tasks session={session} />}
      </div>
    </>
  );
}

function Tasks({ session }: { session: ManagedSession }) {
  const { id, code, title, isOpen, hasNames, students } = session;
  const [task, setTask] = useState<Task | null>(null);
  const shut = () => setTask(null);
  const choice = (name: Task, icon: ReactNode, words: string) => (
    <Control icon={icon} isOn={task === name} onClick={() => setTask(task === name ? null : name)}>
      {words}
    </Control>
  );
  return (
    <div className="grid gap-3 rounded-control bg-panel p-3">
      <div className="flex flex-wrap gap-2">
        {choice('rename', <PenLine size={18} aria-hidden="true" />, 'Rename')}
        {!isOpen && choice('reopen', <DoorOpen size={18} aria-hidden="true" />, 'Open again')}
        {choice('share', <Link2 size={18} aria-hidden="true" />, 'Share')}
        {hasNames && choice('erase', <Eraser size={18} aria-hidden="true" />, 'Erase names')}
        {!isOpen && choice('delete', <Trash2 size={18} aria-hidden="true" />, 'Delete')}
      </div>
      {task === 'rename' && <RenameForm session={session} onDone={shut} />}
      {task === 'share' && <ShareForm session={session} />}
      {task === 'reopen' && (
        <AskOnce<{ code: string }>
          session={id}
          errand="reopen"
          question={REOPEN_WORDS}
          confirm="Open the room again"
          done={(answer) => reopenedWords(answer.code, code)}
          onKeep={shut}
        />
      )}
      {task === 'erase' && (
        <AskOnce
          session={id}
          errand="erase-names"
          question={eraseWords(isOpen)}
          confirm="Erase the names for good"
          done={() => 'The names are erased.'}
          onKeep={shut}
        />
      )}
      {task === 'delete' && (
        <AskOnce
          session={id}
          errand="delete"
          question={deleteWords(title, students)}
          confirm="Delete for good"
          done={() => 'The session is deleted.'}
          onKeep={shut}
        />
      )}
    </div>
  );
}
