import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { outlineOf } from '#core/report/outline';
import { LanguageOfPage } from '../../live/language-of-page';
import { SESSION_AREAS } from '../../review/frame/areas';
import { SessionFrame } from '../../review/frame/session-frame';
import { wordsOfRequest } from '../../words/of-request';
import { PageWords } from '../../words/page-words';
import { loadShared } from '../pages/load-shared';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Around every page of a shared session: as around the instructor's, without what only the instructor may do. */
export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ token: string }>;
  children: ReactNode;
}) {
  const { token } = await params;
  const shared = await loadShared(token);
  if (shared === null) notFound();
  return (
    <PageWords areas={SESSION_AREAS}>
      <SessionFrame
        words={await wordsOfRequest()}
        outline={outlineOf(shared.session)}
        base={`/shared/${token}`}
        actions={<LanguageOfPage />}
        isShared
      >
        {children}
      </SessionFrame>
    </PageWords>
  );
}
