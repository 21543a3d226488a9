import * as z from 'zod';
import { type Errands, errand } from './errand';
import type { OwnErrand } from './own-errand';
import type { PeopleKeeper } from './people-keeper';

const TEXT = z.string().max(1_000);
const NEW_PERSON = z.strictObject({ name: TEXT });
const PERSON = z.strictObject({ person: z.string().max(100) });
const NEW_ASSISTANT = z.strictObject({ session: z.string().max(100), name: TEXT });
const ASSISTANT = z.strictObject({ session: z.string().max(100), person: z.string().max(100) });

/** About instructors: who there is, and who leads a colleague's room. */
export function peopleErrands(people: PeopleKeeper, own: OwnErrand): Errands {
  return {
    'make-person': errand(NEW_PERSON, ({ name }, asker) => people.make(asker, name)),
    'new-key': errand(PERSON, ({ person }, asker) => people.renew(asker, person)),
    'withdraw-person': errand(PERSON, ({ person }, asker) => people.withdraw(asker, person)),
    assist: own(NEW_ASSISTANT, ({ session, name }) => people.assist(session, name)),
    'end-assisting': own(ASSISTANT, ({ session, person }) => people.endAssisting(session, person)),
  };
}
