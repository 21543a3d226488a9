'use client';

import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Refusal } from '#core/protocol/refusal';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';
import { useWords } from '../../words/language';

/** Shown until the first view arrives. */
export function Connecting({ code }: { code: string | null }) {
  const words = useWords('console', 'ui');
  const title =
    code === null ? words.say('console.connecting.title') : words.say('ui.room', { code });
  return (
    <Notice title={title}>
      <p role="status">{words.say('console.connecting')}</p>
      <noscript>{words.say('console.needs-javascript')}</noscript>
    </Notice>
  );
}

/** The server turned this page away: why, and where to go instead. */
export function Refused({ refusal, code }: { refusal: Refusal | null; code: string }) {
  const words = useWords('console', 'refusals', 'host-refusals');
  return (
    <Notice title={words.say('console.refused')}>
      <p role="alert">
        {refusal === null ? words.say('console.refused.ended') : words.tell(refusal.reason)}
      </p>
      <p className="flex flex-wrap gap-2">
        {refusal?.code === 'room-closed' && (
          <a className={CONTROL} href={ownAddress(`/review/of/${code}`)}>
            {words.say('console.refused.review')}
          </a>
        )}
        <a className={CONTROL} href={ownAddress('/teach')}>
          {words.say('console.all-rooms')}
        </a>
      </p>
    </Notice>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto grid max-w-160 gap-6 px-5 py-10">
      <Logo />
      <h1 className="text-[36px] type-display">{title}</h1>
      <div className="grid gap-5 text-[16px]">{children}</div>
    </main>
  );
}

/** Shown while the connection is down: what is on screen may be out of date, but nothing is lost. */
export function OfflineBanner({ isRestarting }: { isRestarting: boolean }) {
  const words = useWords('console');
  return (
    <p
      role="status"
      className="flex items-center gap-3 border-b border-line bg-panel px-5 py-2.5 text-[15px]"
    >
      <CloudOff size={18} className="shrink-0 text-lost" aria-hidden="true" />
      {words.say(isRestarting ? 'console.restarting' : 'console.offline.safe')}
    </p>
  );
}
