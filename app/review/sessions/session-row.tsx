import Link from 'next/link';
import type { Words } from '#core/words/words';
import type { AssistantSummary } from '#server/store/people-queries';
import type { FoundSession } from '#server/store/review-queries';
import { RoomCode } from '../../ui/room-code';
import { dayWords } from '../../ui/words/dates';
import { whenWords } from '../frame/facts-words';
import { ManageSession } from './manage/manage-session';
import { SideBySideBox } from './side-by-side';

const MARK = 'rounded-chip border border-line2 px-2 py-0.5 text-[14px]';

/** One session of the list: the way to its report and, while it is open, to its console; and what can be done to it. */
export function SessionRow({
  words,
  session,
  assistants,
}: {
  words: Words;
  session: FoundSession;
  /** Colleagues who lead the room too; null: there is no colleague. */
  assistants: readonly AssistantSummary[] | null;
}) {
  const { id, code, title, openedAt, closedAt, participants, rounds, hasNames, isShared, isOwn } =
    session;
  const isOpen = closedAt === null;
  const about = words.say('review-sessions.about', { title, day: dayWords(words, openedAt) });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-1 border-b border-line py-3">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1 min-[700px]:grid-cols-[auto_minmax(0,1fr)_172px_112px]">
        <SideBySideBox session={id} words={words} about={about} />
        <Link
          prefetch={false}
          href={`/review/${id}`}
          className="min-w-0 rounded-chip hover:underline"
        >
          <span className="block text-[17px] font-[700] wrap-anywhere">{title}</span>
          <time dateTime={openedAt.toISOString()} className="block text-[14.5px] text-mut">
            {whenWords(words, openedAt)}
          </time>
        </Link>
        <span className="text-[15px] text-mut max-[699px]:col-start-2">
          {words.say('review-sessions.joined', {
            students: words.say('review.students', { count: participants }),
            rounds: words.say('review-sessions.rounds', { count: rounds }),
          })}
        </span>
        <RoomCode code={code} className="text-[16px] max-[699px]:col-start-2" />
      </div>
      <div className="flex flex-wrap items-center gap-2 text-[14px] type-label">
        {isOpen && (
          <>
            <span className="rounded-chip bg-klein px-2 py-0.5 text-on-klein">
              {words.say('review-sessions.open')}
            </span>
            <Link
              prefetch={false}
              href={`/teach/${code}`}
              className="rounded-chip underline underline-offset-4"
            >
              {words.say('review-sessions.console')}
            </Link>
          </>
        )}
        {!isOwn && <span className={MARK}>{words.say('review-sessions.colleague')}</span>}
        {isShared && <span className={MARK}>{words.say('review-sessions.shared')}</span>}
        {participants > 0 && !hasNames && (
          <span className={MARK}>{words.say('review-sessions.erased')}</span>
        )}
      </div>
      {isOwn && (
        <ManageSession
          session={{
            ...{ id, code, title, isOpen, isShared, hasNames, assistants },
            students: participants,
          }}
          about={about}
        />
      )}
    </li>
  );
}
