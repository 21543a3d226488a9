import { checkSession } from '#core/archive/check';
import { failure, success } from '#core/base/result';
import { MOST_FILE_BYTES } from '#core/protocol/desk';
import type { Owner } from '#core/protocol/owner';
import { TimeSlice } from '../process/event-loop';
import type { SessionStore } from '../store/session-store';
import type { Errand } from './errand';

/** Takes a session's file, checks it whole, and stores what is in it as a session of its own. One at a time. */
export function importErrand(store: Pick<SessionStore, 'import'>): Errand {
  let isBusy = false;
  return {
    mostBytes: MOST_FILE_BYTES,
    async run(body, asker) {
      if (isBusy) return failure({ code: 'busy' });
      isBusy = true;
      try {
        return await importOne(store, body, asker);
      } finally {
        isBusy = false;
      }
    },
  };
}

async function importOne(store: Pick<SessionStore, 'import'>, body: unknown, owner: Owner) {
  const slice = new TimeSlice();
  const steps = checkSession(body);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      await slice.breathe();
      continue;
    }
    const checked = step.value;
    if (!checked.ok) return failure({ code: 'bad-file', fault: checked.error } as const);
    return success({ session: await store.import(checked.value, owner) });
  }
}
