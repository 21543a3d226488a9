import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wordsOfRequest } from '../../../words/of-request';
import { PageWords } from '../../../words/page-words';
import { GradebookForm } from '../../gradebook/gradebook-form';
import { loadGraded } from '../../gradebook/load-graded';
import { loadSession } from '../../session/load-session';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsOfRequest();
  return { title: words.say('gradebook.page') };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const session = await loadSession((await params).id);
  if (session === null) notFound();
  const words = await wordsOfRequest();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 px-4 pt-4 pb-10 min-[900px]:px-8">
      <h1 className="text-[34px] text-balance type-display">{words.say('gradebook.heading')}</h1>
      <PageWords areas={['gradebook']}>
        <GradebookForm {...(await loadGraded(session))} />
      </PageWords>
    </div>
  );
}
