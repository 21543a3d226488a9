import { afterAll, describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { STORAGE_SENTENCES } from '#server/store/storage-fault';
import { failedStart } from '../../support/server/child';
import { openRace, QUADRATIC } from '../../support/server/events';
import {
  NEEDS_POSTGRES,
  PASSWORD,
  postgresFolder,
  startPostgres,
} from '../../support/server/postgresql';
import { testServer } from '../../support/server/server';
import { english } from '../../support/words';

/** Of the design: picks are taken again so long after the database has come back. */
const BACK_WITHIN_MS = 3_000;
const PATIENCE = { timeout: 60_000 };

if (postgresFolder === null) {
  it(`a PostgreSQL server that goes away in a lesson is not tested here: ${NEEDS_POSTGRES}`, () => {
    expect(postgresFolder).toBeNull();
  });
} else {
  const postgres = await startPostgres(postgresFolder);
  afterAll(() => postgres.close());

  /** A race for which Ada has picked. */
  async function picked() {
    const databaseUrl = await postgres.database();
    const test = await testServer({ environment: { DATABASE_URL: databaseUrl } });
    const { code, console: teacher } = await test.clients.room();
    const ada = await test.clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await teacher.send(openRace());
    const pick = (number: number) =>
      ada.send({ type: 'pick', round: 1, number, learningRate: number / 100, prediction: null });
    expect(await pick(1)).toMatchObject({ ok: true });
    return { test, databaseUrl, code, teacher, ada, pick };
  }

  describe('a PostgreSQL server that is stopped and started again in a lesson', PATIENCE, () => {
    it('has picks refused with a sentence meanwhile, loses none that was acknowledged, and goes on', async () => {
      const { test, databaseUrl, code, teacher, ada, pick } = await picked();
      await postgres.stop();
      expect(await pick(2)).toMatchObject({ ok: false, code: 'not-stored' });
      const told = await teacher.send({ type: 'lock', round: 1 });
      if (told.ok) throw new Error('it was stored');
      expect(english.tell(told.reason)).toMatch(/^The server can’t reach its database/);
      const ready = await fetch(`${test.origin}/readyz`);
      expect([ready.status, (await ready.text()).trim()]).toEqual([503, STORAGE_SENTENCES.away]);
      expect((await test.clients.student(code, ada.token)).you.pick?.number).toBe(1);

      await postgres.start();
      const since = performance.now();
      let number = 3;
      while (!(await pick(number)).ok) number += 1;
      expect(performance.now() - since).toBeLessThan(BACK_WITHIN_MS);
      for (const line of test.errors.splice(0)) {
        expect(line).toContain(STORAGE_SENTENCES.away);
        expect(line).not.toContain(encodeURIComponent(PASSWORD));
        expect(line).not.toContain(PASSWORD);
      }
      // The room that the next server restores is the one that was left.
      const { version } = ada.view;
      await test.close();
      const again = await testServer({ environment: { DATABASE_URL: databaseUrl } });
      const phone = await again.clients.student(code, ada.token);
      expect(phone.you.pick?.number).toBe(number);
      expect(phone.view.version).toBeGreaterThanOrEqual(version);
    });

    it('leaves a run on show going on, and its outcome is that of an undisturbed one', async () => {
      const { test, teacher, ada } = await picked();
      await teacher.send({ type: 'lock', round: 1 });
      await ada.inPhase('running');
      await postgres.stop();
      const frames = ada.frames.length;
      await expect.poll(() => ada.frames.length, { timeout: 10_000 }).toBeGreaterThan(frames + 2);
      await postgres.start();
      await ada.until(({ view, you }) => view.phase.kind === 'finished' && you.verdict !== null);
      expect(ada.you.verdict).toEqual(simulateVerdicts(QUADRATIC, [0.01])[0]);
      for (const line of test.errors.splice(0)) expect(line).toContain(STORAGE_SENTENCES.away);
    });

    it('stays with its server: a second one that is started on it ends with a sentence', async () => {
      const { test, databaseUrl, pick } = await picked();
      const second = await failedStart({
        PORT: '0',
        DATA_DIR: `${test.folder}/second`,
        DATABASE_URL: databaseUrl,
      });
      expect(second.code).toBe(1);
      expect(second.error).toMatch(
        /^The database postgresql:\/\/127\.0\.0\.1:\d+\/test_\d+ can't be used: Another server of Overshoot uses it: .*\n$/,
      );
      expect(await pick(2)).toMatchObject({ ok: true });
    });
  });
}
