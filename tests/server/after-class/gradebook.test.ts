import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '#core/protocol/owner';
import type { Database } from '#server/store/dialect';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { findStudentIds } from '#server/store/review-queries';
import { PrismaSessionStore } from '#server/store/session-store';
import { everyDatabase, type Kind } from '../../support/server/databases';
import { askDesk } from '../../support/server/desk';
import { joined } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const SESSION = { id: 's', code: 'CDFGHJ', title: '', commandId: 'command-1', openedAt: 1_000 };

/** What makes the second row of a gradebook find the disk full. */
const FULL: Readonly<Record<Kind, readonly string[]>> = {
  SQLite: [
    `CREATE TRIGGER "full" BEFORE UPDATE ON "Participant"
      WHEN NEW."gradebookKey" = 'c@d.example' BEGIN SELECT RAISE(FAIL, 'the disk is full'); END`,
  ],
  PostgreSQL: [
    `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE disk_full; END $$`,
    `CREATE TRIGGER "full" BEFORE UPDATE ON "Participant" FOR EACH ROW
      WHEN (NEW."gradebookKey" = 'c@d.example') EXECUTE FUNCTION fail()`,
  ],
};

const databases = await everyDatabase();
afterAll(() => databases.close());

describe.each(databases.kinds)('who is who in a gradebook, in %s', (kind) => {
  let database: Database;
  let sessions: PrismaSessionStore;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ database, close } = await databases.open(kind));
    sessions = new PrismaSessionStore(database);
    const rooms = new PrismaRoomStore(database);
    await rooms.open(SESSION);
    const asked = { ...joined(2).participant, studentId: '0048213' };
    const events = [joined(1), { ...joined(2), participant: asked }, joined(3, true)];
    await rooms.append({ sessionId: 's', expectedVersion: 0, events, at: 2_000 });
  });
  afterEach(() => close());
  const known = async () => [...(await findStudentIds(OPERATOR, 's', database))];

  it('is kept with the session, and what was said before is gone', async () => {
    await sessions.keepMatches('s', [[1, 'a@b.example']]);
    await sessions.keepMatches('s', [
      [2, 'c@d.example'],
      [99, 'nobody'],
    ]);
    expect(await known()).toEqual([
      [1, { studentId: null, gradebookKey: null }],
      [2, { studentId: '0048213', gradebookKey: 'c@d.example' }],
    ]);
  });

  it('is the later one of two rows that are said to be one student', async () => {
    await sessions.keepMatches('s', [
      [1, 'first'],
      [2, 'c@d.example'],
      [1, '"quoted", [later]'],
    ]);
    expect((await known()).map(([, ids]) => ids.gradebookKey)).toEqual([
      '"quoted", [later]',
      'c@d.example',
    ]);
  });

  it('is kept all together or stays as it was', async () => {
    await sessions.keepMatches('s', [[1, 'a@b.example']]);
    const before = await known();
    for (const statement of FULL[kind]) await database.$executeRawUnsafe(statement);
    const matches = [[1, 'other'] as const, [2, 'c@d.example'] as const];
    await expect(sessions.keepMatches('s', matches)).rejects.toThrow();
    expect(await known()).toEqual(before);
  });

  it('is erased with the names, ids too, and stays erased', async () => {
    await sessions.keepMatches('s', [[2, 'c@d.example']]);
    await sessions.eraseIdentities('s');
    await sessions.keepMatches('s', [[2, 'c@d.example']]);
    expect(await known()).toEqual([
      [1, { studentId: null, gradebookKey: null }],
      [2, { studentId: null, gradebookKey: null }],
    ]);
  });
});

it.each([
  ['a number that is none', [[0, 'a']]],
  ['an empty key', [[1, '']]],
  ['an endless key', [[1, 'x'.repeat(201)]]],
  ['more students than a room holds', Array.from({ length: 10_001 }, (_, at) => [at + 1, 'a'])],
])('the desk keeps nothing of matches with %s', async (_, matches) => {
  const test = await testServer();
  expect(await askDesk(test, 'keep-matches', { session: 'a', matches })).toMatchObject({
    ok: false,
    refusal: { code: 'malformed' },
  });
});
