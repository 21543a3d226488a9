import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Refusal } from '#core/protocol/refusal';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';
import { useWords } from '../../words/language';

/** Shown until the first view arrives. */
export function Connecting({ code }: { code: string | null }) {
  return (
    <Notice title={code === null ? 'Room' : `Room ${code}`}>
      <p role="status">Connecting to the room…</p>
      <noscript>The console needs JavaScript.</noscript>
    </Notice>
  );
}

/** The server turned this page away: why, and where to go instead. */
export function Refused({ refusal, code }: { refusal: Refusal | null; code: string }) {
  const words = useWords('refusals', 'host-refusals');
  return (
    <Notice title="This room can’t be opened here">
      <p role="alert">
        {refusal === null ? 'The server has ended the connection.' : words.tell(refusal.reason)}
      </p>
      <p className="flex flex-wrap gap-2">
        {refusal?.code === 'room-closed' && (
          <a className={CONTROL} href={`/review/of/${code}`}>
            Review of this room
          </a>
        )}
        <a className={CONTROL} href="/teach">
          All rooms
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
export function OfflineBanner() {
  return (
    <p
      role="status"
      className="flex items-center gap-3 border-b border-line bg-panel px-5 py-2.5 text-[15px]"
    >
      <CloudOff size={18} className="shrink-0 text-lost" aria-hidden="true" />
      No connection to the server. It is being tried again; what you see may be old. What was stored
      is safe.
    </p>
  );
}
