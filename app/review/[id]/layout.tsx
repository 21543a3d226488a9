import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { outlineOf } from '#core/report/outline';
import { PageWords } from '../../words/page-words';
import { SessionActions } from '../frame/session-actions';
import { SessionFrame } from '../frame/session-frame';
import { loadSession } from '../session/load-session';

/** Around every page of a session: see `SessionFrame`. Pages bring one h1 and no main. */
export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ id: string }>;
  children: ReactNode;
}) {
  const session = await loadSession((await params).id);
  if (session === null) notFound();
  const base = `/review/${session.id}`;
  return (
    <SessionFrame
      outline={outlineOf(session)}
      base={base}
      actions={<SessionActions base={base} session={session} />}
    >
      <PageWords areas={['explanation', 'experiment', 'signs']}>{children}</PageWords>
    </SessionFrame>
  );
}
