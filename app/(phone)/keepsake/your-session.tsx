'use client';

import type { ReactNode } from 'react';
import { KeptView } from './kept-view';
import { useKeptPage } from './use-kept-page';

/** What is left to a student once the room is closed. Comes late, in a file of its own. */
export function YourSession({
  code,
  students,
  isRefused,
  otherwise,
}: {
  code: string;
  /** In the room, about: they don't all ask at once. */
  students: number;
  /** Whether its socket is refused, so that nothing else tells this phone that the room is open again. */
  isRefused: boolean;
  /** What this device is shown until there is something, and where there is nothing. */
  otherwise: ReactNode;
}) {
  const kept = useKeptPage(code, students, isRefused);
  if (kept === null || kept === undefined) return otherwise;
  return <KeptView page={kept.page} publicUrl={kept.publicUrl} />;
}
