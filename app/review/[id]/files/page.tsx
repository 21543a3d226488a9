import type { Metadata } from 'next';
import { wordsOfRequest } from '../../../words/of-request';
import { FilesPage } from '../../files/files-page';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsOfRequest();
  return { title: words.say('review-files.page') };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <FilesPage base={`/review/${(await params).id}`} />;
}
