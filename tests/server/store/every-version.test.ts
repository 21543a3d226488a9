import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '#core/protocol/owner';
import { lessonPlanSchema } from '#core/protocol/shapes/lesson-plan';
import { pastScores } from '#core/room/past-scores';
import { openDatabase } from '#server/store/database';
import { listPlans, loadPlan } from '#server/store/plan-queries';
import { findSession, listSessions } from '#server/store/review-queries';
import { importSession } from '#server/store/session-import';
import { checked, exported } from '../../support/archive/exported';
import { otherConnection, temporaryFolder } from '../../support/server/database';
import { testServer } from '../../support/server/server';
import { PLAN } from '../../support/server/stored/old-activities';
import { ADA, BEN } from '../../support/server/stored/old-lesson';

const ROOT = join(import.meta.dirname, '../../..');
const STORED = join(ROOT, 'tests/support/server/stored');
/** The version with one migration has a test of its own, `upgrade.test.ts`. */
const VERSIONS = [
  { commit: '0fec7e4', file: join(STORED, 'lesson.sql') },
  ...readdirSync(join(STORED, 'states')).map((name) => ({
    commit: name.replace('.sql', ''),
    file: join(STORED, 'states', name),
  })),
].map(({ commit, file }) => {
  const sql = readFileSync(file, 'utf8');
  const applied = [...sql.matchAll(/INSERT INTO _prisma_migrations .*?'(\d{14}_\w+)'/g)];
  return { commit, sql, migrations: applied.map(([, name]) => name!) };
});

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

let folder: string;
let url: string;
let database: Awaited<ReturnType<typeof openDatabase>> | null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  url = `file:${join(folder, 'overshoot.db')}`;
  database = null;
});
afterEach(async () => {
  await database?.$disconnect();
});

async function store(sql: string): Promise<void> {
  const connection = otherConnection(url);
  await connection.executeMultiple(sql);
  connection.close();
}

/** All that is in the database, by table, in any order. */
async function allRows(): Promise<Rows> {
  const connection = otherConnection(url);
  const { rows: tables } = await connection.execute(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '_prisma_migrations'`,
  );
  const all: Record<string, Record<string, unknown>[]> = {};
  for (const { name } of tables) {
    const { rows } = await connection.execute(`SELECT * FROM "${name}"`);
    all[String(name)] = rows.map((row) => ({ ...row }));
  }
  connection.close();
  return all;
}

it('every state in which migrations have ever left a database is in these tests', () => {
  const all = readdirSync(join(ROOT, 'prisma/migrations')).filter((name) => /^\d/.test(name));
  const counts = VERSIONS.map(({ migrations }) => migrations.length).toSorted((a, b) => a - b);
  // With a new migration a version is added here (tests/support/server/stored/make-states.ts).
  expect(counts).toEqual(Array.from({ length: all.length - 2 }, (_, at) => at + 2));
  for (const { migrations } of VERSIONS) expect(all).toEqual(expect.arrayContaining(migrations));
});

describe.each(VERSIONS)('what version $commit stored', ({ sql }) => {
  it('is all there once it is upgraded, as it was', async () => {
    await store(sql);
    const before = await allRows();
    database = await openDatabase(url);
    const after = await allRows();
    for (const [table, rows] of Object.entries(before)) {
      const sameColumns = after[table]!.map((row) =>
        Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, row[column]])),
      );
      expect(sameColumns, table).toEqual(rows);
    }
  });

  it('is a file, each session, that stands the check of a file, and is the same once it is read in', async () => {
    await store(sql);
    database = await openDatabase(url);
    const elsewhere = await temporaryFolder();
    const other = await openDatabase(elsewhere.url);
    for (const { id, closedAt } of await listSessions(OPERATOR, database)) {
      const text = await exported(database, id);
      const copy = await importSession(other, checked(text), OPERATOR);
      if (closedAt !== null) expect(await exported(other, copy)).toBe(text);
    }
    await other.$disconnect();
    elsewhere.remove();
  });

  it('has a plan that opens', async () => {
    await store(sql);
    database = await openDatabase(url);
    const [kept] = await listPlans(OPERATOR, database);
    expect(lessonPlanSchema.parse(await loadPlan(OPERATOR, kept!.id, database))).toEqual(PLAN);
  });
});

describe.each(VERSIONS.filter(({ commit }) => commit !== '0fec7e4'))(
  'the two sessions of version $commit',
  ({ sql, migrations }) => {
    const has = (what: string) => migrations.some((name) => name.includes(what));

    it('are reviewed, with all that follows from the log', async () => {
      await store(sql);
      database = await openDatabase(url);
      const sessions = await listSessions(OPERATOR, database);
      const { id } = sessions.find(({ title }) => title === 'Over')!;
      const review = (await findSession(OPERATOR, id, database))!;
      expect(review.teams).toBe(2);
      const [ada, ben, ...others] = review.participants;
      expect([ada?.name, ben?.name]).toEqual(['Ada', 'Ben']);
      const again = others.find(({ name }) => name === 'Ada again');
      expect(again?.handedTo ?? null).toBe(has('former_devices') ? 1 : null);
      expect(others.some(({ name }) => name === 'Cleo')).toBe(has('student_ids'));
      expect(review.rounds).toMatchObject([
        {
          title: 'As it was',
          activity: { kind: 'race' },
          runs: [
            { participant: 1, learningRate: 0.05, prediction: 'converged', verdict: { step: 81 } },
            { participant: 2, learningRate: 0.5, verdict: { outcome: 'diverged', step: 3 } },
          ],
        },
        {
          activity: { kind: 'question' },
          isAnswerShown: true,
          votes: [
            { participant: 1, choice: 0, confidence: 'sure' },
            { participant: 2, choice: 1, confidence: null },
          ],
        },
        ...(has('guesses')
          ? [{ activity: { kind: 'walk-through' }, furthest: 1, guesses: [{ participant: 1 }] }]
          : []),
      ]);
      const { rounds } = pastScores(review.participants, review.rounds);
      expect(rounds.get(1)?.get(1)).toEqual(['goal', 'edge', 'prediction']);
    });

    it('are restored: who picked has the pick, and the round goes on to its end', async () => {
      await store(sql);
      const { clients, databaseUrl } = await testServer({ folder });
      expect(databaseUrl).toBe(url);
      database = await openDatabase(url);
      const [{ code } = { code: '' }] = await database.session.findMany({
        where: { title: 'Goes on' },
      });
      const ada = await clients.student(code, ADA);
      expect(ada.you).toMatchObject({
        participant: { number: 1, name: 'Ada' },
        pick: { number: 1, learningRate: 0.03, prediction: 'converged' },
      });
      const ben = await clients.student(code, BEN);
      const pick = { type: 'pick', round: 1, number: 1, learningRate: 0.5 } as const;
      expect(await ben.send({ ...pick, prediction: 'diverged' })).toMatchObject({ ok: true });
      const teacher = await clients.instructor(code);
      await teacher.send({ type: 'lock', round: 1 });
      await ada.inPhase('running');
      await teacher.send({ type: 'end-run', round: 1 });
      await ben.until(({ you }) => you.verdict !== null);
      expect(ben.you.verdict).toMatchObject({ outcome: 'diverged', step: 3 });
    });
  },
);
