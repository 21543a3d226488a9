-- AlterTable
ALTER TABLE "Session" ADD COLUMN "teams" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "handedTo" INTEGER;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN "isAnswerShown" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Round" ADD COLUMN "furthest" INTEGER;

-- AlterTable
ALTER TABLE "Run" ADD COLUMN "confidence" TEXT;

-- What older logs say of these, each event with the round in which it happened.
CREATE TABLE "_Told" AS
SELECT
    "sessionId", "at", "type", "event",
    MAX(CASE "type" WHEN 'round-opened' THEN COALESCE(json_extract("event", '$.round.number'), json_extract("event", '$.number')) END)
        OVER (PARTITION BY "sessionId" ORDER BY "at") AS "roundNumber"
FROM (
    SELECT
        "Commit"."sessionId" AS "sessionId",
        ROW_NUMBER() OVER (PARTITION BY "Commit"."sessionId" ORDER BY "Commit"."version", CAST("each"."key" AS INTEGER)) AS "at",
        json_extract("each"."value", '$.type') AS "type",
        "each"."value" AS "event"
    FROM "Commit", json_each("Commit"."events") AS "each"
    WHERE json_extract("each"."value", '$.type') IN ('round-opened', 'pick-stored', 'answer-shown', 'walk-moved', 'teams-set', 'device-changed')
);
CREATE INDEX "_Told_of" ON "_Told" ("sessionId", "roundNumber", "type");

UPDATE "Session" SET "teams" = COALESCE((
    SELECT json_extract("event", '$.count') FROM "_Told"
    WHERE "sessionId" = "Session"."id" AND "type" = 'teams-set' ORDER BY "at" DESC LIMIT 1
), 0);

UPDATE "Participant" SET "handedTo" = (
    SELECT json_extract("event", '$.participant') FROM "_Told"
    WHERE "sessionId" = "Participant"."sessionId" AND "type" = 'device-changed'
        AND json_extract("event", '$.newcomer') = "Participant"."number" LIMIT 1
);

UPDATE "Round" SET
    "isAnswerShown" = EXISTS (
        SELECT 1 FROM "_Told"
        WHERE "sessionId" = "Round"."sessionId" AND "roundNumber" = "Round"."number" AND "type" = 'answer-shown'
    ),
    "furthest" = (
        SELECT MAX(json_extract("event", '$.step')) FROM "_Told"
        WHERE "sessionId" = "Round"."sessionId" AND "roundNumber" = "Round"."number" AND "type" = 'walk-moved'
    );

CREATE TABLE "_Sure" AS
SELECT "sessionId", "roundNumber", json_extract("event", '$.participant') AS "participantNumber",
    json_extract("event", '$.confidence') AS "confidence", MAX("at") AS "at"
FROM "_Told" WHERE "type" = 'pick-stored'
GROUP BY "sessionId", "roundNumber", json_extract("event", '$.participant');
CREATE INDEX "_Sure_of" ON "_Sure" ("sessionId", "roundNumber", "participantNumber");

UPDATE "Run" SET "confidence" = (
    SELECT "confidence" FROM "_Sure"
    WHERE "sessionId" = "Run"."sessionId" AND "roundNumber" = "Run"."roundNumber" AND "participantNumber" = "Run"."participantNumber"
) WHERE "prediction" IS NOT NULL;

DROP TABLE "_Sure";
DROP TABLE "_Told";
