import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wordsOfRequest } from '../../words/of-request';
import { loadShared } from '../pages/load-shared';
import { SharedFront } from '../pages/shared-front';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await loadShared((await params).token);
  const words = await wordsOfRequest();
  return {
    title:
      shared === null
        ? words.say('shared.no-link')
        : words.say('shared.title', { session: shared.session.title }),
  };
}

export default async function Page({ params }: Props) {
  const shared = await loadShared((await params).token);
  if (shared === null) notFound();
  return <SharedFront words={await wordsOfRequest()} shared={shared} />;
}
