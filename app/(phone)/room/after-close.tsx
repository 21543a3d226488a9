'use client';

import { Suspense } from 'react';
import type { PageLanguage } from '#core/words/languages';
import { later } from '../../live/later';
import { fetchWords } from '../../words/language';
import { KEEPSAKE_AREAS } from '../keepsake/areas';
import { ClosedNotice } from './refusal-notice';

const YOUR_SESSION = later(async () => (await import('../keepsake/your-session')).YourSession);

/** Fetched while the room is open: afterwards the server may be gone. */
export async function fetchAfterClose(language: PageLanguage): Promise<void> {
  await Promise.all([YOUR_SESSION.fetch(), fetchWords(language, KEEPSAKE_AREAS)]).catch(
    () => undefined,
  );
}

/** The room is closed: says so, until there is more to show. */
export function AfterClose({
  code,
  students,
  isRefused,
}: {
  code: string;
  students: number;
  isRefused: boolean;
}) {
  return (
    <Suspense fallback={<ClosedNotice />}>
      <YOUR_SESSION.Component
        code={code}
        students={students}
        isRefused={isRefused}
        otherwise={<ClosedNotice />}
      />
    </Suspense>
  );
}
