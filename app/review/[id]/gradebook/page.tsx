import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GradebookForm } from '../../gradebook/gradebook-form';
import { loadGraded } from '../../gradebook/load-graded';
import { loadSession } from '../../session/load-session';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Gradebook' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const session = await loadSession((await params).id);
  if (session === null) notFound();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 px-4 pt-4 pb-10 min-[900px]:px-8">
      <h1 className="text-[34px] text-balance type-display">Into your gradebook</h1>
      <GradebookForm {...(await loadGraded(session))} />
    </div>
  );
}
