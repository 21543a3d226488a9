import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { outlineOf } from '#core/report/outline';
import { wordsOfRequest } from '../../words/of-request';
import { PageWords } from '../../words/page-words';
import { SESSION_AREAS } from '../frame/areas';
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
  const words = await wordsOfRequest();
  const base = `/review/${session.id}`;
  return (
    <PageWords areas={SESSION_AREAS}>
      <SessionFrame
        words={words}
        outline={outlineOf(session)}
        base={base}
        actions={<SessionActions words={words} base={base} session={session} />}
      >
        {children}
      </SessionFrame>
    </PageWords>
  );
}
