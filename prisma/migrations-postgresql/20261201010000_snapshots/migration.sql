-- What rooms had come to, so that a restart need not replay their whole logs. Made again as rounds end.
-- CreateTable
CREATE TABLE "Snapshot" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "SnapshotPart" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SnapshotPart_pkey" PRIMARY KEY ("sessionId","roundNumber","part")
);

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SnapshotPart" ADD CONSTRAINT "SnapshotPart_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
