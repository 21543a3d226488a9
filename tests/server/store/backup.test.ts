import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupError, backUp, restore } from '#server/store/backup';
import { childServer } from '../../support/server/child';
import { Clients } from '../../support/server/clients';
import { otherConnection, temporaryFolder } from '../../support/server/database';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const ROOT = join(import.meta.dirname, '../../..');
const NOON = new Date('2026-11-24T12:00:00.500Z');

/** As `npm run backup` and `npm run restore` run it. */
async function command(...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/backup.ts', ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.error += text;
  });
  const [code] = await once(child, 'exit');
  return { code, ...said };
}

let folder: string;
let file: string;
let remove: () => void;
beforeEach(async () => {
  const temporary = await temporaryFolder();
  folder = temporary.folder;
  file = join(folder, 'overshoot.db');
  remove = temporary.remove;
});
afterEach(() => remove());

it('a backup is made while a class plays, has all that was acknowledged, and is put back once the server is stopped', {
  timeout: 90_000,
}, async () => {
  const server = await childServer(folder, 4);
  const clients = new Clients(`http://127.0.0.1:${server.port}`, server.key);
  const { code, console: teacher } = await clients.room('Before');
  const ada = await clients.student(code);
  await ada.send({ type: 'join', name: 'Ada' });
  await teacher.send(openRace());
  let number = 0;
  let isOver = false;
  const picking = (async () => {
    while (!isOver) {
      number += 1;
      const pick = { type: 'pick', round: 1, number, learningRate: 0.1, prediction: null } as const;
      expect(await ada.send(pick)).toMatchObject({ ok: true });
    }
  })();
  const copied = await command('backup', '--data-dir', folder);
  isOver = true;
  await picking;
  expect(copied).toMatchObject({ code: 0, error: '' });
  const backup = copied.out.trim();
  expect(backup).toMatch(/backups\/overshoot-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.db$/);
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  // After the backup: gone once it is put back.
  const later = await clients.room('After');

  const refused = await command('restore', backup, '--data-dir', folder);
  expect(refused).toEqual({
    code: 1,
    out: '',
    error: 'A server uses this database: stop it first.\n',
  });
  clients.close();
  // Its lock goes with it, however it ends.
  await server.end('SIGKILL');
  const restored = await command('restore', backup, '--data-dir', folder);
  expect(restored).toMatchObject({ code: 0, error: '' });
  const [kept] = readdirSync(folder).filter((name) => name.includes('.replaced-'));
  expect(restored.out).toContain(kept);

  const again = await testServer({ folder });
  const screen = await again.clients.screen(code);
  expect(screen.view.title).toBe('Before');
  const phone = await again.clients.student(code, ada.token);
  expect(phone.you.participant).toMatchObject({ name: 'Ada' });
  expect(phone.you.pick!.number).toBeGreaterThan(0);
  await expect(again.clients.screen(later.code)).rejects.toThrow();
  await again.close();
  // The replaced one has what came later.
  const replaced = otherConnection(`file:${join(folder, kept!)}`);
  const { rows } = await replaced.execute('SELECT title FROM Session ORDER BY title');
  expect(rows).toEqual([{ title: 'After' }, { title: 'Before' }]);
  replaced.close();
});

describe('a backup', () => {
  it('replaces no file, and leaves nothing of one that failed', async () => {
    const to = join(folder, 'copies');
    const first = await backUp(file, to, NOON);
    expect(first).toBe(join(to, 'overshoot-2026-11-24T12-00-00Z.db'));
    await expect(backUp(file, to, NOON)).rejects.toThrow(BackupError);
    writeFileSync(file, 'no database '.repeat(100));
    await expect(backUp(file, to, new Date())).rejects.toThrow();
    expect(readdirSync(to)).toEqual(['overshoot-2026-11-24T12-00-00Z.db']);
  });

  it('of nothing is none', async () => {
    const missing = join(folder, 'missing.db');
    await expect(backUp(missing, folder, NOON)).rejects.toThrow(`There is no database ${missing}.`);
    expect(existsSync(missing)).toBe(false);
  });
});

describe('what is put back', () => {
  it('must be an undamaged database of ours: else nothing changes', async () => {
    const before = readFileSync(file);
    const bad = join(folder, 'bad.db');
    await expect(restore(join(folder, 'none.db'), file, NOON)).rejects.toThrow(
      'There is no backup',
    );
    const damaged = Buffer.from(before);
    damaged.fill(7, damaged.length - 8_192);
    const other = otherConnection(`file:${join(folder, 'other.db')}`);
    await other.execute('CREATE TABLE a (b)');
    other.close();
    for (const content of ['text', damaged, readFileSync(join(folder, 'other.db'))]) {
      writeFileSync(bad, content);
      await expect(restore(bad, file, NOON)).rejects.toThrow('no undamaged database of Overshoot');
    }
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder).filter((name) => /replaced|restoring/.test(name))).toEqual([]);
  });

  it('takes the place of a damaged one, which is kept with its log', async () => {
    const backup = await backUp(file, folder, NOON);
    writeFileSync(file, 'damaged '.repeat(1_000));
    writeFileSync(`${file}-wal`, 'its log');
    const kept = (await restore(backup, file, NOON))!;
    expect(readFileSync(kept, 'utf8')).toBe('damaged '.repeat(1_000));
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('its log');
    expect(existsSync(`${file}-wal`)).toBe(false);
    const test = await testServer({ folder });
    expect((await fetch(`${test.origin}/readyz`)).status).toBe(200);
    await test.close();
  });

  it('is never read together with the log of a database that was moved away by hand', async () => {
    const backup = await backUp(file, folder, NOON);
    rmSync(file);
    for (const ending of ['-wal', '-shm', '-journal']) writeFileSync(file + ending, 'left behind');
    expect(await restore(backup, file, NOON)).toBeNull();
    for (const ending of ['-wal', '-shm', '-journal']) {
      expect(existsSync(file + ending), ending).toBe(false);
    }
    const kept = `${file}.replaced-2026-11-24T12-00-00Z-wal`;
    expect(readFileSync(kept, 'utf8')).toBe('left behind');
  });

  it('leaves a damaged one its log where it can not be kept', async () => {
    const backup = await backUp(file, folder, NOON);
    writeFileSync(file, 'damaged '.repeat(1_000));
    writeFileSync(`${file}-wal`, 'its log');
    const taken = `${file}.replaced-2026-11-24T12-00-00Z`;
    writeFileSync(taken, 'of somebody else');
    await expect(restore(backup, file, NOON)).rejects.toThrow(`There is a file ${taken} already.`);
    expect(readFileSync(`${file}-wal`, 'utf8')).toBe('its log');
    expect(readFileSync(file, 'utf8')).toBe('damaged '.repeat(1_000));
  });

  it('does not come under a program that has the database open without our lock', async () => {
    const backup = await backUp(file, folder, NOON);
    const other = otherConnection(`file:${file}`);
    await other.execute('PRAGMA journal_mode = WAL');
    await other.execute('SELECT COUNT(*) FROM Session');
    await expect(restore(backup, file, NOON)).rejects.toThrow('A server uses this database');
    other.close();
  });
});

it.each([['backup'], ['restore', 'a.db']])(
  '%s leaves a PostgreSQL server to its own programs',
  async (...words) => {
    const url = 'postgresql://teacher:guessed-it@127.0.0.1:1/class';
    const { code, out, error } = await command(...words, '--database-url', url);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(
      /^The database is on a PostgreSQL server, .* pg_dump and pg_restore\. .*\n$/,
    );
  },
);
