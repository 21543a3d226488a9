import type { Prisma, PrismaClient } from '../../prisma/generated/client';

/** What hangs on a session, the link that leads to it first. */
export const SESSION_TABLES = [
  'Share',
  'Assistant',
  'Snapshot',
  'SnapshotPart',
  'Run',
  'Vote',
  'Tap',
  'Guess',
  'Round',
  'Commit',
  'Participant',
] as const;

export type SessionTable = (typeof SESSION_TABLES)[number];

/** Of a session, by round: `round`, and `rows` as one JSON text of an array of arrays. */
export interface PackedRows {
  /** As `RunCells` in `round-rows.ts`. */
  readonly runs: Prisma.Sql;
  /** As `VoteCells`. */
  readonly votes: Prisma.Sql;
  /** As `TapCells`. */
  readonly taps: Prisma.Sql;
  /** As `GuessCells`. */
  readonly guesses: Prisma.Sql;
}

/** What SQLite and PostgreSQL say differently: everything else is said once, by Prisma or in SQL that both understand. */
export interface Dialect {
  /** The database's own time, milliseconds since 1970. */
  readonly clock: Prisma.Sql;
  packedRows(sessionId: string): PackedRows;
  /** Deletes rows of a session. @param most at most so many */
  deleteSome(table: SessionTable, sessionId: string, most: number): Prisma.Sql;
  /** Whether a title has this in it, in any case of English letters at least. @param pattern of LIKE, `\` before what is meant as it stands */
  titleLike(pattern: string): Prisma.Sql;
  /** By which row of a gradebook students are known. @param matches `[number, key][]` as JSON */
  writeMatches(sessionId: string, matches: string): Prisma.Sql;
  /** Until the transaction ends nobody else changes a plan. */
  lockPlans(transaction: Prisma.TransactionClient): Promise<void>;
  /** Commits something that nobody reads. Rejects where nothing can be stored. */
  probeWriting(database: PrismaClient): Promise<void>;
  /**
   * Lets nothing that was deleted or overwritten be read from the database's files, as far as that is in our hands.
   * @returns whether that is done; false: somebody kept reading
   */
  settle(database: PrismaClient): Promise<boolean>;
}

/** Of every client. A transaction waits so many ms for its turn: what somebody gave is stored late rather than not at all. */
export const TRANSACTIONS = { maxWait: 30_000 } as const;

/** A client of the database, and what it speaks. */
export type Database = PrismaClient & { readonly dialect: Dialect };

export function speaking(client: PrismaClient, dialect: Dialect): Database {
  return Object.assign(client, { dialect });
}
