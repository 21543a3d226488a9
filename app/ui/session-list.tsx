import Link from 'next/link';
import type { Words } from '#core/words/words';
import type { SessionSummary } from '#server/store/review-queries';
import { wordsOfRequest } from '../words/of-request';
import { RoomCode } from './room-code';
import { dayWords, timeWords } from './words/dates';

/** Sessions as rows; an open one links to its console, a closed one to its review. */
export async function SessionList({ sessions }: { sessions: readonly SessionSummary[] }) {
  const words = await wordsOfRequest();
  return (
    <ul className="border-t border-line">
      {sessions.map((session) => (
        <li key={session.id} className="border-b border-line">
          <SessionRow words={words} session={session} />
        </li>
      ))}
    </ul>
  );
}

function SessionRow({ words, session }: { words: Words; session: SessionSummary }) {
  const { id, code, title, openedAt, closedAt, participants, rounds } = session;
  const isOpen = closedAt === null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 py-3 min-[700px]:grid-cols-[minmax(0,1fr)_172px_112px_160px]">
      <Link
        prefetch={false}
        href={isOpen ? `/teach/${code}` : `/review/${id}`}
        className="min-w-0 rounded-chip hover:underline"
      >
        <span className="block truncate text-[17px] font-[700]">{title}</span>
        <time dateTime={openedAt.toISOString()} className="block text-[14.5px] text-mut">
          {dayWords(words, openedAt)}, {timeWords(words, openedAt)}
        </time>
      </Link>
      <span className="text-[15px] text-mut max-[699px]:order-last max-[699px]:col-span-2">
        {words.say('lists.session', { students: participants, rounds })}
      </span>
      <RoomCode code={code} className="text-[16px] max-[699px]:hidden" />
      <span className="flex items-center justify-end gap-3 text-[15px] type-label">
        {isOpen && (
          <span className="rounded-chip bg-klein px-2 py-0.5 text-[14px] text-on-klein">
            {words.say('lists.open')}
          </span>
        )}
        <Link
          prefetch={false}
          href={`/review/${id}`}
          aria-label={words.say('lists.review-of', { title, day: dayWords(words, openedAt) })}
          className="rounded-chip underline decoration-line2 underline-offset-4 hover:decoration-ink"
        >
          {words.say('lists.review')}
        </Link>
      </span>
    </div>
  );
}
