import { randomUUID } from 'node:crypto';
import type { CheckedSession } from '#core/archive/check';
import type { FiledCommit, FiledParticipant, FiledRound } from '#core/archive/session-file';
import { Prisma, type PrismaClient } from '../../prisma/generated/client';
import { Rests } from './rest';

/** Rows of one statement: a few milliseconds. */
const ROWS = 50;
/** A file of the largest size takes tens of seconds. */
const PATIENCE = { timeout: 300_000 };

type Transaction = Prisma.TransactionClient;

/**
 * Stores a session that came in a file, all of it or nothing, under an id of its own. Nobody's device is known in it.
 * Its room is closed: one that was open in the file is closed with the last thing that happened in it.
 */
export async function importSession(
  database: PrismaClient,
  { file, log }: CheckedSession,
): Promise<string> {
  const id = randomUUID();
  const { code, firstCode, title, openedAt, closedAt } = file.session;
  const commits = withEnd(file.log, log.state.phase.kind === 'closed', openedAt);
  await database.$transaction(async (transaction) => {
    await transaction.session.create({
      data: {
        firstCode: firstCode === code ? null : firstCode,
        ...{ id, code, openCode: null, commandId: `import-${id}`, title, teams: file.teams },
        version: commits.at(-1)?.version ?? 0,
        openedAt: new Date(openedAt),
        closedAt: new Date(closedAt ?? commits.at(-1)?.at ?? openedAt),
      },
    });
    const rests = new Rests();
    await writeParticipants(transaction, id, file.participants, rests);
    for (const portion of portions(commits)) {
      const data = portion.map(({ version, at, events }) => ({
        ...{ sessionId: id, version, at: new Date(at), events: JSON.stringify(events) },
      }));
      await transaction.commit.createMany({ data });
      await rests.rest();
    }
    for (const round of file.rounds) await writeRound(transaction, id, round, rests);
  }, PATIENCE);
  return id;
}

function withEnd(
  commits: readonly FiledCommit[],
  isClosed: boolean,
  openedAt: string,
): readonly FiledCommit[] {
  if (isClosed) return commits;
  const { version, at } = commits.at(-1) ?? { version: 0, at: openedAt };
  return [...commits, { version: version + 1, at, events: [{ type: 'room-closed' }] }];
}

async function writeParticipants(
  transaction: Transaction,
  sessionId: string,
  participants: readonly FiledParticipant[],
  rests: Rests,
): Promise<void> {
  for (const portion of portions(participants)) {
    const data = portion.map(({ team: _team, points: _points, joinedAt, ...participant }) => ({
      ...{ sessionId, ...participant },
      joinedAt: new Date(joinedAt),
      tokenHash: participant.isPractice ? `practice-${participant.number}` : null,
    }));
    await transaction.participant.createMany({ data });
    await rests.rest();
  }
}

async function writeRound(
  transaction: Transaction,
  sessionId: string,
  round: FiledRound,
  rests: Rests,
): Promise<void> {
  const { number, title, activity, revoteOf, isAnswerShown, furthest, engineVersion } = round;
  await transaction.round.create({
    data: {
      ...{ sessionId, number, title, revoteOf, isAnswerShown, furthest, engineVersion },
      activity: JSON.stringify(activity),
      openedAt: new Date(round.openedAt),
      lockedAt: round.lockedAt && new Date(round.lockedAt),
      finishedAt: round.finishedAt && new Date(round.finishedAt),
    },
  });
  // Plain SQL, here and for runs: Prisma's own writing of numbers loses their last bit.
  await transaction.$executeRaw`UPDATE "Round" SET "edge" = ${round.edge}
    WHERE "sessionId" = ${sessionId} AND "number" = ${number}`;
  for (const runs of portions(round.runs)) {
    await transaction.$executeRaw(insertRuns(sessionId, number, runs));
    await rests.rest();
  }
  const about = { sessionId, roundNumber: number };
  for (const votes of portions(round.votes)) {
    const data = votes.map(({ participant, choice, confidence }) => ({
      ...about,
      ...{ participantNumber: participant, choice, confidence },
    }));
    await transaction.vote.createMany({ data });
    await rests.rest();
  }
  for (const taps of portions(round.taps)) {
    const data = taps.map(({ participant, step }) => ({
      ...about,
      ...{ participantNumber: participant, step },
    }));
    await transaction.tap.createMany({ data });
    await rests.rest();
  }
  for (const guesses of portions(round.guesses)) {
    const data = guesses.map(({ participant, places }) => ({
      ...about,
      ...{ participantNumber: participant, places: JSON.stringify(places) },
    }));
    await transaction.guess.createMany({ data });
    await rests.rest();
  }
}

const INSERT_RUNS = `INSERT INTO "Run" ("sessionId", "roundNumber", "side", "participantNumber",
  "learningRate", "prediction", "confidence", "changes", "outcome", "step", "overshooting", "thrown",
  "trigger", "finalGap") VALUES `;

/** Put together in one go: of statements within statements Prisma takes a multiple of the time. */
function insertRuns(
  sessionId: string,
  number: number,
  runs: readonly FiledRound['runs'][number][],
): Prisma.Sql {
  const values: unknown[] = [];
  const strings: string[] = [];
  for (const { participant, side, learningRate, prediction, confidence, ...run } of runs) {
    const { outcome, step, overshooting, thrown, trigger, finalGap } = run.verdict;
    const changes = run.changes.length === 0 ? null : JSON.stringify(run.changes);
    const row = [
      ...[sessionId, number, side, participant, learningRate, prediction, confidence, changes],
      ...[outcome, step, overshooting, thrown, trigger, finalGap],
    ];
    strings.push(strings.length === 0 ? `${INSERT_RUNS}(` : '), (');
    for (let at = 1; at < row.length; at += 1) strings.push(', ');
    values.push(...row);
  }
  return new Prisma.Sql([...strings, ')'], values);
}

function portions<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) =>
    rows.slice(at * ROWS, (at + 1) * ROWS),
  );
}
