import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintPage } from '../../print/print-page';
import { loadSession } from '../../session/load-session';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await loadSession((await params).id);
  return { title: session === null ? 'No such session' : `${session.title}, whole` };
}

export default async function Page({ params }: Props) {
  const session = await loadSession((await params).id);
  if (session === null) notFound();
  return <PrintPage session={session} base={`/review/${session.id}`} />;
}
