import * as z from 'zod';
import { type Errands, errand } from './errand';
import type { SessionKeeper } from './session-keeper';

export interface ErrandParts {
  readonly keeper: SessionKeeper;
}

const ID = z.string().max(100);
const ABOUT_SESSION = z.strictObject({ session: ID });

/** All that the session desk does. What reads a larger body stands in a file of its own, and only its name here. */
export function errandsOf({ keeper }: ErrandParts): Errands {
  return {
    delete: errand(ABOUT_SESSION, ({ session }) => keeper.delete(session)),
    'erase-names': errand(ABOUT_SESSION, ({ session }) => keeper.eraseNames(session)),
  };
}
