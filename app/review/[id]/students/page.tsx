import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wordsOfRequest } from '../../../words/of-request';
import { loadSession } from '../../session/load-session';
import { sessionTitle } from '../../session/session-title';
import { listAsked } from '../../students/order';
import { StudentsPage } from '../../students/students-page';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await loadSession((await params).id);
  return { title: sessionTitle(await wordsOfRequest(), session, 'students') };
}

export default async function Page({ params, searchParams }: Props) {
  const session = await loadSession((await params).id);
  if (session === null) notFound();
  const asked = listAsked(await searchParams);
  return (
    <StudentsPage
      words={await wordsOfRequest()}
      session={session}
      base={`/review/${session.id}`}
      asked={asked}
    />
  );
}
