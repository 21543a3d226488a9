import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { carry } from '#server/store/carry/carry';
import { closeDatabase } from '#server/store/database';
import { fileOf } from '#server/store/database-url';
import { openFile } from '#server/store/one-connection';
import { openStores } from '#server/store/stores';
import { storeSession } from '../../support/report/store-session';
import { temporaryFolder } from '../../support/server/database';
import {
  asked,
  NEEDS_POSTGRES,
  postgresFolder,
  startPostgres,
} from '../../support/server/postgresql';
import { storedLessons } from '../../support/server/stored/stored-lesson';

const removes: (() => void)[] = [];
afterEach(() => {
  for (const remove of removes.splice(0)) remove();
});

async function emptyFile(): Promise<string> {
  const { url, remove } = await temporaryFolder();
  removes.push(remove);
  return url;
}

/** Lessons that an earlier version played, a large class, plans, and numbers at the ends of what a double holds. */
async function fullFile(): Promise<string> {
  const folder = await temporaryFolder();
  removes.push(folder.remove);
  const url = `file:${join(folder.folder, 'full.db')}`;
  const old = await storedLessons(url);
  await old.signOut.create({ data: { session: 'ß“\n', expiresAt: new Date(1_700_000_000_007) } });
  const person = { id: 'ada', name: 'Ada ß“', keyHash: 'ab'.repeat(32), madeAt: new Date(1) };
  await old.instructor.create({ data: person });
  const { id: sessionId } = await old.session.findFirstOrThrow();
  await old.assistant.create({ data: { sessionId, instructorId: person.id } });
  await closeDatabase(old);
  await storeSession(url, 60);
  const file = openFile(fileOf(url));
  const { rows } = await file.execute('SELECT rowid AS row FROM "Run" ORDER BY rowid LIMIT 6');
  const ends = [5e-324, 1.7976931348623157e308, 0.1 + 0.2, 2.7321442314800955e70, 1e21, 1 / 3];
  for (const [at, { row }] of rows.entries()) {
    await file.execute({
      sql: 'UPDATE "Run" SET "finalGap" = ?, "learningRate" = ? WHERE rowid = ?',
      args: [ends[at]!, ends[5 - at]!, row!],
    });
  }
  file.close();
  return url;
}

/** Every value of every row with its type, as SQLite keeps it. */
async function everythingIn(url: string): Promise<Record<string, string[]>> {
  const file = openFile(fileOf(url));
  const { rows: tables } = await file.execute(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '_prisma_migrations' ORDER BY name`,
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows: columns } = await file.execute(`SELECT name FROM pragma_table_info('${name}')`);
    const values = columns.flatMap(({ name: column }) => [
      `typeof("${column}")`,
      `CASE typeof("${column}") WHEN 'real' THEN printf('%!.17g', "${column}") ELSE "${column}" END`,
    ]);
    const { rows } = await file.execute(`SELECT ${values.join(', ')} FROM "${name}"`);
    const texts = rows.map((row) => JSON.stringify(values.map((_, at) => row[at])));
    found[String(name)] = texts.sort();
  }
  file.close();
  return found;
}

if (postgresFolder === null) {
  it(`carrying sessions to PostgreSQL is not tested here: ${NEEDS_POSTGRES}`, () => {
    expect(postgresFolder).toBeNull();
  });
} else {
  const server = await startPostgres(postgresFolder);
  afterAll(() => server.close());

  describe('what a database keeps', () => {
    it('is carried to PostgreSQL and back, to the bit, and stays where it was', async () => {
      const from = await fullFile();
      const before = await everythingIn(from);
      const counts = Object.fromEntries(
        Object.entries(before).map(([name, rows]) => [name, rows.length]),
      );
      expect(counts.Run).toBeGreaterThan(100);
      expect(
        Math.min(
          ...['Plan', 'SignOut', 'Vote', 'Tap', 'Instructor', 'Assistant'].map(
            (name) => counts[name]!,
          ),
        ),
      ).toBeGreaterThan(0);
      const to = await server.database('empty');
      expect(Object.fromEntries(await carry(from, to))).toEqual(counts);
      const back = `file:${join(dirname(fileOf(from)), 'back/again.db')}`;
      expect(Object.fromEntries(await carry(to, back))).toEqual(counts);
      expect(await everythingIn(back)).toEqual(before);
      expect(await everythingIn(from)).toEqual(before);
      expect(readdirSync(dirname(fileOf(back)))).toEqual(['again.db']);
      // And a server goes on with it.
      const stores = await openStores(to);
      expect(await stores.rooms.load('V7PJ4Y')).not.toBeNull();
      await stores.rooms.close();
      await stores.release();
    });

    it('isn’t carried into what has something in it, nor while a server uses it', async () => {
      const from = await emptyFile();
      const to = await server.database();
      await asked(to, `INSERT INTO "Plan" VALUES ('a', 'A', '{}', now())`);
      await expect(carry(from, to)).rejects.toThrow(/has something in it already \(Plan\)/);
      await expect(carry(to, from)).rejects.toThrow(/There is a file .* already/);
      await expect(carry(to, to)).rejects.toThrow('One of the two must be a file');
      const next = from.replace('overshoot.db', 'next.db');
      for (const used of [from, to]) {
        const stores = await openStores(used);
        const task = used === from ? carry(from, await server.database()) : carry(to, next);
        await expect(task).rejects.toThrow(/Another server of Overshoot uses it|A server uses/);
        await stores.rooms.close();
        await stores.release();
      }
      expect(existsSync(fileOf(next))).toBe(false);
    });

    it('leaves nothing of what did not arrive whole', async () => {
      const from = await fullFile();
      const to = await server.database();
      // As a database would that keeps fewer digits.
      await asked(
        to,
        `CREATE FUNCTION coarse() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN NEW."finalGap" = least(NEW."finalGap", 1e30); RETURN NEW; END $$;
        CREATE TRIGGER coarse BEFORE INSERT ON "Run" FOR EACH ROW EXECUTE FUNCTION coarse()`,
      );
      await expect(carry(from, to)).rejects.toThrow('Run did not arrive as it was');
      expect(await asked(to, 'SELECT count(*)::int AS count FROM "Session"')).toEqual([
        { count: 0 },
      ]);
    });
  });
}
