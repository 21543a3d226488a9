'use client';

import { useWords } from '../words/language';

/** A room's code in two groups of three, read out letter by letter. */
export function RoomCode({ code, className = '' }: { code: string; className?: string }) {
  const words = useWords('ui');
  const half = Math.ceil(code.length / 2);
  return (
    <span translate="no" dir="ltr" className={`type-code whitespace-nowrap ${className}`}>
      <span className="sr-only">{words.say('ui.room', { code: [...code].join(' ') })}</span>
      <span aria-hidden="true">
        {code.slice(0, half)}
        <span className="inline-block w-[0.22em]" />
        {code.slice(half)}
      </span>
    </span>
  );
}
