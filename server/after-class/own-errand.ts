import type * as z from 'zod';
import { failure, type Result } from '#core/base/result';
import type { DeskRefusal } from '#core/protocol/desk';
import type { PeopleStore } from '../store/people-store';
import { type Errand, errand } from './errand';

interface AboutSession {
  readonly session: string;
}

/** An errand about a session, for whoever may have it done. */
export type OwnErrand = <Body extends AboutSession>(
  schema: z.ZodType<Body>,
  run: (body: Body) => Promise<Result<unknown, DeskRefusal>>,
  mostBytes?: number,
) => Errand;

/**
 * Of a colleague's session nothing is told but what is told of one that isn't there.
 * @param isForAssistants who leads the room may do it too
 */
export function ownErrands(
  store: Pick<PeopleStore, 'standing'>,
  { isForAssistants = false } = {},
): OwnErrand {
  return (schema, run, mostBytes) =>
    errand(
      schema,
      async (body, asker) => {
        const standing = await store.standing(asker, body.session);
        if (standing === 'none') return failure({ code: 'unknown-session' });
        if (standing === 'assists' && !isForAssistants) return failure({ code: 'not-own' });
        return run(body);
      },
      mostBytes,
    );
}
