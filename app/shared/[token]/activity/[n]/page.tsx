import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActivityPage } from '../../../../review/activity/activity-page';
import { activityTitle } from '../../../../review/activity/activity-title';
import { wordsOfRequest } from '../../../../words/of-request';
import { loadShared } from '../../../pages/load-shared';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ token: string; n: string }>;
}

async function find({ params }: Props) {
  const { token, n } = await params;
  const session = (await loadShared(token))?.session;
  const round = session?.rounds.find(({ number }) => String(number) === n);
  return session && round ? { session, round, base: `/shared/${token}` } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  const words = await wordsOfRequest();
  return { title: activityTitle(words, found) };
}

/** An activity that isn't shown to readers is as if it weren't there. */
export default async function Page(props: Props) {
  const found = await find(props);
  if (found === null) notFound();
  const { session, round, base } = found;
  return (
    <ActivityPage
      words={await wordsOfRequest()}
      session={session}
      number={round.number}
      base={base}
      hasStudents={false}
    />
  );
}
