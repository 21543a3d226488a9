import { describe, expect, it } from 'vitest';
import { errandsOf } from '#server/after-class/errands';
import { openDatabase } from '#server/store/database';
import type { Database } from '#server/store/dialect';
import { askDesk } from '../../support/server/desk';
import { classroom } from '../../support/server/lesson';

/** What each errand that is about one session is asked with beside its id. One that is added is added here. */
const ABOUT_ONE: Readonly<Record<string, object>> = {
  'erase-names': {},
  'keep-matches': { matches: [[1, 'ada@example.org']] },
  delete: {},
  rename: { title: 'Read by a colleague' },
  reopen: {},
  share: {},
  assist: { name: 'Grace' },
  'end-assisting': { person: 'somebody' },
  withdraw: {},
};
/** The first brings its session along, the others are about instructors. */
const ABOUT_NONE = ['import', 'make-person', 'new-key', 'withdraw-person'];

/** Everything that an errand could change. */
async function kept(database: Database) {
  return {
    sessions: await database.session.findMany(),
    commits: await database.commit.findMany(),
    participants: await database.participant.findMany(),
    shares: await database.share.findMany(),
  };
}

describe('an errand about a session that there is not', () => {
  it('is every errand but those that bring one', () => {
    const all = Object.keys(errandsOf({} as Parameters<typeof errandsOf>[0]));
    expect([...Object.keys(ABOUT_ONE), ...ABOUT_NONE].toSorted()).toEqual(all.toSorted());
  });

  it('is refused in the same words by each, and changes nothing of the sessions that there are', async () => {
    const room = await classroom(3);
    const database = await openDatabase(room.databaseUrl);
    const before = await kept(database);
    expect(before.participants).toHaveLength(3);
    // A code is no id: who knows the room's code doesn't reach what is kept of it.
    for (const session of ['made-up', '', room.code]) {
      for (const [errand, body] of Object.entries(ABOUT_ONE)) {
        expect([errand, await askDesk(room, errand, { session, ...body })]).toEqual([
          errand,
          { ok: false, refusal: { code: 'unknown-session' } },
        ]);
      }
    }
    expect(await kept(database)).toEqual(before);
    await database.$disconnect();
  });
});
