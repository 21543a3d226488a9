import { Prisma, PrismaClient } from '../../prisma/generated/client';
import { type Database, type Dialect, speaking, TRANSACTIONS } from './dialect';
import { OneConnectionLibSql } from './one-connection';
import { emptyWriteAheadLog } from './write-ahead-log';

const { sql, raw } = Prisma;

/** All of it that isn't said to PostgreSQL in the same words. */
const SQLITE: Dialect = {
  clock: sql`((julianday('now') - 2440587.5) * 86400000.0)`,
  /** Numbers that aren't whole go as text with the 17 digits that give back every bit. */
  packedRows: (session) => ({
    runs: sql`
      SELECT "roundNumber" AS "round", json_group_array(json_array("side", "participantNumber",
        printf('%!.17g', "learningRate"), "prediction", "confidence", "changes", "outcome", "step", "overshooting",
        "thrown", "trigger", CASE WHEN "finalGap" IS NULL THEN NULL ELSE printf('%!.17g', "finalGap") END)) AS "rows"
      FROM "Run" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
    votes: sql`
      SELECT "roundNumber" AS "round",
        json_group_array(json_array("participantNumber", "choice", "confidence")) AS "rows"
      FROM "Vote" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
    taps: sql`
      SELECT "roundNumber" AS "round", json_group_array(json_array("participantNumber", "step")) AS "rows"
      FROM "Tap" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
    guesses: sql`
      SELECT "roundNumber" AS "round", json_group_array(json_array("participantNumber", "places")) AS "rows"
      FROM "Guess" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
  }),
  deleteSome(table, session, most) {
    const name = raw(`"${table}"`);
    return sql`DELETE FROM ${name} WHERE rowid IN
      (SELECT rowid FROM ${name} WHERE "sessionId" = ${session} LIMIT ${most})`;
  },
  titleLike: (pattern) => sql`"title" LIKE ${pattern} ESCAPE '\\'`,
  writeMatches: (session, matches) => sql`
    UPDATE "Participant" SET "gradebookKey" = "match"."value" ->> 1
    FROM json_each(${matches}) AS "match"
    WHERE "sessionId" = ${session} AND "number" = "match"."value" ->> 0 AND "name" IS NOT NULL`,
  /** There is one connection, and one transaction at a time. */
  lockPlans: async () => {},
  /** SQLite's own number of a user. Waits for no lock of another process: who asks can ask again. */
  async probeWriting(database) {
    await database.$executeRaw`PRAGMA user_version = 1`;
  },
  settle: emptyWriteAheadLog,
};

/** Opens nothing yet. @param settings statements that the connection begins with */
export function sqliteClient(url: string, settings: readonly string[] = []): Database {
  const client = new PrismaClient({
    adapter: new OneConnectionLibSql({ url }, settings),
    transactionOptions: TRANSACTIONS,
  });
  return speaking(client, SQLITE);
}
