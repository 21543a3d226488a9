import * as z from 'zod';
import { failure } from '#core/base/result';
import { cleanTitle } from '#core/lesson/plan/plan-titles';
import { MOST_ROOM_CAPACITY } from '#core/room/state';
import { TITLE_LENGTH } from '../sockets/title';
import type { PeopleStore } from '../store/people-store';
import type { SessionStore } from '../store/session-store';
import type { Errands } from './errand';
import { importErrand } from './import-errand';
import { ownErrands } from './own-errand';
import { peopleErrands } from './people-errands';
import type { PeopleKeeper } from './people-keeper';
import type { SessionKeeper } from './session-keeper';
import type { Shares } from './shares';

export interface ErrandParts {
  readonly keeper: SessionKeeper;
  readonly store: Pick<SessionStore, 'import'>;
  readonly shares: Shares;
  readonly people: PeopleKeeper;
  readonly standings: Pick<PeopleStore, 'standing'>;
}

const ID = z.string().max(100);
const ABOUT_SESSION = z.strictObject({ session: ID });
const NEW_TITLE = z.strictObject({ session: ID, title: z.string() });

/** Of a room that is as full as it can be, with addresses for keys. */
const MATCHES_BYTES = 2_000_000;
const MATCHES = z.strictObject({
  session: ID,
  matches: z.array(z.tuple([z.int().min(1), z.string().min(1).max(200)])).max(MOST_ROOM_CAPACITY),
});

/** All that the session desk does. What reads a larger body stands in a file of its own, and only its name here. */
export function errandsOf({ keeper, shares, store, people, standings }: ErrandParts): Errands {
  const own = ownErrands(standings);
  const ledBy = ownErrands(standings, { isForAssistants: true });
  return {
    'keep-matches': own(
      MATCHES,
      ({ session, matches }) => keeper.keepMatches(session, matches),
      MATCHES_BYTES,
    ),
    delete: own(ABOUT_SESSION, ({ session }) => keeper.delete(session)),
    reopen: ledBy(ABOUT_SESSION, ({ session }) => keeper.reopen(session)),
    rename: own(NEW_TITLE, async ({ session, title }) => {
      const cleaned = cleanTitle(title);
      if (cleaned === '') return failure({ code: 'no-title' });
      if ([...cleaned].length > TITLE_LENGTH) {
        return failure({ code: 'long-title', most: TITLE_LENGTH });
      }
      return keeper.rename(session, cleaned);
    }),
    share: own(ABOUT_SESSION, ({ session }) => shares.share(session)),
    withdraw: own(ABOUT_SESSION, ({ session }) => shares.withdraw(session)),
    'erase-names': own(ABOUT_SESSION, ({ session }) => keeper.eraseNames(session)),
    import: importErrand(store),
    ...peopleErrands(people, own),
  };
}
