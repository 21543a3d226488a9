import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { migrate } from '#server/store/migrate';
import { MigrationError } from '#server/store/migrations';

const MIGRATIONS = join(import.meta.dirname, '../../../prisma/migrations');

/** Beside the folders: Prisma's own, which names the database. */
const LOCK_FILES = 1;

describe('migrations', () => {
  let folder: string;
  let url: string;
  let migrations: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
    url = `file:${join(folder, 'overshoot.db')}`;
    migrations = join(folder, 'migrations');
    cpSync(MIGRATIONS, migrations, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function add(name: string, sql: string): void {
    mkdirSync(join(migrations, name));
    writeFileSync(join(migrations, name, 'migration.sql'), sql);
  }

  it('bring an empty database to the present schema, once', async () => {
    await migrate(url, { folder: migrations });
    await migrate(url, { folder: migrations });
    const database = await openDatabase(url);
    expect(await database.session.count()).toBe(0);
    const rows = await database.$queryRaw<{ migration_name: string; checksum: string }[]>`
      SELECT migration_name, checksum FROM _prisma_migrations`;
    expect(rows).toHaveLength(readdirSync(migrations).length - LOCK_FILES);
    for (const { checksum } of rows) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
    await database.$disconnect();
  });

  it('apply what is new, in order', async () => {
    await migrate(url, { folder: migrations });
    add('20990101000000_a', 'CREATE TABLE a (id TEXT);');
    add('20990102000000_b', 'INSERT INTO a VALUES (1);');
    await migrate(url, { folder: migrations });
    const database = await openDatabase(`${url}`).catch((error: unknown) => error);
    // The product's own folder doesn't have them: such a database is from a newer version.
    expect(database).toBeInstanceOf(MigrationError);
  });

  it('leave nothing of one that fails, and try it again', async () => {
    add('20990101000000_bad', 'CREATE TABLE a (id TEXT); CREATE TABLE a (id TEXT);');
    await expect(migrate(url, { folder: migrations })).rejects.toThrow('already exists');
    rmSync(join(migrations, '20990101000000_bad'), { recursive: true });
    add('20990101000000_bad', 'CREATE TABLE a (id TEXT);');
    await migrate(url, { folder: migrations });
  });

  it('refuse a database whose migration has been changed', async () => {
    await migrate(url, { folder: migrations });
    appendFileSync(join(migrations, '20261124100000_init/migration.sql'), '\n-- changed');
    await expect(migrate(url, { folder: migrations })).rejects.toThrow(
      'another version of the migration',
    );
  });
});
