import { Prisma } from '../../prisma/generated/client';
import type { Dialect } from './dialect';

const { sql, raw } = Prisma;

/** Each part of it says what `sqlite.ts` says in SQLite's words. */
export const POSTGRESQL: Dialect = {
  clock: sql`(extract(epoch FROM clock_timestamp()) * 1000)::float8`,
  /** Numbers that aren't whole go as text with as many digits as give back every bit. */
  packedRows: (session) => ({
    runs: sql`
      SELECT "roundNumber" AS "round", json_agg(json_build_array("side", "participantNumber",
        "learningRate"::text, "prediction", "confidence", "changes", "outcome", "step", "overshooting"::int,
        "thrown"::int, "trigger", "finalGap"::text))::text AS "rows"
      FROM "Run" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
    votes: sql`
      SELECT "roundNumber" AS "round",
        json_agg(json_build_array("participantNumber", "choice", "confidence"))::text AS "rows"
      FROM "Vote" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
    taps: sql`
      SELECT "roundNumber" AS "round", json_agg(json_build_array("participantNumber", "step"))::text AS "rows"
      FROM "Tap" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
    guesses: sql`
      SELECT "roundNumber" AS "round", json_agg(json_build_array("participantNumber", "places"))::text AS "rows"
      FROM "Guess" WHERE "sessionId" = ${session} GROUP BY "roundNumber"`,
  }),
  deleteSome(table, session, most) {
    const name = raw(`"${table}"`);
    return sql`DELETE FROM ${name} WHERE ctid = ANY (ARRAY
      (SELECT ctid FROM ${name} WHERE "sessionId" = ${session} LIMIT ${most}))`;
  },
  titleLike: (pattern) => sql`"title" ILIKE ${pattern} ESCAPE '\\'`,
  writeMatches: (session, matches) => sql`
    UPDATE "Participant" SET "gradebookKey" = "match" ->> 1
    FROM json_array_elements(${matches}::json) AS "match"
    WHERE "sessionId" = ${session} AND "number" = ("match" ->> 0)::int AND "name" IS NOT NULL`,
  async lockPlans(transaction) {
    await transaction.$executeRaw`LOCK TABLE "Plan" IN SHARE ROW EXCLUSIVE MODE`;
  },
  /** A message in the write-ahead log that no subscriber knows. */
  async probeWriting(database) {
    await database.$queryRaw`SELECT pg_logical_emit_message(true, 'overshoot', '')::text`;
  },
  /** How long its files, its archives and its copies keep what was deleted is in the hands of who runs the database. */
  settle: async () => true,
};
