import * as z from 'zod';
import { MOST_ROOM_CAPACITY } from '#core/room/state';
import type { SessionStore } from '../store/session-store';
import { type Errands, errand } from './errand';
import { importErrand } from './import-errand';
import type { SessionKeeper } from './session-keeper';

export interface ErrandParts {
  readonly keeper: SessionKeeper;
  readonly store: Pick<SessionStore, 'import'>;
}

const ID = z.string().max(100);
const ABOUT_SESSION = z.strictObject({ session: ID });

/** Of a room that is as full as it can be, with addresses for keys. */
const MATCHES_BYTES = 2_000_000;
const MATCHES = z.strictObject({
  session: ID,
  matches: z.array(z.tuple([z.int().min(1), z.string().min(1).max(200)])).max(MOST_ROOM_CAPACITY),
});

/** All that the session desk does. What reads a larger body stands in a file of its own, and only its name here. */
export function errandsOf({ keeper, store }: ErrandParts): Errands {
  return {
    'keep-matches': errand(
      MATCHES,
      ({ session, matches }) => keeper.keepMatches(session, matches),
      MATCHES_BYTES,
    ),
    delete: errand(ABOUT_SESSION, ({ session }) => keeper.delete(session)),
    'erase-names': errand(ABOUT_SESSION, ({ session }) => keeper.eraseNames(session)),
    import: importErrand(store),
  };
}
