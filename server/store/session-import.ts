import { randomUUID } from 'node:crypto';
import type { CheckedSession } from '#core/archive/check';
import type { FiledCommit, FiledParticipant, FiledRound } from '#core/archive/session-file';
import type { Owner } from '#core/protocol/owner';
import type { Database } from './dialect';
import { portions } from './portions';
import { Rests } from './rest';
import { insertRuns } from './run-rows';
import { removeSessions } from './session-removal';

/**
 * Stores a session that came in a file under an id of its own. Nobody's device is known in it. Its room is closed: one
 * that was open in the file is closed with the last thing that happened in it.
 *
 * A few rows at a time, each for itself: in one transaction a file of the largest size would keep every live room from
 * storing anything for tens of seconds. Until all is written the session isn't there for anybody (`isPartial`), and one
 * that can't be written whole is taken back.
 */
export async function importSession(
  database: Database,
  { file, log }: CheckedSession,
  owner: Owner,
): Promise<string> {
  const id = randomUUID();
  const { code, firstCode, title, openedAt, closedAt } = file.session;
  const commits = withEnd(file.log, log.state.phase.kind === 'closed', openedAt);
  await database.session.create({
    data: {
      firstCode: firstCode === code ? null : firstCode,
      ...{ id, code, openCode: null, commandId: `import-${id}`, title, owner, teams: file.teams },
      version: commits.at(-1)?.version ?? 0,
      openedAt: new Date(openedAt),
      closedAt: new Date(closedAt ?? commits.at(-1)?.at ?? openedAt),
      isPartial: true,
    },
  });
  try {
    const rests = new Rests();
    await writeParticipants(database, id, file.participants, rests);
    await writeCommits(database, id, commits, rests);
    for (const round of file.rounds) await writeRound(database, id, round, rests);
    await database.session.update({ where: { id }, data: { isPartial: false } });
  } catch (error) {
    // Where that fails too, as on a full disk, the next file or the next start takes it back: why it failed comes first.
    await takeBack(database, { id }).catch(() => undefined);
    throw error;
  }
  return id;
}

/** Takes back what was left halfway, by a process that ended or on a full disk. To be called while nothing is being read in. */
export async function takeBackHalfImported(database: Database): Promise<void> {
  await takeBack(database);
}

async function takeBack(database: Database, which: { readonly id?: string } = {}): Promise<void> {
  const count = await removeSessions(database, { ...which, isPartial: true });
  if (count > 0) await database.dialect.settle(database);
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
  database: Database,
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
    await database.participant.createMany({ data });
    await rests.rest();
  }
}

async function writeCommits(
  database: Database,
  sessionId: string,
  commits: readonly FiledCommit[],
  rests: Rests,
): Promise<void> {
  function* rows() {
    for (const { version, at, events } of commits) {
      yield { sessionId, version, at: new Date(at), events: JSON.stringify(events) };
    }
  }
  // A large class's steering is stored a thousand changes a row.
  for (const data of portions(rows(), ({ events }) => events.length)) {
    await database.commit.createMany({ data });
    await rests.rest();
  }
}

async function writeRound(
  database: Database,
  sessionId: string,
  round: FiledRound,
  rests: Rests,
): Promise<void> {
  const { number, title, activity, revoteOf, isAnswerShown, furthest, engineVersion } = round;
  await database.round.create({
    data: {
      ...{ sessionId, number, title, revoteOf, isAnswerShown, furthest, engineVersion },
      activity: JSON.stringify(activity),
      openedAt: new Date(round.openedAt),
      lockedAt: round.lockedAt && new Date(round.lockedAt),
      finishedAt: round.finishedAt && new Date(round.finishedAt),
    },
  });
  // Plain SQL: Prisma's own writing of numbers loses their last bit.
  await database.$executeRaw`UPDATE "Round" SET "edge" = ${round.edge}
    WHERE "sessionId" = ${sessionId} AND "number" = ${number}`;
  for (const runs of portions(round.runs)) {
    await database.$executeRaw(insertRuns(sessionId, number, runs));
    await rests.rest();
  }
  const about = { sessionId, roundNumber: number };
  for (const votes of portions(round.votes)) {
    const data = votes.map(({ participant, choice, confidence }) => ({
      ...about,
      ...{ participantNumber: participant, choice, confidence },
    }));
    await database.vote.createMany({ data });
    await rests.rest();
  }
  for (const taps of portions(round.taps)) {
    const data = taps.map(({ participant, step }) => ({
      ...about,
      ...{ participantNumber: participant, step },
    }));
    await database.tap.createMany({ data });
    await rests.rest();
  }
  for (const guesses of portions(round.guesses)) {
    const data = guesses.map(({ participant, places }) => ({
      ...about,
      ...{ participantNumber: participant, places: JSON.stringify(places) },
    }));
    await database.guess.createMany({ data });
    await rests.rest();
  }
}
