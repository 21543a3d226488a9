-- Which of several servers owns a room, until when, and how often one of them has taken it.
-- AlterTable
ALTER TABLE "Session" ADD COLUMN "epoch" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "node" TEXT,
ADD COLUMN "leaseEnds" DOUBLE PRECISION;

-- CreateIndex
CREATE INDEX "Session_node_idx" ON "Session"("node");
