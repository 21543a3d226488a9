'use client';

import { useId } from 'react';
import { Control } from '../../ui/control';
import { useWords } from '../../words/language';
import type { Followed } from './use-followed';

/** Chooses one student whose run is marked, or shown alone. */
export function Follow({
  followed: { runners, runner, isAlone, follow, setAlone },
}: {
  followed: Followed;
}) {
  const words = useWords('replay');
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="text-[14px] text-mut">
        {words.say('replay.follow')}
      </label>
      <select
        id={id}
        value={runner?.number ?? ''}
        translate="no"
        onChange={(event) => {
          const { value } = event.currentTarget;
          follow(value === '' ? null : Number(value));
        }}
        className="min-h-11 max-w-44 min-w-0 rounded-control border border-line2 bg-bg px-2.5 text-[15px] font-[650]"
      >
        <option value="">{words.say('replay.follow.class')}</option>
        {runners.map(({ number, name, learningRate }) => (
          <option key={number} value={number}>
            {words.say('replay.runner', { name, rate: learningRate })}
          </option>
        ))}
      </select>
      {runner !== null && (
        <Control isOn={isAlone} onClick={() => setAlone(!isAlone)}>
          {words.say('replay.follow.alone')}
        </Control>
      )}
    </div>
  );
}
