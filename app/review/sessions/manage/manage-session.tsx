'use client';

import { DoorOpen, Eraser, Link2, PenLine, Settings2, Trash2, Users } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { AskOnce } from '../../../live/desk/ask-once';
import { Control } from '../../../ui/control';
import { useWords } from '../../../words/language';
import { AssistForm } from './assist-form';
import { eraseWords, reopenedWords } from './manage-words';
import type { ManagedSession } from './managed-session';
import { RenameForm } from './rename-form';
import { ShareForm } from './share-form';

type Task = 'rename' | 'reopen' | 'share' | 'assist' | 'erase' | 'delete';

/** What can be done to a session, under its row: each thing is asked once, in place. */
export function ManageSession({ session, about }: { session: ManagedSession; about: string }) {
  const words = useWords('review-sessions');
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <div>
        <Control
          icon={<Settings2 size={18} aria-hidden="true" />}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={words.say('review-sessions.manage.about', { about })}
          onClick={() => setOpen(!isOpen)}
        >
          {words.say('review-sessions.manage')}
        </Control>
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && <Tasks session={session} />}
      </div>
    </>
  );
}

function Tasks({ session }: { session: ManagedSession }) {
  const { id, code, title, isOpen, hasNames, students, assistants } = session;
  const words = useWords('review-sessions');
  const [task, setTask] = useState<Task | null>(null);
  const shut = () => setTask(null);
  const choice = (name: Task, icon: ReactNode) => (
    <Control icon={icon} isOn={task === name} onClick={() => setTask(task === name ? null : name)}>
      {words.say(`review-sessions.${name}`)}
    </Control>
  );
  return (
    <div className="grid gap-3 rounded-control bg-panel p-3">
      <div className="flex flex-wrap gap-2">
        {choice('rename', <PenLine size={18} aria-hidden="true" />)}
        {!isOpen && choice('reopen', <DoorOpen size={18} aria-hidden="true" />)}
        {choice('share', <Link2 size={18} aria-hidden="true" />)}
        {assistants !== null && choice('assist', <Users size={18} aria-hidden="true" />)}
        {hasNames && choice('erase', <Eraser size={18} aria-hidden="true" />)}
        {!isOpen && choice('delete', <Trash2 size={18} aria-hidden="true" />)}
      </div>
      {task === 'rename' && <RenameForm session={session} onDone={shut} />}
      {task === 'share' && <ShareForm session={session} />}
      {task === 'assist' && assistants !== null && (
        <AssistForm session={id} assistants={assistants} />
      )}
      {task === 'reopen' && (
        <AskOnce<{ code: string }>
          about={{ session: id }}
          errand="reopen"
          question={words.say('review-sessions.reopen.what')}
          confirm={words.say('review-sessions.reopen.do')}
          done={(words, answer) => reopenedWords(words, answer.code, code)}
          onKeep={shut}
        />
      )}
      {task === 'erase' && (
        <AskOnce
          about={{ session: id }}
          errand="erase-names"
          question={eraseWords(words, isOpen)}
          confirm={words.say('review-sessions.erase.do')}
          done={(words) => words.say('review-sessions.erase.done')}
          onKeep={shut}
        />
      )}
      {task === 'delete' && (
        <AskOnce
          about={{ session: id }}
          errand="delete"
          question={words.say('review-sessions.delete.what', { title, students })}
          confirm={words.say('review-sessions.delete.do')}
          done={(words) => words.say('review-sessions.delete.done')}
          onKeep={shut}
        />
      )}
    </div>
  );
}
