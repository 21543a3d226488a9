import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wordsOfRequest } from '../../words/of-request';
import { ReportPage } from '../report/report-page';
import { loadSession } from '../session/load-session';
import { sessionTitle } from '../session/session-title';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await loadSession((await params).id);
  return { title: sessionTitle(await wordsOfRequest(), session, 'report') };
}

export default async function Page({ params }: Props) {
  const session = await loadSession((await params).id);
  if (session === null) notFound();
  return (
    <ReportPage words={await wordsOfRequest()} session={session} base={`/review/${session.id}`} />
  );
}
