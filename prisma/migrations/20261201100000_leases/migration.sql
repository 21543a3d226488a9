-- Which of several servers owns a room, until when, and how often one of them has taken it.
-- AlterTable
ALTER TABLE "Session" ADD COLUMN "epoch" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Session" ADD COLUMN "node" TEXT;
ALTER TABLE "Session" ADD COLUMN "leaseEnds" REAL;

-- CreateIndex
CREATE INDEX "Session_node_idx" ON "Session"("node");
