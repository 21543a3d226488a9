import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EMPTY_PLAN } from '#core/lesson/plan/lesson-plan';
import { backUp, restore } from '#server/store/backup';
import { childServer, failedStart } from '../../support/server/child';
import { Clients, type Student } from '../../support/server/clients';
import { otherConnection, temporaryFolder } from '../../support/server/database';
import { openRace } from '../../support/server/events';
import { testServer } from '../../support/server/server';
import { english } from '../../support/words';

const DAMAGED = /The database is damaged: .* npm run restore\./;

const PAGE_BYTES = 4_096;

/** The pages at which tables begin, in the file itself: as a failing disk or another program does. */
async function overwrite(file: string, tables: readonly string[]): Promise<void> {
  const connection = otherConnection(`file:${file}`);
  for (const table of tables) {
    const { rows } = await connection.execute(
      `SELECT rootpage FROM sqlite_schema WHERE name = '${table}'`,
    );
    const at = (Number(rows[0]!.rootpage) - 1) * PAGE_BYTES;
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa7, at, at + PAGE_BYTES));
  }
  connection.close();
}

/** @returns whether it is acknowledged */
async function pick(ada: Student, number: number): Promise<boolean> {
  const learningRate = number / 100;
  const answer = await ada.send({ type: 'pick', round: 1, number, learningRate, prediction: null });
  if (!answer.ok) expect(answer.code).toBe('not-stored');
  return answer.ok;
}

it('a file that is overwritten below a running server: both who can help are told, the server lives, and the way out loses nothing acknowledged', {
  timeout: 90_000,
}, async () => {
  const { folder, remove } = await temporaryFolder();
  const file = join(folder, 'overshoot.db');
  const server = await childServer(folder, 4);
  const origin = `http://127.0.0.1:${server.port}`;
  const clients = new Clients(origin, server.key);
  const { code, console: teacher } = await clients.room();
  const ada = await clients.student(code);
  await ada.send({ type: 'join', name: 'Ada' });
  await teacher.send(openRace());
  expect(await pick(ada, 1)).toBe(true);
  const backup = await backUp(file, join(folder, 'backups'), new Date());
  expect(await pick(ada, 2)).toBe(true);

  await overwrite(file, ['Plan', 'Run']);
  // A lesson goes on with what it doesn't need.
  expect(await pick(ada, 3)).toBe(true);
  const refusal = await teacher.send({ type: 'save-plan', plan: { ...EMPTY_PLAN, title: 'Kept' } });
  if (refusal.ok) throw new Error('it was stored');
  expect(refusal.code).toBe('not-stored');
  expect(english.tell(refusal.reason)).toMatch(/database is damaged/);
  expect(server.said.error).toMatch(DAMAGED);
  await teacher.send({ type: 'lock', round: 1 });
  await ada.inPhase('running');
  await teacher.send({ type: 'end-run', round: 1 });
  const ready = async () => {
    const answer = await fetch(`${origin}/readyz`);
    return [answer.status, await answer.text()];
  };
  await expect.poll(ready, { timeout: 10_000 }).toEqual([503, expect.stringMatching(DAMAGED)]);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  const tab = await clients.student(code, ada.token);
  expect(tab.you.pick?.number).toBe(3);
  clients.close();
  await server.end('SIGKILL');

  // It isn't started on what is damaged.
  const refused = await failedStart({ PORT: '0', DATA_DIR: folder });
  expect(refused.code).toBe(1);
  expect(refused.error).toMatch(DAMAGED);
  // What was acknowledged after the backup is in the damaged file, which a restore keeps.
  const damaged = otherConnection(`file:${file}`);
  const { rows } = await damaged.execute('SELECT events FROM "Commit"');
  damaged.close();
  const events: { type: string; number?: number }[] = rows.flatMap((row) =>
    JSON.parse(String(row.events)),
  );
  const picks = events.filter(({ type }) => type === 'pick-stored');
  expect(picks.map(({ number }) => number)).toEqual([1, 2, 3]);
  const elsewhere = await temporaryFolder();
  await restore(backup, join(elsewhere.folder, 'overshoot.db'), new Date());
  const again = await testServer({ folder: elsewhere.folder });
  const phone = await again.clients.student(code, ada.token);
  expect(phone.you).toMatchObject({ participant: { name: 'Ada' }, pick: { number: 1 } });
  await again.close();
  elsewhere.remove();
  remove();
});
