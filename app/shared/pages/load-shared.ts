import { cache } from 'react';
import { type SharedSession, sharedSession } from '#core/report/shared/shared-session';
import { pseudonymOf } from '#core/room/people/pseudonym';
import { findShared } from '#server/store/review-queries';

/** What whoever has this link may read, made once however many parts of a page ask for it. null: the link leads nowhere. */
export const loadShared = cache(async (token: string): Promise<SharedSession | null> => {
  const session = await findShared(token);
  return session && sharedSession(session, (number) => pseudonymOf(session.id, number));
});
