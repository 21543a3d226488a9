import type * as z from 'zod';
import { failure, type Result } from '#core/base/result';
import type { DeskRefusal } from '#core/protocol/desk';
import type { Owner } from '#core/protocol/owner';

/** Enough for an id and a few words. */
const SMALL_BYTES = 4_096;

/** One thing that the session desk does: what it reads, and how much of it. */
export interface Errand {
  /** A body of more bytes than this isn't read. */
  readonly mostBytes: number;
  /** @param body any JSON. @param asker whose signed-in browser asks. @returns what the page is told, as JSON, or why nothing was changed */
  run(body: unknown, asker: Owner): Promise<Result<unknown, DeskRefusal>>;
}

/** An errand whose body has been checked whole before it begins. */
export function errand<Body>(
  schema: z.ZodType<Body>,
  run: (body: Body, asker: Owner) => Promise<Result<unknown, DeskRefusal>>,
  mostBytes = SMALL_BYTES,
): Errand {
  return {
    mostBytes,
    async run(body, asker) {
      const parsed = schema.safeParse(body);
      if (parsed.success) return run(parsed.data, asker);
      return failure({ code: 'malformed', at: parsed.error.issues[0]?.path.join('.') ?? '' });
    },
  };
}

/** By name: `rename` is asked for at `/review/desk/rename`. */
export type Errands = Readonly<Record<string, Errand>>;
