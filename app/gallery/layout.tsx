import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { SCREEN_AREAS } from '../screen/areas';
import { CONSOLE_AREAS } from '../teach/console/areas';
import { PageWords } from '../words/page-words';

/** In development, and in the server of the browser tests, which look at every state of the built pages. Nobody else has a gallery. */
export default async function GalleryLayout({ children }: { children: ReactNode }) {
  await connection();
  const isShown = process.env.NODE_ENV !== 'production' || process.env.GALLERY === 'shown';
  if (!isShown) notFound();
  return (
    <PageWords areas={[...new Set(['review' as const, ...CONSOLE_AREAS, ...SCREEN_AREAS])]}>
      {children}
    </PageWords>
  );
}
