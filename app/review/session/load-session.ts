import { cache } from 'react';
import { findSession } from '#server/store/review-queries';

/** A session, read once however many parts of a page ask for it. null: there is none with this id. */
export const loadSession = cache((id: string) => findSession(id));
