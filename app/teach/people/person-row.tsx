'use client';

import { useState } from 'react';
import { AskOnce } from '../../live/desk/ask-once';
import { Control } from '../../ui/control';
import { useWords } from '../../words/language';

type Task = 'renew' | 'withdraw';

/** An instructor, who can be given another key or none: asked once, in place. */
export function PersonRow({
  id,
  name,
  facts,
}: {
  id: string;
  name: string;
  facts: readonly string[];
}) {
  const words = useWords('people');
  const [task, setTask] = useState<Task | null>(null);
  const choice = (one: Task) => (
    <Control
      isOn={task === one}
      aria-label={words.say(`people.${one}.about`, { name })}
      onClick={() => setTask(task === one ? null : one)}
    >
      {words.say(`people.${one}`)}
    </Control>
  );
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <span className="min-w-0">
          <strong className="block text-[17px] font-[700] wrap-anywhere" translate="no">
            {name}
          </strong>
          <span className="block text-[15px] text-mut">{facts.join(' · ')}</span>
        </span>
        <span className="flex flex-wrap gap-2">
          {choice('renew')}
          {choice('withdraw')}
        </span>
      </div>
      {task === 'renew' && (
        <AskOnce<{ key: string }>
          about={{ person: id }}
          errand="new-key"
          question={words.say('people.renew.what', { name })}
          confirm={words.say('people.renew.do')}
          done={(_, { key }) => words.say('people.renew.done', { name, key })}
          onKeep={() => setTask(null)}
        />
      )}
      {task === 'withdraw' && (
        <AskOnce
          about={{ person: id }}
          errand="withdraw-person"
          question={words.say('people.withdraw.what', { name })}
          confirm={words.say('people.withdraw.do')}
          done={() => words.say('people.withdraw.done', { name })}
          onKeep={() => setTask(null)}
        />
      )}
    </li>
  );
}
