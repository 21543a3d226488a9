import type { Outcome, Trigger } from '#core/engine/outcome';
import type { Activity } from '#core/lesson/activities/activity';
import { areRunsOfStudents } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Confidence } from '#core/lesson/round';
import type { ReviewRound, ReviewRun, SessionReview } from '#core/report/session-review';
import { type Prisma, PrismaClient } from '../../prisma/generated/client';
import { databaseUrl } from './database-url';
import { OneConnectionLibSql } from './one-connection';
import { type SessionFileText, sessionFileText } from './session-export';
import { type SessionMatches, type SessionQuery, searchSessions } from './session-search';
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
  /** Whether anybody's name is still kept. */
  readonly hasNames: boolean;
  /** Whether a link leads to it. */
  readonly isShared: boolean;
}

export interface PlanSummary {
  readonly id: string;
  /** Unique among the saved plans. */
  readonly title: string;
  readonly items: number;
  readonly savedAt: Date;
}

/**
 * Read-only, straight from the database. Pages run in their own copy of this module, and in development
 * in a new copy after every edit, so the connection is kept on `globalThis`, which all copies share.
 */
const shared = globalThis as { overshootReviewDatabase?: PrismaClient };

function reviewDatabase(): PrismaClient {
  shared.overshootReviewDatabase ??= new PrismaClient({
    adapter: new OneConnectionLibSql({ url: databaseUrl(process.env) }),
  });
  return shared.overshootReviewDatabase;
}

/** Newest first. @param ids of which; by default all */
export async function listSessions(
  database = reviewDatabase(),
  ids?: readonly string[],
): Promise<SessionSummary[]> {
  const sessions = await database.session.findMany({
    where: ids === undefined ? {} : { id: { in: [...ids] } },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    include: {
      share: { select: { sharedAt: true } },
      _count: {
        select: {
          participants: { where: { isPractice: false } },
          rounds: { where: { finishedAt: { not: null } } },
        },
      },
    },
  });
  const named = await database.participant.groupBy({
    by: ['sessionId'],
    where: { sessionId: { in: sessions.map(({ id }) => id) }, isPractice: false, ...NAMED },
  });
  const withNames = new Set(named.map(({ sessionId }) => sessionId));
  return sessions.map(({ id, code, title, openedAt, closedAt, share, _count }) => ({
    id,
    code,
    title,
    openedAt,
    closedAt,
    participants: _count.participants,
    rounds: _count.rounds,
    hasNames: withNames.has(id),
    isShared: share !== null,
  }));
}

const NAMED = { name: { not: null } } as const;

/** One page of the sessions that are looked for, newest first. */
export async function findSessions(
  query: SessionQuery,
  database = reviewDatabase(),
): Promise<Omit<SessionMatches, 'ids'> & { readonly sessions: readonly SessionSummary[] }> {
  const { ids, ...about } = await searchSessions(database, query);
  return { ...about, sessions: await listSessions(database, ids) };
}

/** Without practice students and what they did. null: there is no such session. */
export async function findSession(
  id: string,
  database = reviewDatabase(),
): Promise<SessionReview | null> {
  const byParticipant = { orderBy: { participantNumber: 'asc' } } as const;
  const session = await database.session.findUnique({
    where: { id },
    include: {
      participants: { orderBy: { number: 'asc' } },
      rounds: {
        where: { finishedAt: { not: null } },
        orderBy: { number: 'asc' },
        include: {
          runs: { orderBy: [{ side: 'asc' }, { participantNumber: 'asc' }] },
          votes: byParticipant,
          taps: byParticipant,
          guesses: byParticipant,
        },
      },
    },
  });
  if (!session) return null;
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
    rounds: rounds.map((round) => reviewRound(round, simulated)),
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
  session: string,
  database = reviewDatabase(),
): Promise<ReadonlyMap<number, StudentIds>> {
  const rows = await database.participant.findMany({
    where: { sessionId: session, isPractice: false },
    select: { number: true, studentId: true, gradebookKey: true },
  });
  return new Map(rows.map(({ number, ...ids }) => [number, ids]));
}

/** The session as a file, in parts; null: there is none with this id. */
export function sessionFile(
  id: string,
  database = reviewDatabase(),
): Promise<SessionFileText | null> {
  return sessionFileText(database, id);
}

/** The session to which the secret part of a link leads, as its instructor reads it. null: to none. */
export async function findShared(
  secret: string,
  database = reviewDatabase(),
): Promise<SessionReview | null> {
  const share = await database.share.findUnique({ where: { tokenHash: shareHash(secret) } });
  return share && findSession(share.sessionId, database);
}

/** By title. */
export async function listPlans(database = reviewDatabase()): Promise<PlanSummary[]> {
  const plans = await database.plan.findMany({ orderBy: { title: 'asc' } });
  return plans.map(({ id, title, plan, savedAt }) => {
    const { items }: LessonPlan = JSON.parse(plan);
    return { id, title, items: items.length, savedAt };
  });
}

/** null: there is no such plan any more. */
export async function loadPlan(
  id: string,
  database = reviewDatabase(),
): Promise<LessonPlan | null> {
  const row = await database.plan.findUnique({ where: { id } });
  return row && JSON.parse(row.plan);
}

type RoundRow = Prisma.RoundGetPayload<{
  include: { runs: true; votes: true; taps: true; guesses: true };
}>;

function reviewRound(round: RoundRow, simulated: ReadonlySet<number>): ReviewRound {
  const activity: Activity = JSON.parse(round.activity);
  const isReal = (row: { participantNumber: number }) => !simulated.has(row.participantNumber);
  // Where the runs belong to nobody, their rows number rates, not people.
  const groups = rulesOf(activity).groups(activity, EMPTY_INPUTS);
  const isKept = (run: { participantNumber: number; side: number }) =>
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
    runs: round.runs.filter(isKept).map(reviewRun),
    votes: round.votes.filter(isReal).map(({ participantNumber, choice, confidence }) => ({
      participant: participantNumber,
      choice,
      confidence: confidence as Confidence | null,
    })),
    taps: round.taps.filter(isReal).map(({ participantNumber, step }) => ({
      participant: participantNumber,
      step,
    })),
    guesses: round.guesses.filter(isReal).map(({ participantNumber, places }) => ({
      participant: participantNumber,
      places: JSON.parse(places),
    })),
  };
}

function reviewRun(row: RoundRow['runs'][number]): ReviewRun {
  return {
    participant: row.participantNumber,
    side: row.side,
    learningRate: row.learningRate,
    prediction: row.prediction as Outcome | null,
    confidence: row.confidence as Confidence | null,
    changes: row.changes === null ? [] : JSON.parse(row.changes),
    verdict: {
      outcome: row.outcome as Outcome,
      step: row.step,
      overshooting: row.overshooting,
      thrown: row.thrown,
      trigger: row.trigger as Trigger | null,
      finalGap: row.finalGap,
    },
  };
}
