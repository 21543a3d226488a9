-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "isPractice" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Participant" ADD COLUMN "isRemoved" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable: every round so far was a race without a prediction.
ALTER TABLE "Round" RENAME COLUMN "experiment" TO "activity";
UPDATE "Round" SET "activity" = '{"kind":"race","experiment":' || "activity" || ',"isPredicted":false}';
ALTER TABLE "Round" ADD COLUMN "title" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "revoteOf" INTEGER;
ALTER TABLE "Round" ADD COLUMN "edge" REAL;

-- RedefineTables: the side enters the primary key.
CREATE TABLE "new_Run" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "side" INTEGER NOT NULL DEFAULT 0,
    "participantNumber" INTEGER NOT NULL,
    "learningRate" REAL NOT NULL,
    "prediction" TEXT,
    "changes" TEXT,
    "outcome" TEXT NOT NULL,
    "step" INTEGER,
    "overshooting" BOOLEAN NOT NULL,
    "thrown" BOOLEAN NOT NULL,
    "trigger" TEXT,
    "finalGap" REAL,

    PRIMARY KEY ("sessionId", "roundNumber", "side", "participantNumber"),
    CONSTRAINT "Run_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Run" ("sessionId", "roundNumber", "participantNumber", "learningRate", "outcome", "step", "overshooting", "thrown", "trigger", "finalGap")
SELECT "sessionId", "roundNumber", "participantNumber", "learningRate", "outcome", "step", "overshooting", "thrown", "trigger", "finalGap" FROM "Run";
DROP TABLE "Run";
ALTER TABLE "new_Run" RENAME TO "Run";

-- CreateTable
CREATE TABLE "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tap" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Tap_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
