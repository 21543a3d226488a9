import type { ActivityKind } from '#core/lesson/activities/activity';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';

/** The kind of activity that a page's query names; the first one if it names none. */
export function askedKind(name: string | undefined): ActivityKind {
  return ACTIVITY_KINDS.find((kind) => kind === name) ?? ACTIVITY_KINDS[0]!;
}
