'use client';

import { lazy, Suspense } from 'react';
import type { PageLanguage } from '#core/words/languages';
import { insist } from '../../live/insist';
import { fetchWords } from '../../words/language';
import { KEEPSAKE_AREAS } from '../keepsake/areas';
import { ClosedNotice } from './refusal-notice';

const load = async () => (await import('../keepsake/your-session')).YourSession;
const YourSession = lazy(async () => ({ default: await insist(load) }));

/** Fetched while the room is open: afterwards the server may be gone. */
export async function fetchAfterClose(language: PageLanguage): Promise<void> {
  await Promise.all([load(), fetchWords(language, KEEPSAKE_AREAS)]).catch(() => undefined);
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
      <YourSession
        code={code}
        students={students}
        isRefused={isRefused}
        otherwise={<ClosedNotice />}
      />
    </Suspense>
  );
}
