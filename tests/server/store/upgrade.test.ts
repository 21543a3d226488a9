import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '#core/protocol/owner';
import { openDatabase } from '#server/store/database';
import { migrate } from '#server/store/migrate';
import { OneConnectionLibSql } from '#server/store/one-connection';
import { findSession, listSessions } from '#server/store/review-queries';
import { checked, exported } from '../../support/archive/exported';
import { QUADRATIC, RACE } from '../../support/server/events';
import { testServer } from '../../support/server/server';

const FIRST_MIGRATION = '20261124100000_init';
const MIGRATIONS = join(import.meta.dirname, '../../../prisma/migrations');
const ROWS = join(import.meta.dirname, '../../support/server/stored/version-1.sql');

describe('a database of the version before activities', () => {
  let folder: string;
  let url: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
    url = `file:${join(folder, 'overshoot.db')}`;
    const migrations = join(folder, 'migrations');
    mkdirSync(migrations);
    cpSync(join(MIGRATIONS, FIRST_MIGRATION), join(migrations, FIRST_MIGRATION), {
      recursive: true,
    });
    await migrate(url, { folder: migrations });
    const connection = await new OneConnectionLibSql({ url }).connect();
    await connection.executeScript(readFileSync(ROWS, 'utf8'));
    await connection.dispose();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is reviewed: its rounds are races', async () => {
    const database = await openDatabase(url);
    expect(await listSessions(OPERATOR, database)).toMatchObject([
      { id: 'open', participants: 2, rounds: 1 },
      { id: 'past', participants: 2, rounds: 1 },
    ]);
    const review = await findSession(OPERATOR, 'past', database);
    expect(review?.participants).toMatchObject([{ name: 'Ada' }, { name: null }]);
    expect(review?.rounds).toMatchObject([
      { number: 1, title: '', activity: RACE, revoteOf: null, edge: null, votes: [], taps: [] },
    ]);
    expect(review?.rounds[0]?.runs).toMatchObject([
      {
        participant: 1,
        side: 0,
        learningRate: 0.1,
        prediction: null,
        changes: [],
        verdict: { step: 21 },
      },
      { participant: 2, side: 0, learningRate: 1.5, verdict: { outcome: 'diverged', step: 10 } },
    ]);
    await database.$disconnect();
  });

  it('is a file, each session, that stands the check of a file', async () => {
    const database = await openDatabase(url);
    for (const id of ['past', 'open']) {
      const { file } = checked(await exported(database, id));
      expect(file.rounds[0]?.activity).toEqual(RACE);
    }
    await database.$disconnect();
  });

  it('goes on in mid-round: the same people, the same picks, the same time', async () => {
    const { clients } = await testServer({ folder, speed: 4 });
    const ada = await clients.student('KMNPQR', 'a'.repeat(32));
    expect(ada.you).toMatchObject({ participant: { number: 1, name: 'Ada' }, pick: null });
    expect(ada.view.phase).toMatchObject({
      kind: 'picking',
      round: { number: 2, activity: RACE, title: '' },
      picked: 1,
      paused: false,
    });
    // It waits for the phones first, then goes on from where it stood.
    const { remaining } = ada.view.phase as { remaining: number };
    expect(remaining).toBeLessThanOrEqual(50_000);
    expect(remaining).toBeGreaterThan(20_000);
    const teacher = await clients.instructor('KMNPQR');
    expect(teacher.view.pastRounds).toMatchObject([
      { number: 1, activity: { kind: 'race', experiment: QUADRATIC }, runs: 1 },
    ]);
    expect(teacher.view.roster).toMatchObject([{ isPractice: false }, { isRemoved: false }]);
    const pick = {
      type: 'pick',
      round: 2,
      number: 1,
      learningRate: 0.4,
      prediction: null,
    } as const;
    expect(await ada.send(pick)).toMatchObject({ ok: true });
    await teacher.send({ type: 'lock', round: 2 });
    await ada.inPhase('running');
    await teacher.send({ type: 'end-run', round: 2 });
    await ada.inPhase('finished');
    await ada.until(({ you }) => you.standing !== null);
    const database = await openDatabase(url);
    expect((await findSession(OPERATOR, 'open', database))?.rounds).toHaveLength(2);
    await database.$disconnect();
  });
});
