import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActivityPage } from '../../../../review/activity/activity-page';
import { roundTitle } from '../../../../ui/words/activity-words';
import { ENGLISH_WORDS } from '../../../../words/english';
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
  return {
    title: found
      ? `${found.round.number} ${roundTitle(ENGLISH_WORDS, found.round)}, ${found.session.title}`
      : 'No such activity',
  };
}

/** An activity that isn't shown to readers is as if it weren't there. */
export default async function Page(props: Props) {
  const found = await find(props);
  if (found === null) notFound();
  const { session, round, base } = found;
  return <ActivityPage session={session} number={round.number} base={base} hasStudents={false} />;
}
