import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readReplay } from '#core/lesson/replay/address';
import { namesOf } from '../../../../../parts/review/round-data';
import { FAULT_AREAS } from '../../../../../parts/setup/fault-areas';
import { wordsOfRequest } from '../../../../../words/of-request';
import { PageWords } from '../../../../../words/page-words';
import { SESSION_AREAS } from '../../../../frame/areas';
import { ReplayLive } from '../../../../replay/replay-live';
import { ReplayPage } from '../../../../replay/replay-page';
import { loadSession } from '../../../../session/load-session';

export const dynamic = 'force-dynamic';

const AREAS = [
  ...SESSION_AREAS,
  'common',
  'replay',
  'what-if',
  'setup',
  'host-refusals',
  ...FAULT_AREAS,
] as const;

interface Props {
  params: Promise<{ id: string; n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsOfRequest();
  return { title: words.say('replay.page') };
}

export default async function Page({ params, searchParams }: Props) {
  const { id, n } = await params;
  const session = await loadSession(id);
  const round = session?.rounds.find(({ number }) => String(number) === n);
  if (!session || !round) notFound();
  const query = await searchParams;
  return (
    <PageWords areas={AREAS}>
      <ReplayPage
        round={round}
        title={session.title}
        names={namesOf(await wordsOfRequest(), session.participants)}
        report={`/review/${id}`}
        Player={ReplayLive}
        {...readReplay((name) => [query[name]].flat()[0] ?? null)}
      />
    </PageWords>
  );
}
