import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupsOf, backupTime, restore } from '#server/store/backup';
import { closeDatabase, openDatabase } from '#server/store/database';
import { fileOf } from '#server/store/database-url';
import { migrate } from '#server/store/migrate';
import { openStores } from '#server/store/stores';
import { upgradeWithCopy } from '#server/store/upgrade-with-copy';
import { otherConnection, temporaryFolder } from '../../support/server/database';
import { testServer } from '../../support/server/server';
import { storedLessons } from '../../support/server/stored/stored-lesson';

const MIGRATIONS = join(import.meta.dirname, '../../../prisma/migrations');
const STORED = join(import.meta.dirname, '../../support/server/stored/lesson.sql');

describe('a database of an earlier version', () => {
  let folder: string;
  let url: string;
  let remove: () => void;
  beforeEach(async () => {
    const temporary = await temporaryFolder();
    ({ folder, remove } = temporary);
    url = `file:${join(folder, 'stored.db')}`;
    const connection = otherConnection(url);
    await connection.executeMultiple(readFileSync(STORED, 'utf8'));
    connection.close();
  });
  afterEach(() => remove());

  const copies = () => {
    const backups = backupsOf(fileOf(url));
    return existsSync(backups) ? readdirSync(backups) : [];
  };

  /** The tables of a database and how many migrations made them. */
  async function schemaOf(file: string) {
    const connection = otherConnection(`file:${file}`);
    const { rows } = await connection.execute('SELECT name, sql FROM sqlite_schema ORDER BY name');
    const { rows: applied } = await connection.execute('SELECT id FROM _prisma_migrations');
    connection.close();
    return { tables: rows, migrations: applied.length };
  }

  it('is copied as it was before it is upgraded, once, under a name that says so', async () => {
    const before = await schemaOf(fileOf(url));
    const test = await testServer({ folder, environment: { DATABASE_URL: url } });
    const [copy, ...more] = copies();
    expect(copy).toMatch(/^overshoot-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-before-upgrade\.db$/);
    expect(more).toEqual([]);
    // The doctor counts it among the backups.
    expect(Math.abs(backupTime(copy!)! - Date.now())).toBeLessThan(60_000);
    expect(await schemaOf(join(backupsOf(fileOf(url)), copy!))).toEqual(before);
    await test.close();
    const again = await testServer({ folder, environment: { DATABASE_URL: url } });
    expect(copies()).toEqual([copy]);
    await again.close();
  });

  it('comes back by npm run restore from that copy, as from any backup, and needs no further one', async () => {
    await closeDatabase(await openDatabase(url));
    const [copy] = copies();
    const back = join(folder, 'back.db');
    await restore(join(backupsOf(fileOf(url)), copy!), back, new Date());
    const database = await openDatabase(`file:${back}`);
    expect(await database.session.count()).toBe(3);
    await database.$disconnect();
    expect(copies()).toEqual([copy]);
  });

  it('stays as it is where there is no room for the copy, and the start says why and what to do', async () => {
    const before = readFileSync(fileOf(url));
    const freeBytes = async () => before.length - 1;
    await expect(openStores(url, { freeBytes })).rejects.toThrow(
      `an earlier version made it, and there is no room in ${backupsOf(fileOf(url))} for the copy that is made before it is upgraded: make 1 MB free there and start again (nothing was changed).`,
    );
    expect(readFileSync(fileOf(url))).toEqual(before);
    expect(copies()).toEqual([]);
    // The way is free once there is room.
    const stores = await openStores(url, { freeBytes: async () => before.length });
    expect(await stores.rooms.codesWithOpenRound()).toHaveLength(2);
    await stores.rooms.close();
    await stores.release();
    expect(copies()).toHaveLength(1);
  });

  it('stays as it is where the copy can not be made for another reason', async () => {
    const before = readFileSync(fileOf(url));
    writeFileSync(backupsOf(fileOf(url)), 'no folder');
    await expect(openDatabase(url)).rejects.toThrow(
      /^an earlier version made it, and the copy of it .* can’t be made \(.*EEXIST/,
    );
    expect(readFileSync(fileOf(url))).toEqual(before);
  });

  it('stays as it is where a migration fails half-way, also what those before it did, and no copy is left', async () => {
    const migrations = join(folder, 'migrations');
    cpSync(MIGRATIONS, migrations, { recursive: true });
    const bad = join(migrations, '20990101000000_bad');
    mkdirSync(bad);
    writeFileSync(
      join(bad, 'migration.sql'),
      'DELETE FROM "Vote"; ALTER TABLE "Round" DROP COLUMN "title"; INSERT INTO "Nowhere" VALUES (1);',
    );
    const before = readFileSync(fileOf(url));
    let copiesMeanwhile: string[] = [];
    const upgrade = (change: () => Promise<void>) =>
      upgradeWithCopy(fileOf(url), () => {
        copiesMeanwhile = copies();
        return change();
      });
    await expect(migrate(url, { folder: migrations, upgrade })).rejects.toThrow('Nowhere');
    expect(copiesMeanwhile).toHaveLength(1);
    expect(readFileSync(fileOf(url))).toEqual(before);
    expect(copies()).toEqual([]);
  });

  it('keeps its copy where the disk failed during the upgrade: nobody knows what is in the file then', async () => {
    const failing = () => Promise.reject(new Error('SQLITE_IOERR: disk I/O error'));
    await expect(upgradeWithCopy(fileOf(url), failing)).rejects.toThrow('disk I/O error');
    expect(copies()).toHaveLength(1);
  });
});

it('nothing is copied where the database is new or of this version', async () => {
  const { folder, remove, url } = await temporaryFolder();
  await closeDatabase(await openDatabase(url));
  await closeDatabase(await openDatabase(`file:${join(folder, 'new.db')}`));
  expect(existsSync(join(folder, 'backups'))).toBe(false);
  await (await storedLessons(`file:${join(folder, 'old.db')}`)).$disconnect();
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  remove();
});
