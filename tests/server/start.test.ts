import { chmodSync, cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { failedStart } from '../support/server/child';
import { temporaryFolder } from '../support/server/database';
import { openRace } from '../support/server/events';
import { testServer } from '../support/server/server';

describe('a start that can not succeed says why in one line, and fails', {
  timeout: 60_000,
}, () => {
  it('a bad environment value', async () => {
    const result = await failedStart({ PORT: 'http' });
    expect(result).toEqual({ code: 1, out: '', error: 'PORT must be a whole number.\n' });
  });

  it('a taken port, without touching the rooms of whoever has it', async () => {
    const test = await testServer({ speed: 1 });
    const { code, console: teacher } = await test.clients.room();
    const ada = await test.clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await teacher.send(openRace(60));
    const { port } = test.server;
    const result = await failedStart({ PORT: String(port), DATA_DIR: test.folder });
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.error).toMatch(new RegExp(`^Port ${port} is taken: [^\n]+\n$`));
    await delay(1_200);
    expect(
      await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null }),
    ).toMatchObject({
      ok: true,
    });
    expect(ada.views.some(({ phase }) => phase.kind === 'picking' && phase.waiting)).toBe(false);
  });

  it('a data folder that can not be written to', async () => {
    const { folder, remove } = await temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const result = await failedStart({ PORT: '0', DATA_DIR: join(folder, 'file') });
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.error).toMatch(/^The data folder .*file can't be written to \([^\n]+\)\.\n$/);
    remove();
  });

  it('a data folder where none can be made, at once', async () => {
    const result = await failedStart({ PORT: '0', DATA_DIR: '/proc/overshoot/data' });
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.error).toMatch(/^The data folder [^\n]+ can't be written to \([^\n]+\)\.\n$/);
  });

  it('a database that is none', async () => {
    const { folder, remove } = await temporaryFolder();
    writeFileSync(join(folder, 'overshoot.db'), 'no database '.repeat(100));
    const result = await failedStart({ PORT: '0', DATA_DIR: folder });
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.error).toMatch(
      /^The database file:[^\n]+ can't be used: The database is damaged: [^\n]+ npm run restore[^\n]+\n$/,
    );
    remove();
  });

  it('an address that is not this machine’s', async () => {
    const { folder, remove } = await temporaryFolder();
    const result = await failedStart({ PORT: '0', HOST: '192.0.2.1', DATA_DIR: folder });
    expect(result).toMatchObject({
      code: 1,
      error: 'HOST 192.0.2.1 is not an address of this machine.\n',
    });
    remove();
  });
});

it('the data folder may be called anything, and its file is a whole backup once the server has stopped', async () => {
  const { folder, remove } = await temporaryFolder();
  const odd = join(folder, 'a b 50% #1?');
  const first = await testServer({ folder: odd });
  const { code } = await first.clients.room('Kept');
  await first.server.close();
  const second = await testServer({ folder: odd });
  expect((await second.clients.screen(code)).view.title).toBe('Kept');
  await second.close();
  const copy = join(folder, 'copy');
  cpSync(join(odd, 'overshoot.db'), join(copy, 'overshoot.db'));
  const third = await testServer({ folder: copy });
  expect((await third.clients.screen(code)).view.title).toBe('Kept');
  await third.close();
  remove();
});

it('only its owner may look into the data folder, also where an earlier version made it', async () => {
  const { folder, remove } = await temporaryFolder();
  const made = join(folder, 'a/data');
  const first = await testServer({ folder: made });
  expect(statSync(made).mode & 0o777).toBe(0o700);
  await first.close();
  chmodSync(made, 0o755);
  await (await testServer({ folder: made })).close();
  expect(statSync(made).mode & 0o777).toBe(0o700);
  // A folder with other things in it isn't ours to close.
  writeFileSync(join(made, 'thesis.tex'), '');
  chmodSync(made, 0o755);
  await (await testServer({ folder: made })).close();
  expect(statSync(made).mode & 0o777).toBe(0o755);
  remove();
});

describe('the instructor’s key', () => {
  it('is made once, and only its owner may read it', async () => {
    const test = await testServer();
    const file = join(test.folder, 'instructor-key');
    expect(readFileSync(file, 'utf8').trim()).toBe(test.server.key);
    expect(test.server.key.length).toBeGreaterThanOrEqual(29);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await test.server.close();
    const again = await testServer({ folder: test.folder });
    expect(again.server.key).toBe(test.server.key);
  });

  it('may be set by the environment', async () => {
    const key = 'sixteen letters!';
    const test = await testServer({ environment: { INSTRUCTOR_KEY: key } });
    expect(test.server.key).toBe(key);
  });
});
