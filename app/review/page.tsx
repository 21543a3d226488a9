import type { Metadata } from 'next';
import Link from 'next/link';
import { listSessions } from '#server/store/review-queries';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';
import { SessionList } from '../ui/session-list';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Past sessions' };

/** Every session stored on this server, newest first. */
export default async function Page() {
  const sessions = await listSessions();
  return (
    <main className="mx-auto grid max-w-230 gap-7 px-5 pt-6 pb-16">
      <div className="flex items-center justify-between gap-4">
        <Logo />
        <Link prefetch={false} href="/teach" className={CONTROL}>
          Rooms
        </Link>
      </div>
      <h1 className="text-[36px] type-display min-[560px]:text-[48px]">Past sessions</h1>
      {sessions.length === 0 ? (
        <p className="max-w-120 text-[17px]">
          None yet. Open a room and play a round: what the class picked, and what came of it, is
          kept here.
        </p>
      ) : (
        <SessionList sessions={sessions} />
      )}
    </main>
  );
}
