import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadSession } from '../../session/load-session';
import { listAsked } from '../../students/order';
import { StudentsPage } from '../../students/students-page';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await loadSession((await params).id);
  return { title: session === null ? 'No such session' : `Students of ${session.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const session = await loadSession((await params).id);
  if (session === null) notFound();
  const asked = listAsked(await searchParams);
  return <StudentsPage session={session} base={`/review/${session.id}`} asked={asked} />;
}
