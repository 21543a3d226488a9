'use client';

import { ownAddress } from '../../../ui/address/own-address';
import { CONTROL } from '../../../ui/control';
import { useWords } from '../../../words/language';

/** After the end: where the results are, and how to go on. */
export function ClosedPanel({ code, rounds }: { code: string; rounds: number }) {
  const words = useWords('console');
  return (
    <div className="grid gap-5 py-4">
      <h2 className="text-[36px] type-display">{words.say('console.next.closed')}</h2>
      <p className="max-w-120 text-[16px]">
        {words.say(rounds === 0 ? 'console.closed.none' : 'console.closed.rounds')}
      </p>
      <p className="flex flex-wrap gap-2">
        <a
          href={ownAddress(`/review/of/${code}`)}
          className="inline-flex min-h-11 items-center rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
        >
          {words.say('console.closed.review')}
        </a>
        <a className={CONTROL} href={ownAddress('/teach')}>
          {words.say('console.closed.another')}
        </a>
      </p>
    </div>
  );
}
