import type { Activity } from '#core/lesson/activities/activity';
import { areRunsOfStudents } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { Owner } from '#core/protocol/owner';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import type { Prisma } from '../../prisma/generated/client';
import type { Database } from './dialect';
import { openTo } from './owner';
import { reviewDatabase } from './review-database';
import { NO_ROWS, type RoundRows, roundRows } from './round-rows';
import { type SessionFileText, sessionFileText } from './session-export';
import {
  SESSIONS_PER_PAGE,
  type SessionMatches,
  type SessionQuery,
  searchSessions,
} from './session-search';
import { shareHash } from './share-secret';

export interface SessionSummary {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly openedAt: Date;
  /** null: still open. */
  readonly closedAt: Date | null;
  /** Without practice students. */
  readonly participants: number;
  /** Finished ones. */
  readonly rounds: number;
}

/** And what others may learn of it. */
export interface FoundSession extends SessionSummary {
  /** Whether anybody's name is still kept. */
  readonly hasNames: boolean;
  /** Whether a link leads to it. */
  readonly isShared: boolean;
  /** Or a colleague's, in which the instructor assists. */
  readonly isOwn: boolean;
}

/** All of an instructor's, newest first. */
export function listSessions(owner: Owner, database = reviewDatabase()): Promise<SessionSummary[]> {
  return summaries(database, { isPartial: false, ...openTo(owner) });
}

/** What an instructor's first page lists, newest first. */
export interface FoundRooms {
  /** One page of the open ones. */
  readonly open: readonly SessionSummary[];
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** The newest of the closed ones. */
  readonly past: readonly SessionSummary[];
  /** How many are closed. */
  readonly closed: number;
}

/**
 * @param asked which page of the open rooms, from 1; one past the last is the last
 * @param recent at most so many closed ones
 */
