PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);
INSERT INTO _prisma_migrations VALUES('87f4071b-ec85-42b1-8761-91c8f9abf496','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796074818689,'20261124100000_init',NULL,NULL,1796074818689,1);
INSERT INTO _prisma_migrations VALUES('a873f307-63bd-430f-8c2c-eaf89fc3def2','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796074818711,'20261124140000_activities',NULL,NULL,1796074818711,1);
INSERT INTO _prisma_migrations VALUES('4e7fc3a1-8037-4f9b-b3b5-b2ebd46010a0','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796074818735,'20261129150000_sign_out',NULL,NULL,1796074818735,1);
CREATE TABLE IF NOT EXISTS "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "openCode" TEXT,
    "commandId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "openedAt" DATETIME NOT NULL,
    "closedAt" DATETIME
);
INSERT INTO Session VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9','M3VJ6D',NULL,'c3f9d0a31aaa35e3','Over',28,'2026-11-30T21:40:19.784+00:00','2026-11-30T21:40:21.375+00:00');
INSERT INTO Session VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c','N3GV3R','N3GV3R','c2642ff92fd8b66e','Goes on',7,'2026-11-30T21:40:20.302+00:00',NULL);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:40:20.050+00:00',0,0);
INSERT INTO Participant VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:40:20.188+00:00',0,0);
INSERT INTO Participant VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:40:20.403+00:00',0,0);
INSERT INTO Participant VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:40:20.480+00:00',0,0);
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',1,'[{"type":"participant-joined","participant":{"number":1,"isPractice":false}}]','2026-11-30T21:40:20.050+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',2,'[{"type":"participant-joined","participant":{"number":2,"isPractice":false}}]','2026-11-30T21:40:20.188+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"1cccb234a1a7532f"}]','2026-11-30T21:40:20.232+00:00');
INSERT INTO "Commit" VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',1,'[{"type":"participant-joined","participant":{"number":1,"isPractice":false}}]','2026-11-30T21:40:20.403+00:00');
INSERT INTO "Commit" VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',2,'[{"type":"participant-joined","participant":{"number":2,"isPractice":false}}]','2026-11-30T21:40:20.480+00:00');
INSERT INTO "Commit" VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"9abe3d746e5022ec"}]','2026-11-30T21:40:20.524+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',6,'[{"type":"round-opened","at":1796074828234,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"34a647184e48e426"}]','2026-11-30T21:40:20.546+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T21:40:20.605+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T21:40:20.662+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',10,'[{"type":"limit-set","limit":661},{"type":"command-applied","id":"fc551f97add691b3"}]','2026-11-30T21:40:20.682+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',11,'[{"type":"clock-marked","at":1796074829267,"elapsed":1033,"present":2}]','2026-11-30T21:40:20.752+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',12,'[{"type":"round-locked","at":1796074829903}]','2026-11-30T21:40:20.880+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',14,'[{"type":"clock-marked","at":1796074830102,"elapsed":23000},{"type":"command-applied","id":"ba922fb3fd96e96d"}]','2026-11-30T21:40:20.920+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',15,'[{"type":"clock-marked","at":1796074830201,"elapsed":23099,"present":2}]','2026-11-30T21:40:20.939+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T21:40:20.964+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',18,'[{"type":"round-opened","at":1796074830587,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"0d0d52a307f8859e"}]','2026-11-30T21:40:21.016+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T21:40:21.074+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T21:40:21.088+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',22,'[{"type":"limit-set","limit":423},{"type":"command-applied","id":"907bab146cab38f1"}]','2026-11-30T21:40:21.110+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',23,'[{"type":"clock-marked","at":1796074831594,"elapsed":1007,"present":2}]','2026-11-30T21:40:21.218+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T21:40:21.301+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"5569ff720b228b2c"}]','2026-11-30T21:40:21.328+00:00');
INSERT INTO "Commit" VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',28,'[{"type":"room-closed"},{"type":"command-applied","id":"5756381ece52160a"}]','2026-11-30T21:40:21.375+00:00');
INSERT INTO "Commit" VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',6,'[{"type":"round-opened","at":1796074832472,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"83f0efb4de49d79f"}]','2026-11-30T21:40:21.393+00:00');
INSERT INTO "Commit" VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T21:40:21.415+00:00');
CREATE TABLE IF NOT EXISTS "Round" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "activity" TEXT NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "lockedAt" DATETIME,
    "finishedAt" DATETIME, "title" TEXT NOT NULL DEFAULT '', "revoteOf" INTEGER, "edge" REAL,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Round_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Round VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',2,'2026-11-30T21:40:20.546+00:00','2026-11-30T21:40:20.880+00:00','2026-11-30T21:40:20.964+00:00','As it was',NULL,0.080000000000000001665);
INSERT INTO Round VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',2,'2026-11-30T21:40:21.016+00:00',NULL,'2026-11-30T21:40:21.301+00:00','As it was',NULL,NULL);
INSERT INTO Round VALUES('07638274-a7b1-480e-a3e2-3eaa51c7121c',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',2,'2026-11-30T21:40:21.393+00:00',NULL,NULL,'As it was',NULL,NULL);
CREATE TABLE IF NOT EXISTS "Run" (
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
INSERT INTO Run VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05);
INSERT INTO Run VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',2,1,0,'sure');
INSERT INTO Vote VALUES('2fa6b77e-354e-4886-ad78-9ea4df88d1e9',2,2,1,NULL);
CREATE TABLE IF NOT EXISTS "Tap" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Tap_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE IF NOT EXISTS "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL
);
INSERT INTO "Plan" VALUES('58ab37e9-92aa-4322-8996-054ad1767edd','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T21:40:21.344+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myans9q6.f455379aaf25b54f3d4d44d675b73937','2026-12-30T21:40:21.444+00:00');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
COMMIT;
