import * as z from 'zod';
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

/** All that the session desk does. What reads a larger body stands in a file of its own, and only its name here. */
export function errandsOf({ keeper, store }: ErrandParts): Errands {
  return {
    delete: errand(ABOUT_SESSION, ({ session }) => keeper.delete(session)),
    'erase-names': errand(ABOUT_SESSION, ({ session }) => keeper.eraseNames(session)),
    import: importErrand(store),
  };
}
