import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineDatabase } from '../../../../server/cli/doctor/database';
import { otherConnection, temporaryFolder } from '../../../support/server/database';
import { testServer } from '../../../support/server/server';

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

/** Every file with its time and what is in it. */
function allOf(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => [file, statSync(file).mtimeMs, readFileSync(file).toString('base64')]);
}

/** Looks, and sees that nothing has changed by it. */
async function look({ folder, url }: Pick<Folder, 'folder' | 'url'>, now?: number) {
  const before = allOf(folder);
  const findings = await examineDatabase(url, now);
  expect(allOf(folder)).toEqual(before);
  return findings;
}

describe('the database', () => {
  let place: Folder;
  beforeEach(async () => {
    place = await temporaryFolder();
  });
  afterEach(() => place.remove());

  async function change(sql: string): Promise<void> {
    const connection = otherConnection(place.url);
    await connection.execute('PRAGMA journal_mode = DELETE');
    await connection.execute(sql);
    connection.close();
  }

  it('is not there yet', async () => {
    const url = `file:${join(place.folder, 'none.db')}`;
    expect(await look({ folder: place.folder, url })).toMatchObject([
      { mark: 'ok', says: 'none yet: the first start makes it' },
    ]);
  });

  it('is undamaged, with nothing in it', async () => {
    expect(await look(place)).toMatchObject([
      { mark: 'ok', says: 'undamaged, of this version' },
      { about: 'Backup', mark: 'ok', says: 'nothing to back up yet' },
    ]);
  });

  it('is in use by a server, which goes on, and is there with its log where that was cut off', async () => {
    const { clients, folder, databaseUrl } = await testServer({ folder: place.folder });
    await clients.room('Kept');
    expect(await look({ folder, url: databaseUrl })).toMatchObject([
      { mark: 'ok', says: 'undamaged, and in use by a server' },
      { about: 'Backup', mark: 'attention' },
    ]);
    await clients.room('Another');
    const cut = join(place.folder, 'cut');
    mkdirSync(cut);
    for (const ending of ['', '-wal', '-lock']) {
      cpSync(join(folder, `overshoot.db${ending}`), join(cut, `overshoot.db${ending}`));
    }
    expect(await look({ folder: cut, url: `file:${join(cut, 'overshoot.db')}` })).toMatchObject([
      { says: 'undamaged; the last server was cut off, the next takes up its log' },
      // The rooms are in the log alone: it was read.
      { about: 'Backup', mark: 'attention' },
    ]);
  });

  it('is damaged, or none', async () => {
    const file = join(place.folder, 'overshoot.db');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4_096 * 3, 4_096 * 5);
    writeFileSync(file, bytes);
    expect(await look(place)).toMatchObject([{ about: 'Database', mark: 'fault' }, {}]);
    writeFileSync(file, 'no database '.repeat(100));
    expect(await look(place)).toMatchObject([
      { mark: 'fault', says: expect.stringContaining('The database is damaged') },
    ]);
  });

  it('was made by a newer version, or another one', async () => {
    await change(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', '', '20990101000000_later', 1)`,
    );
    expect(await look(place)).toMatchObject([
      { mark: 'fault', says: expect.stringContaining('made by a newer version of Overshoot') },
      {},
    ]);
  });

  it('was made by an earlier version', async () => {
    await change(
      `DELETE FROM _prisma_migrations WHERE migration_name >= '20261130030000_student_ids'`,
    );
    expect(await look(place)).toMatchObject([
      {
        mark: 'attention',
        says: expect.stringMatching(/^An earlier version made it: .* in \d+ steps\.$/),
        todo: expect.stringContaining('npm run backup'),
      },
      {},
    ]);
  });

  it('has backups, the newest of which is told', async () => {
    const backups = join(place.folder, 'backups');
    mkdirSync(backups);
    for (const day of ['11-24', '11-10']) {
      writeFileSync(join(backups, `overshoot-2026-${day}T08-30-00Z.db`), '');
    }
    writeFileSync(join(backups, 'overshoot-2026-12-24T08-30-00Z.db.partial-77'), '');
    const backup = async (now: number) => (await look(place, now))[1];
    expect(await backup(Date.UTC(2026, 10, 24, 20))).toMatchObject({
      mark: 'ok',
      says: 'the newest is from today',
    });
    expect(await backup(Date.UTC(2026, 11, 4, 9))).toMatchObject({
      mark: 'ok',
      says: 'the newest is 10 days old',
    });
    expect(await backup(Date.UTC(2027, 1, 1))).toMatchObject({ mark: 'attention' });
  });
});
