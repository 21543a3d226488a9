import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import type { FinishedRound, Round } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Inputs } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';
import { Prisma } from '../../prisma/generated/client';
import { writeParticipants } from './participant-rows';
import { portions } from './portions';
import type { Batch } from './room-store';

type Transaction = Prisma.TransactionClient;

/** Writes what the review and a restart look up without reading the log, in the transaction of its batch. */
export async function writeHeadlines(transaction: Transaction, batch: Batch): Promise<void> {
  await writeParticipants(transaction, batch);
  const at = new Date(batch.at);
  for (const event of batch.events) await writeEvent(transaction, batch.sessionId, event, at);
  for (const finished of batch.finished ?? []) {
    await writeInputs(transaction, batch.sessionId, finished);
  }
}

async function writeEvent(
  transaction: Transaction,
  sessionId: string,
  event: RoomEvent,
  at: Date,
): Promise<void> {
  const open = { sessionId, finishedAt: null };
  switch (event.type) {
    case 'round-opened':
      await writeRound(transaction, sessionId, event.round, at);
      return;
    case 'zoomed':
      await transaction.round.updateMany({
        where: open,
        data: { activity: JSON.stringify(event.activity) },
      });
      return;
    case 'round-locked':
      await transaction.round.updateMany({ where: open, data: { lockedAt: at } });
      return;
    case 'lock-undone':
      await transaction.round.updateMany({ where: open, data: { lockedAt: null } });
      return;
    case 'round-discarded':
      await transaction.round.deleteMany({ where: open });
      return;
    case 'round-finished':
      await transaction.round.updateMany({
        where: open,
        data: { finishedAt: at, edge: event.edge },
      });
      return;
    case 'answer-shown':
      await writeAnswerShown(transaction, sessionId);
      return;
    case 'teams-set':
      await transaction.session.update({ where: { id: sessionId }, data: { teams: event.count } });
      return;
    case 'title-set':
      await transaction.session.update({ where: { id: sessionId }, data: { title: event.title } });
      return;
    case 'room-reopened':
      await writeReopened(transaction, sessionId, event.code);
      return;
    case 'room-closed':
      await transaction.session.update({
        where: { id: sessionId },
        data: { openCode: null, closedAt: at },
      });
  }
}

/** Throws where another open room has this code. */
async function writeReopened(
  transaction: Transaction,
  sessionId: string,
  code: string,
): Promise<void> {
  const session = await transaction.session.findUniqueOrThrow({ where: { id: sessionId } });
  const firstCode = session.firstCode ?? (session.code === code ? null : session.code);
  await transaction.session.update({
    where: { id: sessionId },
    data: { code, openCode: code, firstCode, closedAt: null },
  });
}

async function writeRound(
  transaction: Transaction,
  sessionId: string,
  { number, title, activity, revoteOf }: Round,
  at: Date,
): Promise<void> {
  const isLockedAtOnce = rulesOf(activity).before === null;
  const key = { sessionId, number };
  const round = {
    title,
    activity: JSON.stringify(activity),
    revoteOf,
    edge: null,
    isAnswerShown: false,
    furthest: null,
    engineVersion: ENGINE_VERSION,
    openedAt: at,
    lockedAt: isLockedAtOnce ? at : null,
    finishedAt: null,
  };
  await transaction.round.upsert({
    where: { sessionId_number: key },
    create: { ...key, ...round },
    update: round,
  });
}

/** It is the latest finished round's. */
async function writeAnswerShown(transaction: Transaction, sessionId: string): Promise<void> {
  const last = await transaction.round.findFirst({
    where: { sessionId, finishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  if (last === null) return;
  const key = { sessionId, number: last.number };
  await transaction.round.update({
    where: { sessionId_number: key },
    data: { isAnswerShown: true },
  });
}

async function writeInputs(
  transaction: Transaction,
  sessionId: string,
  { round, inputs, walk }: FinishedRound,
): Promise<void> {
  if (walk !== null) {
    await transaction.round.update({
      where: { sessionId_number: { sessionId, number: round.number } },
      data: { furthest: walk.furthest },
    });
  }
  for (const { into, rows } of Object.values(INPUT_TABLES)) {
    for (const values of portions(rows(inputs, Prisma.sql`${sessionId}, ${round.number}`))) {
      await transaction.$executeRaw`INSERT INTO ${into} VALUES ${Prisma.join(values)}`;
    }
  }
}

/** Where the review finds the students' inputs, except picks, which are stored with their runs. */
const INPUT_TABLES: {
  readonly [Place in Exclude<keyof Inputs, 'picks'>]: {
    readonly into: Prisma.Sql;
    rows(inputs: Inputs, round: Prisma.Sql): Prisma.Sql[];
  };
} = {
  votes: {
    into: Prisma.sql`"Vote" ("sessionId", "roundNumber", "participantNumber", "choice", "confidence")`,
    rows: ({ votes }, round) =>
      [...votes].map(
        ([participant, { choice, confidence }]) =>
          Prisma.sql`(${round}, ${participant}, ${choice}, ${confidence})`,
      ),
  },
  guesses: {
    into: Prisma.sql`"Guess" ("sessionId", "roundNumber", "participantNumber", "places")`,
    rows: ({ guesses }, round) =>
      [...guesses].map(
        ([participant, { places }]) =>
          Prisma.sql`(${round}, ${participant}, ${JSON.stringify(places)})`,
      ),
  },
  taps: {
    into: Prisma.sql`"Tap" ("sessionId", "roundNumber", "participantNumber", "step")`,
    rows: ({ taps }, round) =>
      [...taps].map(([participant, { step }]) => Prisma.sql`(${round}, ${participant}, ${step})`),
  },
};
