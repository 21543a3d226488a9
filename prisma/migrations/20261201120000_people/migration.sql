-- Several instructors on one server: whose a session and a plan is, and who assists. What there is by now is the operator's.
-- CreateTable
CREATE TABLE "Instructor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Assistant" (
    "sessionId" TEXT NOT NULL,
    "instructorId" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "instructorId"),
    CONSTRAINT "Assistant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assistant_instructorId_fkey" FOREIGN KEY ("instructorId") REFERENCES "Instructor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "owner" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Plan" ADD COLUMN "owner" TEXT NOT NULL DEFAULT '';

-- DropIndex
DROP INDEX "Plan_title_key";

-- CreateIndex
CREATE UNIQUE INDEX "Instructor_name_key" ON "Instructor"("name");
CREATE UNIQUE INDEX "Instructor_keyHash_key" ON "Instructor"("keyHash");
CREATE INDEX "Assistant_instructorId_idx" ON "Assistant"("instructorId");
CREATE INDEX "Session_owner_idx" ON "Session"("owner");
CREATE UNIQUE INDEX "Plan_owner_title_key" ON "Plan"("owner", "title");
