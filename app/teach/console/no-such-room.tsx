'use client';

import Link from 'next/link';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';
import { useWords } from '../../words/language';

/** For an address whose code can't be one. */
export function NoSuchRoom() {
  const words = useWords('console');
  return (
    <main className="mx-auto grid max-w-160 gap-6 px-5 py-10">
      <Logo />
      <h1 className="text-[36px] type-display">{words.say('console.no-room.title')}</h1>
      <p className="text-[17px]">{words.say('console.no-room.code')}</p>
      <p>
        <Link prefetch={false} href="/teach" className={CONTROL}>
          {words.say('console.all-rooms')}
        </Link>
      </p>
    </main>
  );
}
