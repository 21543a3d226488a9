import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { withoutSecondEntries } from '#core/report/second-entries';
import { nameOf } from '../../../../parts/review/round-data';
import { wordsOfRequest } from '../../../../words/of-request';
import { loadSession } from '../../../session/load-session';
import { StudentPage } from '../../../students/student-page';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string; n: string }>;
}

async function find({ params }: Props) {
  const { id, n } = await params;
  const session = await loadSession(id);
  if (session === null) return null;
  const student = withoutSecondEntries(session.participants).find(
    ({ number }) => String(number) === n,
  );
  return student === undefined ? null : { session, student };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  const words = await wordsOfRequest();
  if (found === null) return { title: words.say('review.title.no-student') };
  const [name, session] = [nameOf(words, found.student), found.session.title];
  return { title: words.say('review.title.student', { name, session }) };
}

export default async function Page(props: Props) {
  const found = await find(props);
  if (found === null) notFound();
  const { session, student } = found;
  const words = await wordsOfRequest();
  return (
    <StudentPage
      words={words}
      session={session}
      number={student.number}
      base={`/review/${session.id}`}
    />
  );
}
