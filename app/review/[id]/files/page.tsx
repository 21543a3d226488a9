import type { Metadata } from 'next';
import { FilesPage } from '../../files/files-page';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Files of a session' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <FilesPage base={`/review/${(await params).id}`} />;
}
