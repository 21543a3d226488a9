import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import type { Activity } from '#core/lesson/activities/activity';
import { EMPTY_PLAN } from '#core/lesson/plan/lesson-plan';
import { OPERATOR } from '#core/protocol/owner';
import { lessonPlanSchema } from '#core/protocol/shapes/lesson-plan';
import { emptyRoom } from '#core/room/empty-room';
import { replay } from '#core/room/events/apply';
import { pastScores } from '#core/room/past-scores';
import { pointsOf } from '#core/room/scores';
import { computeVerdicts } from '#server/reveal/verdicts';
import { openDatabase } from '#server/store/database';
import { decodeEvents } from '#server/store/event-codec';
import { OneConnectionLibSql } from '#server/store/one-connection';
import { listPlans, loadPlan } from '#server/store/plan-queries';
import { findSession, listSessions } from '#server/store/review-queries';
import { CSV_FORMAT, csvRows } from '../../../app/review/files/csv';
import { testServer } from '../../support/server/server';
import { PLAN, STEER } from '../../support/server/stored/old-activities';
import { ADA, BEN } from '../../support/server/stored/old-lesson';
import { OldPage } from '../../support/server/stored/old-page';

const STORED = join(import.meta.dirname, '../../support/server/stored');

describe('what version 0fec7e4 stored', () => {
  let folder: string;
  let url: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
    url = `file:${join(folder, 'overshoot.db')}`;
    const connection = await new OneConnectionLibSql({ url }).connect();
    await connection.executeScript(readFileSync(join(STORED, 'lesson.sql'), 'utf8'));
    await connection.dispose();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function inDatabase<Found>(
    find: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Found>,
  ): Promise<Found> {
    const database = await openDatabase(url);
    return find(database).finally(() => database.$disconnect());
  }

  async function find(title: string) {
    const sessions = await inDatabase((database) => listSessions(OPERATOR, database));
    return sessions.find((session) => session.title === title)!;
  }

  it('is reviewed, every activity', async () => {
    const { id, code } = await find('Every activity');
    const review = await inDatabase((database) => findSession(OPERATOR, id, database));
    expect(review?.code).toBe(code);
    expect(review?.participants.map(({ name }) => name)).toEqual(['Ada', '=Ben', 'Cleo again']);
    expect(review?.rounds.map(({ activity }) => activity.kind)).toEqual([
      ...['race', 'race', 'steer', 'duel', 'range-test', 'sweep', 'question', 'question'],
    ]);
  });

  it('is given what its points follow from, and they are those that its room counted', async () => {
    const { id } = await find('Every activity');
    const { review, commits } = await inDatabase(async (database) => ({
      review: (await findSession(OPERATOR, id, database))!,
      commits: await database.commit.findMany({
        where: { sessionId: id },
        orderBy: { version: 'asc' },
      }),
    }));
    const events = commits.flatMap(({ events }) => decodeEvents(events, () => null));
    const room = replay(emptyRoom({ code: 'HX37KM', title: '', plan: EMPTY_PLAN }), events);
    expect(review.teams).toBe(room.teams);
    expect(review.rounds.map(({ isAnswerShown }) => isAnswerShown)).toEqual(
      room.finishedRounds.map(({ isAnswerShown }) => isAnswerShown),
    );
    const { rounds } = pastScores(review.participants, review.rounds);
    const real = new Set(review.participants.map(({ number }) => number));
    for (const [at, finished] of room.finishedRounds.entries()) {
      const counted = pointsOf(finished, room.finishedRounds.slice(0, at));
      const ofStudents = [...(counted ?? [])].filter(([number]) => real.has(number));
      expect([...(rounds.get(finished.round.number) ?? [])]).toEqual(ofStudents);
    }
  });

  it('is exported as it was then, with columns that came later behind', async () => {
    const { id } = await find('Every activity');
    const review = await inDatabase((database) => findSession(OPERATOR, id, database));
    const csv = stringify([...csvRows(review!)], CSV_FORMAT);
    const then = readFileSync(join(STORED, 'lesson.csv'), 'utf8').split('\n');
    const now = csv.split('\n');
    expect(now).toHaveLength(then.length);
    for (const [at, line] of then.entries()) expect(now[at]?.slice(0, line.length)).toBe(line);
  });

  it('keeps the version of its engine, and this one gives the same verdicts, practice students included', async () => {
    const rounds = await inDatabase((database) =>
      database.round.findMany({
        where: { finishedAt: { not: null } },
        include: { runs: { orderBy: { participantNumber: 'asc' } } },
      }),
    );
    let judged = 0;
    for (const { activity: text, engineVersion, runs } of rounds) {
      // Stored verdicts are never rewritten. Version 3 renames runs that none of these is like (decision 032).
      expect(engineVersion).toBe(2);
      const activity: Activity = JSON.parse(text);
      if (!('experiment' in activity)) continue;
      const sides = [activity.experiment, ...('rival' in activity ? [activity.rival] : [])];
      for (const [side, experiment] of sides.entries()) {
        const rows = runs.filter((run) => run.side === side);
        const picks = NumberedMap.of(
          rows.map(({ participantNumber, learningRate, changes }) => [
            participantNumber,
            { number: 1, learningRate, prediction: null, changes: JSON.parse(changes ?? '[]') },
          ]),
        );
        const verdicts = await computeVerdicts({ experiment, picks }, new AbortController().signal);
        for (const run of rows) expect(run).toMatchObject(verdicts.get(run.participantNumber)!);
        judged += rows.length;
      }
    }
    expect(judged).toBe(15);
  });

  it('holds a plan that opens', async () => {
    const [kept] = await inDatabase((database) => listPlans(OPERATOR, database));
    expect(kept).toMatchObject({ title: PLAN.title, items: 2 });
    const plan = await inDatabase((database) => loadPlan(OPERATOR, kept!.id, database));
    expect(lessonPlanSchema.parse(plan)).toEqual(PLAN);
  });

  it('goes on where the class was picking', async () => {
    const { code } = await find('Left while the class picks');
    const { clients } = await testServer({ folder });
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
    await Promise.all([ada.inPhase('running'), teacher.inPhase('running')]);
    await teacher.send({ type: 'end-run', round: 1 });
    await ben.until(({ you }) => you.verdict !== null);
    expect(ben.you.verdict).toMatchObject({ outcome: 'diverged', step: 3 });
  });

  it('goes on in the middle of a run, with the rate that was changed in it', async () => {
    const { id, code } = await find('Left in mid-run');
    const { clients } = await testServer({ folder });
    const ada = await clients.student(code, ADA);
    expect(ada.view.phase).toMatchObject({ kind: 'running', round: { activity: STEER } });
    const { changes } = ada.you.pick!;
    expect(changes).toMatchObject([{ learningRate: 0.05 }]);
    await ada.until(({ you }) => you.verdict !== null);
    const review = await inDatabase((database) => findSession(OPERATOR, id, database));
    expect(review?.rounds[0]?.runs).toMatchObject([
      { learningRate: 0.001, changes, verdict: ada.you.verdict },
      { learningRate: 0.2, changes: [] },
    ]);
  });
});

it('pages of version 0fec7e4 are told to reload', async () => {
  const { clients, origin } = await testServer();
  const { code } = await clients.room();
  await expect(OldPage.student(origin, code, ADA)).rejects.toMatchObject({
    data: { code: 'outdated', message: expect.stringContaining('reload it') },
  });
});
