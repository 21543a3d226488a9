import { cache } from 'react';
import { type SharedSession, sharedSession } from '#core/report/shared/shared-session';
import { pseudonymOf } from '#core/room/people/pseudonym';
import { FIRST_LANGUAGE, isLanguage } from '#core/words/languages';
import { findShared } from '#server/store/review-queries';
import { languageOfRequest } from '../../words/of-request';

/** What whoever has this link may read, made once however many parts of a page ask for it. null: the link leads nowhere. */
export const loadShared = cache(async (token: string): Promise<SharedSession | null> => {
  const [session, page] = await Promise.all([findShared(token), languageOfRequest()]);
  // Nobody in the class was called so: these names may be in the reader's language.
  const language = isLanguage(page) ? page : FIRST_LANGUAGE;
  return session && sharedSession(session, (number) => pseudonymOf(language, session.id, number));
});
