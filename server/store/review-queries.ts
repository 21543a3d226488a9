import type { Experiment } from '#core/engine/experiment';
import type { Outcome, Trigger, Verdict } from '#core/engine/outcome';
import { PrismaClient } from '../../prisma/generated/client';
import { databaseUrl } from './database-url';
import { OneConnectionLibSql } from './one-connection';

export interface SessionSummary {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly openedAt: Date;
  /** null: still open. */
  readonly closedAt: Date | null;
  readonly participants: number;
  /** Finished ones. */
  readonly rounds: number;
}

export interface ReviewParticipant {
  /** Counts joins from 1. */
  readonly number: number;
  /** null: erased. */
  readonly name: string | null;
  readonly joinedAt: Date;
}

export interface ReviewRun {
  /** The participant's number. */
  readonly participant: number;
  readonly learningRate: number;
  readonly verdict: Verdict;
}

export interface ReviewRound {
  /** Counts the rounds of a session from 1. */
  readonly number: number;
  readonly experiment: Experiment;
  /** Of the engine that computed the runs. */
  readonly engineVersion: number;
  readonly openedAt: Date;
  readonly lockedAt: Date | null;
  readonly finishedAt: Date;
  /** In the order of joining; who did not pick has none. */
  readonly runs: readonly ReviewRun[];
}

export interface SessionReview {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** In the order of joining. */
  readonly participants: readonly ReviewParticipant[];
  /** Finished ones, in order. */
  readonly rounds: readonly ReviewRound[];
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

/** Newest first. */
export async function listSessions(database = reviewDatabase()): Promise<SessionSummary[]> {
  const sessions = await database.session.findMany({
    orderBy: { openedAt: 'desc' },
    include: {
      _count: { select: { participants: true, rounds: { where: { finishedAt: { not: null } } } } },
    },
  });
  return sessions.map(({ id, code, title, openedAt, closedAt, _count }) => ({
    id,
    code,
    title,
    openedAt,
    closedAt,
    participants: _count.participants,
    rounds: _count.rounds,
  }));
}

/** null: there is no such session. */
export async function findSession(
  id: string,
  database = reviewDatabase(),
): Promise<SessionReview | null> {
  const session = await database.session.findUnique({
    where: { id },
    include: {
      participants: { orderBy: { number: 'asc' } },
      rounds: {
        where: { finishedAt: { not: null } },
        orderBy: { number: 'asc' },
        include: { runs: { orderBy: { participantNumber: 'asc' } } },
      },
    },
  });
  if (!session) return null;
  const { code, title, openedAt, closedAt, participants, rounds } = session;
  return {
    id,
    code,
    title,
    openedAt,
    closedAt,
    participants: participants.map(({ number, name, joinedAt }) => ({ number, name, joinedAt })),
    rounds: rounds.map((round) => ({
      number: round.number,
      experiment: JSON.parse(round.experiment),
      engineVersion: round.engineVersion,
      openedAt: round.openedAt,
      lockedAt: round.lockedAt,
      finishedAt: round.finishedAt ?? round.openedAt,
      runs: round.runs.map(reviewRun),
    })),
  };
}

function reviewRun(row: {
  participantNumber: number;
  learningRate: number;
  outcome: string;
  step: number | null;
  overshooting: boolean;
  thrown: boolean;
  trigger: string | null;
  finalGap: number | null;
}): ReviewRun {
  const { participantNumber: participant, learningRate, ...verdict } = row;
  return {
    participant,
    learningRate,
    verdict: {
      outcome: verdict.outcome as Outcome,
      step: verdict.step,
      overshooting: verdict.overshooting,
      thrown: verdict.thrown,
      trigger: verdict.trigger as Trigger | null,
      finalGap: verdict.finalGap,
    },
  };
}
