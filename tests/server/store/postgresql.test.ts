import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { isPostgres, shownUrl } from '#server/store/database-url';
import { PrismaLeases } from '#server/store/leases';
import { MigrationError } from '#server/store/migrations';
import { openFile } from '#server/store/one-connection';
import { OWNING } from '#server/store/postgresql-connection';
import { migratePostgres } from '#server/store/postgresql-migrate';
import { ownDatabase } from '#server/store/postgresql-owner';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { storageFaultOf, storageSentence } from '#server/store/storage-fault';
import { openStores } from '#server/store/stores';
import { examineDatabase } from '../../../server/cli/doctor/database';
import { temporaryFolder } from '../../support/server/database';
import {
  asked,
  NEEDS_POSTGRES,
  PASSWORD,
  postgresFolder,
  startPostgres,
} from '../../support/server/postgresql';

const PRISMA = join(import.meta.dirname, '../../../prisma');
const MIGRATIONS = join(PRISMA, 'migrations-postgresql');

it('every migration of SQLite since PostgreSQL came has its like there, under the same name', () => {
  const namesIn = (folder: string) => readdirSync(folder).filter((name) => /^\d/.test(name));
  const [first = '', ...later] = namesIn(MIGRATIONS).sort();
  const since = namesIn(join(PRISMA, 'migrations')).filter((name) => name > first);
  expect(later).toEqual(since.sort());
});

describe('the address of a database', () => {
  it.each([
    [
      'postgresql://teacher:secret@db.example.org:5433/class?password=secret',
      'postgresql://db.example.org:5433/class',
    ],
    ['postgres://db/class', 'postgres://db/class'],
    ['postgresql://teacher:se/cret@db/class', 'postgresql://…'],
    ['postgresql://teacher:12/secret@db/class', 'postgresql://teacher:12/…'],
    ['file:data/overshoot.db', 'file:data/overshoot.db'],
  ])('%s is shown without who opens it and how', (url, shown) => {
    expect(shownUrl(url)).toBe(shown);
  });

  it('says which database it is', () => {
    expect(isPostgres('postgres://db/class')).toBe(true);
    expect(isPostgres('file:postgres://db')).toBe(false);
  });
});

it('nothing of PostgreSQL is loaded where the database is a file', () => {
  const folder = join(import.meta.dirname, '../../../server/store');
  const others = readdirSync(folder).filter((name) => /^(?!postgresql).*\.ts$/.test(name));
  expect(others).toContain('stores.ts');
  for (const name of others) {
    const source = readFileSync(join(folder, name), 'utf8');
    expect(source, name).not.toMatch(
      /^(import|\} from) .*'(\.\/postgresql|pg'|@prisma\/adapter-pg)/m,
    );
  }
});

