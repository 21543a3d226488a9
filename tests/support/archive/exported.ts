import { type CheckedSession, checkSession } from '#core/archive/check';
import { OPERATOR } from '#core/protocol/owner';
import type { Database } from '#server/store/dialect';
import { sessionFile } from '#server/store/review-queries';

/** A session's file, as it is downloaded. */
export async function exported(database: Database, id: string): Promise<string> {
  const file = await sessionFile(OPERATOR, id, database);
  let text = '';
  for await (const part of file!.parts) text += part;
  return text;
}

/** Throws where the check of a file that is read in finds a fault. */
export function checked(text: string): CheckedSession {
  const steps = checkSession(JSON.parse(text));
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.error));
    return step.value.value;
  }
}
