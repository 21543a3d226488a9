import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { fileOf } from '#server/store/database-url';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { DAMAGES, otherConnection, temporaryFolder } from '../../support/server/database';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';
import { english } from '../../support/words';

type Database = Awaited<ReturnType<typeof openDatabase>>;
/** Breaks the database. @returns puts it right again */
type Break = (database: Database, url: string) => Promise<() => Promise<unknown>>;

/** SQLite's own errors, as a disk and a file system cause them, by its settings: they need no rights on the machine. */
const FAULTS: readonly (readonly [name: string, cause: Break, instructor: RegExp, log: RegExp])[] =
  [
    [
      'a full disk',
      async (database) => {
        await database.$queryRaw`PRAGMA max_page_count = 1`;
        return () => database.$queryRaw`PRAGMA max_page_count = 1000000`;
      },
      /disk is full/,
      /The disk of the database is full: make room on it\./,
    ],
    [
      'a database that may only be read',
      async (database) => {
        await database.$queryRaw`PRAGMA query_only = ON`;
        return () => database.$queryRaw`PRAGMA query_only = OFF`;
      },
      /may not write its database/,
      /The database can only be read:/,
    ],
    [
      'a database that another program has locked',
      async (_database, url) => {
        const other = otherConnection(url);
        await other.execute('BEGIN IMMEDIATE');
        return async () => {
          await other.execute('ROLLBACK');
          other.close();
        };
      },
      /has locked the database/,
      /Another program has locked the database: end it/,
    ],
    ...Object.entries(DAMAGES).map(
      ([name, damage]) =>
        [name, damageOf(damage), /database is damaged/, /damaged: .* npm run restore\./] as const,
    ),
  ];

/** As a failing disk makes it while a lesson goes on: what the connection had in memory is read anew. */
function damageOf(damage: (file: string) => void): Break {
  return async (database, url) => {
    const file = fileOf(url);
    await database.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
    const sound = readFileSync(file);
    damage(file);
    await database.$queryRaw`PRAGMA shrink_memory`;
    return async () => {
      writeFileSync(file, sound);
      await database.$queryRaw`PRAGMA shrink_memory`;
    };
  };
}

describe('a room that can store nothing', () => {
  it.each(FAULTS)(
    'because of %s says so to who can help, loses nothing, and goes on',
    {
      timeout: 60_000,
    },
    async (_name, cause, toInstructor, toLog) => {
      const { folder, url, remove } = await temporaryFolder();
      const database = await openDatabase(url);
      const test = await testServer({ folder, store: new PrismaRoomStore(database) });
      const { code, console: teacher } = await test.clients.room();
      const ada = await test.clients.student(code);
      await ada.send({ type: 'join', name: 'Ada' });
      await teacher.send(openRace());
      const pick = (number: number) =>
        ada.send({
          type: 'pick',
          round: 1,
          number,
          learningRate: number / 1_000,
          prediction: null,
        });
      expect(await pick(1)).toMatchObject({ ok: true });

      const repair = await cause(database, url);
      let kept = 1;
      // A file that is full has room for a little.
      for (let number = 2; number < 2_000; number += 1) {
        const answer = await pick(number);
        if (!answer.ok) {
          expect(answer.code).toBe('not-stored');
          break;
        }
        kept = number;
      }
      const told = await teacher.send({ type: 'lock', round: 1 });
      if (told.ok) throw new Error('it was stored');
      expect(told.code).toBe('not-stored');
      expect(english.tell(told.reason)).toMatch(toInstructor);
      const tab = await test.clients.student(code, ada.token);
      expect(tab.you.pick?.number).toBe(kept);
      const ready = () => fetch(`${test.origin}/readyz`);
      const objection = await ready();
      expect(objection.status).toBe(503);
      expect(await objection.text()).toMatch(toLog);

      await repair();
      expect(await pick(5_000)).toMatchObject({ ok: true });
      expect(await teacher.send({ type: 'lock', round: 1 })).toMatchObject({ ok: true });
      await ada.inPhase('running');
      await expect.poll(async () => (await ready()).status, { timeout: 5_000 }).toBe(200);
      const lines = test.errors.splice(0);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      for (const line of lines) expect(line).toMatch(toLog);
      await test.close();
      const again = await testServer({ folder });
      const phone = await again.clients.student(code, ada.token);
      expect(phone.you.pick?.number).toBe(5_000);
      await again.close();
      remove();
    },
  );
});
