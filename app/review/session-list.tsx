import Link from 'next/link';
import type { listSessions } from '#server/store/review-queries';
import { RoomCode } from '../ui/room-code';
import { dayWords, timeWords } from './dates';

type Session = Awaited<ReturnType<typeof listSessions>>[number];

/** Sessions as rows; an open one leads to its console, a closed one to its review. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    <ul className="border-t border-line">
      {sessions.map((session) => (
        <li key={session.id} className="border-b border-line">
          <SessionRow session={session} />
        </li>
      ))}
    </ul>
  );
}

function SessionRow({ session }: { session: Session }) {
  const { id, code, title, openedAt, closedAt, participants, rounds } = session;
  const isOpen = closedAt === null;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
      <Link
        href={isOpen ? `/teach/${code}` : `/review/${id}`}
        className="min-w-0 flex-1 basis-64 rounded-chip hover:underline"
      >
        <span className="block truncate text-[17px] font-[700]">{title}</span>
        <span className="block text-[14.5px] text-mut">
          <time dateTime={openedAt.toISOString()}>
            {dayWords(openedAt)}, {timeWords(openedAt)}
          </time>
        </span>
      </Link>
      <span className="text-[15px] text-mut">
        {participants} {participants === 1 ? 'student' : 'students'}, {rounds}{' '}
        {rounds === 1 ? 'round' : 'rounds'}
      </span>
      <span className="flex w-36 items-center justify-end gap-3">
        {isOpen && (
          <span className="rounded-chip bg-klein px-2 py-0.5 text-[14px] type-label text-on-klein">
            open
          </span>
        )}
        <RoomCode code={code} className="text-[16px]" />
      </span>
      {isOpen && rounds > 0 && (
        <Link href={`/review/${id}`} className="rounded-chip text-[15px] type-label underline">
          Review so far
        </Link>
      )}
    </div>
  );
}
