import { outlineOf } from '#core/report/outline';
import type { SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { ActivityPage } from '../../review/activity/activity-page';
import { SessionFrame } from '../../review/frame/session-frame';
import { PrintPage } from '../../review/print/print-page';
import { listAsked } from '../../review/students/order';
import { StudentPage } from '../../review/students/student-page';
import { StudentsPage } from '../../review/students/students-page';
import { PeoplePage } from '../../teach/people/people-page';
import { wordsOfRequest } from '../../words/of-request';
import { madeUpPeople } from './made-up-people';
import { madeUpSession } from './made-up-session';

interface Asked {
  readonly part?: string;
  readonly lesson?: string;
  readonly students?: string;
  /** Of a session's pages; by default the one for paper, with all of it. */
  readonly page?: string;
  /** Of the activity or the student. */
  readonly number?: string;
  /** How many instructors. */
  readonly people?: string;
}

/** The review of a made-up session, of all its rounds or of one kind: `?part=race&lesson=1&students=24`. */
export default async function Page({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  if (asked.page === 'people') return <PeoplePage people={madeUpPeople(Number(asked.people))} />;
  const { part = 'all', lesson = '0', students = '24' } = asked;
  const session = madeUpSession(Number(students), part, Number(lesson));
  const words = await wordsOfRequest();
  return (
    <SessionFrame words={words} outline={outlineOf(session)} base={FRAME} actions={null}>
      <SessionPage words={words} session={session} asked={asked} />
    </SessionFrame>
  );
}

const BASE = '/gallery/review';
/** All states have one address, which is none of a session's pages: the list beside them marks none as this one. */
const FRAME = `${BASE}/session`;

function SessionPage({
  words,
  session,
  asked,
}: {
  words: Words;
  session: SessionReview;
  asked: Asked;
}) {
  const number = Number(asked.number ?? session.rounds[0]?.number ?? 1);
  switch (asked.page) {
    case 'activity':
      return <ActivityPage words={words} session={session} number={number} base={BASE} />;
    case 'students':
      return (
        <StudentsPage
          words={words}
          session={session}
          base={BASE}
          asked={listAsked({ ...asked, page: '' })}
        />
      );
    case 'student':
      return <StudentPage words={words} session={session} number={number} base={BASE} />;
    default:
      return <PrintPage words={words} session={session} base={BASE} />;
  }
}
