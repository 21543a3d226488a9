-- What rooms had come to, so that a restart need not replay their whole logs. Made again as rounds end.
-- CreateTable
CREATE TABLE "Snapshot" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "Snapshot_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SnapshotPart" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "part"),
    CONSTRAINT "SnapshotPart_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