if (postgresFolder === null) {
  it(`migrations and owners of PostgreSQL are not tested here: ${NEEDS_POSTGRES}`, () => {
    expect(postgresFolder).toBeNull();
  });
} else {
  const server = await startPostgres(postgresFolder);
  afterAll(() => server.close());

  describe('servers that share a database', () => {
    it('keep no room from each other where one stands still in the middle of a transaction', {
      timeout: 30_000,
    }, async () => {
      const url = await server.database();
      const stuck = await openDatabase(url, { isShared: true });
      const other = await openDatabase(url, { isShared: true });
      const about = { code: 'CDFGHJ', title: 'Optimization', commandId: 'c', openedAt: 0 };
      await new PrismaRoomStore(other).open({ id: 'session', ...about });
      const holding = stuck.$transaction(
        async (transaction) => {
          await transaction.$executeRaw`UPDATE "Session" SET "version" = 7`;
          await delay(6_000);
        },
        { timeout: 20_000 },
      );
      const broken = expect(holding).rejects.toThrow();
      await delay(200);
      const since = performance.now();
      expect((await new PrismaLeases(other, 'other').take('CDFGHJ')).kind).toBe('taken');
      const took = performance.now() - since;
      expect(took).toBeGreaterThan(1_000);
      expect(took).toBeLessThan(4_000);
      await broken;
      for (const database of [stuck, other]) await database.$disconnect();
    });
  });

  describe('migrations of PostgreSQL', () => {
    it('are applied once, by whoever of many comes first', async () => {
      const url = await server.database('empty');
      await Promise.all(Array.from({ length: 5 }, () => migratePostgres(url)));
      const rows = await asked(url, 'SELECT checksum, finished_at FROM _prisma_migrations');
      expect(rows).toHaveLength(readdirSync(MIGRATIONS).length - 1);
      for (const row of rows) {
        expect(row).toEqual({
          checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
          finished_at: expect.any(Date),
        });
      }
    });

    it('leave nothing where one fails, and are refused where the database is newer', async () => {
      const url = await server.database('empty');
      const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
      cpSync(MIGRATIONS, folder, { recursive: true });
      const add = (name: string, sql: string) => {
        mkdirSync(join(folder, name), { recursive: true });
        writeFileSync(join(folder, name, 'migration.sql'), sql);
      };
      add('20990101000000_a', 'CREATE TABLE a (id TEXT); CREATE TABLE a (id TEXT);');
      await expect(migratePostgres(url, folder)).rejects.toThrow('already exists');
      expect(await asked(url, `SELECT to_regclass('"Session"') AS found`)).toEqual([
        { found: null },
      ]);
      add('20990101000000_a', 'CREATE TABLE a (id TEXT);');
      await migratePostgres(url, folder);
      await expect(openDatabase(url)).rejects.toThrow(MigrationError);
    });

    it('make the tables that those of SQLite make', async () => {
      const { url, remove } = await temporaryFolder();
      const file = openFile(new URL(url).pathname);
      const { rows } = await file.execute(`SELECT m.name AS "table", c.name AS "column",
          c."notnull" AS required, c.pk > 0 AS is_key FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
        WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'`);
      file.close();
      remove();
      const found = await asked(
        await server.database(),
        `SELECT c.table_name AS "table", c.column_name AS "column",
          (c.is_nullable = 'NO')::int AS required, (k.column_name IS NOT NULL)::int AS is_key
        FROM information_schema.columns AS c LEFT JOIN information_schema.key_column_usage AS k
          ON k.table_name = c.table_name AND k.column_name = c.column_name AND k.constraint_name LIKE '%_pkey'
        WHERE c.table_schema = 'public' AND c.table_name NOT LIKE '\\_%'`,
      );
      const inOrder = (all: readonly unknown[]) => all.map((row) => JSON.stringify(row)).sort();
      expect(rows.length).toBeGreaterThan(50);
      expect(inOrder(found)).toEqual(inOrder(rows.map((row) => ({ ...row }))));
    });
  });

  describe('who owns a database of PostgreSQL', () => {
    it('is one server: another one is told so, and may once that one has ended', async () => {
      const url = await server.database();
      const stores = await openStores(url);
      const error = await openStores(url).catch((one: unknown) => one);
      expect(storageSentence(error)).toMatch(
        /^Another server of Overshoot uses it: .*Stop that one/,
      );
      await stores.rooms.close();
      await stores.release();
      const next = await openStores(url);
      await next.probeWriting();
      await next.rooms.close();
      await next.release();
    });

    it('stays the same when the database server is started again, and other databases are not its own', async () => {
      const url = await server.database();
      const lost: string[] = [];
      const release = await ownDatabase(url, () => lost.push('taken'));
      await (await ownDatabase(await server.database(), () => {}))();
      await server.stop();
      await server.start();
      await delay(1_000);
      await expect(ownDatabase(url, () => {})).rejects.toThrow('Another server');
      expect(lost).toEqual([]);
      await release();
    });

    it('hears of it when another has taken it meanwhile', async () => {
      const url = await server.database();
      let isTaken = false;
      const release = await ownDatabase(url, () => {
        isTaken = true;
      });
      const other = new pg.Client(url);
      await other.connect();
      // It waits for the lock, so that it has it before the one who lost it can come back.
      const taking = other.query('SELECT pg_advisory_lock($1, $2)', [...OWNING]);
      await asked(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'overshoot %'`,
      );
      await taking;
      await expect.poll(() => isTaken, { timeout: 10_000 }).toBe(true);
      await release();
      await other.end();
    });
  });

  it('the doctor says how the database is, and changes nothing', async () => {
    const url = await server.database('empty');
    const look = async () => (await examineDatabase(url)).map(({ mark, says }) => [mark, says]);
    const shown = shownUrl(url);
    expect(await look()).toEqual([
      ['ok', `${shown}, the next start makes or changes its tables; pg_dump backs it up`],
    ]);
    expect(await asked(url, 'SELECT * FROM pg_tables WHERE schemaname = current_schema')).toEqual(
      [],
    );
    const stores = await openStores(url);
    expect(await look()).toEqual([
      ['ok', `${shown}, of this version, and in use by a server; pg_dump backs it up`],
    ]);
    await stores.rooms.close();
    await stores.release();
    const [fault] = await examineDatabase('postgresql://a:guessed-it@127.0.0.1:1/b');
    expect(fault).toMatchObject({ mark: 'fault' });
    expect(fault?.says).toMatch(
      /^postgresql:\/\/127\.0\.0\.1:1\/b: The database server can not be/,
    );
  });

  it('what goes wrong is said in a sentence that has no password', async () => {
    const url = await server.database('empty');
    const wrong = url.replace(encodeURIComponent(PASSWORD), 'guessed-it');
    const refused = await openStores(wrong).catch((one: unknown) => one);
    expect(storageSentence(refused)).toBe('password authentication failed for user "overshoot"');
    const closed = await openStores('postgresql://a:guessed-it@127.0.0.1:1/b').catch(
      (one: unknown) => one,
    );
    expect(storageFaultOf(closed)).toBe('away');
    expect(storageSentence(closed)).toMatch(/^The database server can not be reached: /);
  });
}
