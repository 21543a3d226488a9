import { cache } from 'react';
import { findSession } from '#server/store/review-queries';
import { askedBy } from '../../ui/asked-by';

/** A session, read once however many parts of a page ask for it. null: there is none with this id, for whoever asks. */
export const loadSession = cache(async (id: string) => findSession(await askedBy(), id));