export async function findRooms(
  owner: Owner,
  { asked, recent }: { asked: number; recent: number },
  database = reviewDatabase(),
): Promise<FoundRooms> {
  const isOpen = { isPartial: false, closedAt: null, ...openTo(owner) };
  const isClosed = { isPartial: false, closedAt: { not: null }, ...openTo(owner) };
  const [total, closed] = [
    await database.session.count({ where: isOpen }),
    await database.session.count({ where: isClosed }),
  ];
  const pages = Math.max(1, Math.ceil(total / SESSIONS_PER_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const skip = (page - 1) * SESSIONS_PER_PAGE;
  return {
    ...{ page, pages, closed },
    open: await summaries(database, isOpen, { skip, take: SESSIONS_PER_PAGE }),
    past: await summaries(database, isClosed, { take: recent }),
  };
}

async function summaries(
  database: Database,
  where: Prisma.SessionWhereInput,
  part: { readonly skip?: number; readonly take?: number } = {},
): Promise<SessionSummary[]> {
  const sessions = await database.session.findMany({
    ...part,
    where,
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    include: {
      _count: {
        select: {
          participants: { where: { isPractice: false } },
          rounds: { where: { finishedAt: { not: null } } },
        },
      },
    },
  });
  return sessions.map(({ id, code, title, openedAt, closedAt, _count }) => ({
    ...{ id, code, title, openedAt, closedAt, ..._count },
  }));
}

/** One page of the sessions that are looked for, newest first. */
export async function findSessions(
  owner: Owner,
  query: SessionQuery,
  database = reviewDatabase(),
): Promise<Omit<SessionMatches, 'ids'> & { readonly sessions: readonly FoundSession[] }> {
  const { ids, ...about } = await searchSessions(database, owner, query);
  const sessionId = { in: [...ids] };
  const [found, named, shares, own] = await Promise.all([
    summaries(database, { id: sessionId }),
    database.participant.groupBy({
      by: ['sessionId'],
      where: { sessionId, isPractice: false, name: { not: null } },
    }),
    database.share.findMany({ where: { sessionId }, select: { sessionId: true } }),
    database.session.findMany({ where: { id: sessionId, owner }, select: { id: true } }),
  ]);
  const withNames = new Set(named.map((row) => row.sessionId));
  const shared = new Set(shares.map((row) => row.sessionId));
  const isOwn = new Set(own.map(({ id }) => id));
  const sessions = found.map((session) => ({
    ...session,
    hasNames: withNames.has(session.id),
    isShared: shared.has(session.id),
    isOwn: isOwn.has(session.id),
  }));
  return { ...about, sessions };
}

/** The id of an instructor's newest session that has this code: codes are reused. null: none has it. */
export async function newestSessionOf(
  owner: Owner,
  code: string,
  database = reviewDatabase(),
): Promise<string | null> {
  const session = await database.session.findFirst({
    where: { code, isPartial: false, ...openTo(owner) },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  });
  return session?.id ?? null;
}

/** Without practice students and what they did. null: there is no such session, for this instructor. */
export function findSession(
  owner: Owner,
  id: string,
  database = reviewDatabase(),
): Promise<SessionReview | null> {
  return reviewOf(database, id, openTo(owner));
}

async function reviewOf(
  database: Database,
  id: string,
  who: Prisma.SessionWhereInput = {},
): Promise<SessionReview | null> {
  const session = await database.session.findFirst({
    where: { ...who, id, isPartial: false },
    include: {
      participants: { orderBy: { number: 'asc' } },
      rounds: { where: { finishedAt: { not: null } }, orderBy: { number: 'asc' } },
    },
  });
  if (!session) return null;
  const given = await roundRows(database, id);
  const { code, title, teams, openedAt, closedAt, participants, rounds } = session;
  const students = participants.filter(({ isPractice }) => !isPractice);
  const simulated = new Set(
    participants.filter(({ isPractice }) => isPractice).map(({ number }) => number),
  );
  return {
    id,
    code,
    title,
    teams,
    openedAt,
    closedAt,
    participants: students.map(({ number, name, joinedAt, isRemoved, handedTo }) => ({
      ...{ number, name, joinedAt, isRemoved, handedTo },
    })),
    rounds: rounds.map((round) =>
      reviewRound(round, given.get(round.number) ?? NO_ROWS, simulated),
    ),
  };
}

/** What the university knows a student by. */
export interface StudentIds {
  /** What the room asked for at joining; null: nothing, or erased. */
  readonly studentId: string | null;
  /** By which a row of the gradebook was said to be this student's; null: none, or erased. */
  readonly gradebookKey: string | null;
}

/** By number, practice students left out. Apart from the session, of which others may see more. */
export async function findStudentIds(
  owner: Owner,
  session: string,
  database = reviewDatabase(),
): Promise<ReadonlyMap<number, StudentIds>> {
  const rows = await database.participant.findMany({
    where: { sessionId: session, session: openTo(owner), isPractice: false },
    select: { number: true, studentId: true, gradebookKey: true },
  });
  return new Map(rows.map(({ number, ...ids }) => [number, ids]));
}

/** The session as a file, in parts; null: there is none with this id, for this instructor. */
export function sessionFile(
  owner: Owner,
  id: string,
  database = reviewDatabase(),
): Promise<SessionFileText | null> {
  return sessionFileText(database, id, openTo(owner));
}

/** The session to which the secret part of a link leads, as its instructor reads it. null: to none. */
export async function findShared(
  secret: string,
  database = reviewDatabase(),
): Promise<SessionReview | null> {
  const share = await database.share.findUnique({ where: { tokenHash: shareHash(secret) } });
  return share && reviewOf(database, share.sessionId);
}

function reviewRound(
  round: Prisma.RoundGetPayload<object>,
  { runs, votes, taps, guesses }: RoundRows,
  simulated: ReadonlySet<number>,
): ReviewRound {
  const activity: Activity = JSON.parse(round.activity);
  const isReal = (row: { participant: number }) => !simulated.has(row.participant);
  // Where the runs belong to nobody, their rows number rates, not people.
  const groups = rulesOf(activity).groups(activity, EMPTY_INPUTS);
  const isKept = (run: { participant: number; side: number }) =>
    !areRunsOfStudents(activity) || groups[run.side]?.isOneForAll === true || isReal(run);
  return {
    number: round.number,
    title: round.title,
    activity,
    revoteOf: round.revoteOf,
    edge: round.edge,
    isAnswerShown: round.isAnswerShown,
    furthest: round.furthest,
    engineVersion: round.engineVersion,
    openedAt: round.openedAt,
    lockedAt: round.lockedAt,
    finishedAt: round.finishedAt ?? round.openedAt,
    runs: runs.filter(isKept),
    votes: votes.filter(isReal),
    taps: taps.filter(isReal),
    guesses: guesses.filter(isReal),
  };
}
