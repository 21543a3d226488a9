import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedSession, checkSession } from '#core/archive/check';
import type { SessionFile } from '#core/archive/session-file';
import { MOST_FILE_BYTES } from '#core/protocol/desk';
import { OPERATOR } from '#core/protocol/owner';
import { importErrand } from '#server/after-class/import-errand';
import { openDatabase } from '#server/store/database';
import { findSession } from '#server/store/review-queries';
import { importSession } from '#server/store/session-import';
import { fileOf } from '../../support/archive/session-files';
import { mutated } from '../../support/fuzz/mutations';
import { runOf } from '../../support/room/drive';
import { temporaryFolder } from '../../support/server/database';
import { askDesk } from '../../support/server/desk';
import { type TestServer, testServer } from '../../support/server/server';

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** Three students, a race, closed. */
function lesson(): SessionFile {
  const drive = runOf(0.1, 0.3, 1.5);
  drive.finish();
  drive.teach({ type: 'close-room' });
  return fileOf(drive.events);
}

const FILE = lesson();

async function inDatabase<Value>(url: string, look: (database: Database) => Promise<Value>) {
  const database = await openDatabase(url);
  return look(database).finally(() => database.$disconnect());
}

/** Of every table that an import writes. */
async function rowsIn(database: Database): Promise<number> {
  const tables = [
    ...[database.session.count(), database.participant.count(), database.commit.count()],
    ...[database.round.count(), database.run.count(), database.vote.count()],
    ...[database.tap.count(), database.guess.count()],
  ];
  return (await Promise.all(tables)).reduce((all, rows) => all + rows, 0);
}

function post({ origin }: TestServer, body: BodyInit, headers: Record<string, string> = {}) {
  return fetch(`${origin}/review/desk/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body,
  });
}

describe('reading a session in', () => {
  it('stores it as a session of its own, as often as it is read in', async () => {
    const test = await testServer();
    const ids: string[] = [];
    for (const _ of [1, 2]) {
      const answer = await askDesk(test, 'import', FILE);
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
      ids.push((answer.value as { session: string }).session);
    }
    expect(new Set(ids).size).toBe(2);
    const [first, second] = await inDatabase(test.databaseUrl, async (database) => [
      await findSession(OPERATOR, ids[0]!, database),
      await findSession(OPERATOR, ids[1]!, database),
    ]);
    expect(first?.rounds[0]?.runs.map(({ learningRate }) => learningRate)).toEqual([0.1, 0.3, 1.5]);
    expect({ ...second, id: '' }).toEqual({ ...first, id: '' });
  });

  it('is for the signed-in instructor alone, as is every file', async () => {
    const test = await testServer();
    expect((await post(test, JSON.stringify(FILE))).status).toBe(401);
    const paths = ['files', 'xlsx', 'csv', 'json'].map((file) => `/review/a/${file}`);
    for (const path of [...paths, '/review/import', '/review/schema', '/review/desk/import']) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const { status } = await fetch(test.origin + path, { method });
        expect(status, `${method} ${path}`).toBe(401);
      }
    }
    expect(await inDatabase(test.databaseUrl, rowsIn)).toBe(0);
  });

  it('refuses a file that is too large before it has come', async () => {
    const test = await testServer();
    const cookie = await test.clients.cookie();
    const body = new Uint8Array(MOST_FILE_BYTES + 1).fill(32);
    const answer = await post(test, body, { cookie }).then(
      (response) => response.json(),
      () => 'cut off',
    );
    if (answer !== 'cut off') {
      expect(answer).toMatchObject({ refusal: { code: 'too-large', mostBytes: MOST_FILE_BYTES } });
    }
    expect(await inDatabase(test.databaseUrl, rowsIn)).toBe(0);
  });

  it.each<[string, string, string]>([
    ['half a file', JSON.stringify(FILE).slice(0, 900), 'malformed'],
    ['another JSON', '{"title":"A plan","items":[]}', 'bad-file'],
    ['nothing', '', 'malformed'],
    ['a number too large', JSON.stringify(FILE).replace('0.3', '1e999'), 'bad-file'],
    ['nesting without end', `{"format":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'bad-file'],
    [
      'nesting inside of a session',
      JSON.stringify(FILE).replace('"rounds":[', `"rounds":[${'['.repeat(99)}${']'.repeat(99)},`),
      'bad-file',
    ],
    [
      'a prototype',
      JSON.stringify(FILE).replace('"session":{', '"session":{"__proto__":{"code":"x"},'),
      'bad-file',
    ],
    [
      'a run of nobody',
      JSON.stringify(FILE).replaceAll('"participant":3', '"participant":4'),
      'bad-file',
    ],
  ])('refuses %s, and nothing is stored', async (_what, body, code) => {
    const test = await testServer();
    const cookie = await test.clients.cookie();
    const answer = await post(test, body, { cookie });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ ok: false, refusal: { code } });
    expect(await inDatabase(test.databaseUrl, rowsIn)).toBe(0);
  });

  it('stores all of a file or nothing, whatever was done to it', async () => {
    const test = await testServer();
    await inDatabase(test.databaseUrl, async (database) => {
      await fc.assert(
        fc.asyncProperty(mutated(fc.constant(FILE)), async (body) => {
          const before = await rowsIn(database);
          const answer = await askDesk(test, 'import', body ?? null);
          const after = await rowsIn(database);
          if (!answer.ok) expect(after).toBe(before);
          else expect(after - before).toBe(1 + 3 + FILE.log.length + 1 + 3);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('takes one file at a time, and the next one whatever became of it', async () => {
    const files: { done(id: string): void; failed(error: Error): void }[] = [];
    const errand = importErrand({
      import: () => new Promise((done, failed) => files.push({ done, failed })),
    });
    const first = errand.run(FILE, OPERATOR);
    await expect.poll(() => files).toHaveLength(1);
    expect(await errand.run(FILE, OPERATOR)).toEqual({ ok: false, error: { code: 'busy' } });
    files[0]!.done('first');
    expect(await first).toEqual({ ok: true, value: { session: 'first' } });
    const second = errand.run(FILE, OPERATOR);
    await expect.poll(() => files).toHaveLength(2);
    files[1]!.failed(new Error('the disk is full'));
    await expect(second).rejects.toThrow('full');
    expect(await errand.run({}, OPERATOR)).toMatchObject({
      ok: false,
      error: { code: 'bad-file' },
    });
    const third = errand.run(FILE, OPERATOR);
    await expect.poll(() => files).toHaveLength(3);
    files[2]!.done('third');
    expect(await third).toMatchObject({ ok: true });
  });

  it('leaves nothing behind where the database fails halfway', async () => {
    const { url, remove } = await temporaryFolder();
    await inDatabase(url, async (database) => {
      const step = [...steps(FILE)].at(-1)!;
      const twice = { ...step, file: { ...step.file, rounds: [...FILE.rounds, ...FILE.rounds] } };
      await expect(importSession(database, twice, OPERATOR)).rejects.toThrow();
      expect(await rowsIn(database)).toBe(0);
    });
    remove();
  });
});

function* steps(file: SessionFile): Generator<CheckedSession> {
  const check = checkSession(file);
  for (;;) {
    const step = check.next();
    if (!step.done) continue;
    if (step.value.ok) yield step.value.value;
    return;
  }
}
