import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadShared } from '../pages/load-shared';
import { SharedFront } from '../pages/shared-front';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = await loadShared((await params).token);
  return { title: shared === null ? 'No such link' : `Report of ${shared.session.title}` };
}

export default async function Page({ params }: Props) {
  const shared = await loadShared((await params).token);
  if (shared === null) notFound();
  return <SharedFront shared={shared} />;
}
