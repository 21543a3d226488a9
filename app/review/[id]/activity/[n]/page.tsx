import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wordsOfRequest } from '../../../../words/of-request';
import { ActivityPage } from '../../../activity/activity-page';
import { activityTitle } from '../../../activity/activity-title';
import { loadSession } from '../../../session/load-session';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string; n: string }>;
}

async function find({ params }: Props) {
  const { id, n } = await params;
  const session = await loadSession(id);
  const round = session?.rounds.find(({ number }) => String(number) === n);
  return session && round ? { session, round } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  const words = await wordsOfRequest();
  return { title: activityTitle(words, found) };
}

export default async function Page(props: Props) {
  const found = await find(props);
  if (found === null) notFound();
  const { session, round } = found;
  return (
    <ActivityPage
      words={await wordsOfRequest()}
      session={session}
      number={round.number}
      base={`/review/${session.id}`}
    />
  );
}
