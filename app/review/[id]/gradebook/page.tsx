import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findStudentIds } from '#server/store/review-queries';
import { GradebookForm } from '../../gradebook/gradebook-form';
import { gradedSession } from '../../gradebook/graded-session';
import { loadSession } from '../../session/load-session';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Gradebook' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [session, ids] = await Promise.all([loadSession(id), findStudentIds(id)]);
  if (session === null) notFound();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <h1 className="text-[34px] text-balance type-display">Into your gradebook</h1>
      <GradebookForm {...gradedSession(session, ids)} />
    </div>
  );
}
