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
INSERT INTO _prisma_migrations VALUES('879a4923-95b4-4ed5-97ea-51d655a8157c','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796075004109,'20261124100000_init',NULL,NULL,1796075004109,1);
INSERT INTO _prisma_migrations VALUES('4586ab5c-3558-476f-a189-900a9610603c','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796075004127,'20261124140000_activities',NULL,NULL,1796075004127,1);
INSERT INTO _prisma_migrations VALUES('242ed1fb-c71d-4c0b-88c8-d4ef98bad00d','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796075004136,'20261129150000_sign_out',NULL,NULL,1796075004136,1);
INSERT INTO _prisma_migrations VALUES('e419b535-77a3-478d-bbf3-772cf740ef04','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796075004140,'20261129160000_former_devices',NULL,NULL,1796075004140,1);
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
INSERT INTO Session VALUES('8c177fff-512f-49f0-a478-e87df1b7b921','G7VJ4T',NULL,'7c0687e2f8da4562','Over',31,'2026-11-30T21:43:25.013+00:00','2026-11-30T21:43:26.616+00:00');
INSERT INTO Session VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e','X6XY9Q','X6XY9Q','5e06125b02e938d5','Goes on',7,'2026-11-30T21:43:25.573+00:00',NULL);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-11-30T21:43:25.396+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]');
INSERT INTO Participant VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:43:25.462+00:00',0,0,NULL);
INSERT INTO Participant VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:43:25.636+00:00',0,0,NULL);
INSERT INTO Participant VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:43:25.690+00:00',0,0,NULL);
INSERT INTO Participant VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',3,'Ada again',NULL,'2026-11-30T21:43:26.544+00:00',0,1,NULL);
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',1,'[{"type":"participant-joined","participant":{"number":1,"isPractice":false}}]','2026-11-30T21:43:25.396+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',2,'[{"type":"participant-joined","participant":{"number":2,"isPractice":false}}]','2026-11-30T21:43:25.462+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"78c1460e70ab2a16"}]','2026-11-30T21:43:25.516+00:00');
INSERT INTO "Commit" VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',1,'[{"type":"participant-joined","participant":{"number":1,"isPractice":false}}]','2026-11-30T21:43:25.636+00:00');
INSERT INTO "Commit" VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',2,'[{"type":"participant-joined","participant":{"number":2,"isPractice":false}}]','2026-11-30T21:43:25.690+00:00');
INSERT INTO "Commit" VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"eb41c8dabb587c87"}]','2026-11-30T21:43:25.726+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',6,'[{"type":"round-opened","at":1796075012390,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"c6a76e2f05708ffc"}]','2026-11-30T21:43:25.744+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T21:43:25.824+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T21:43:25.848+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',10,'[{"type":"limit-set","limit":595},{"type":"command-applied","id":"b3dff35a5e4e82c4"}]','2026-11-30T21:43:25.865+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',11,'[{"type":"clock-marked","at":1796075013405,"elapsed":1015,"present":2}]','2026-11-30T21:43:25.942+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',12,'[{"type":"round-locked","at":1796075014000}]','2026-11-30T21:43:26.061+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',14,'[{"type":"clock-marked","at":1796075014184,"elapsed":23000},{"type":"command-applied","id":"a440f79356c49350"}]','2026-11-30T21:43:26.098+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',15,'[{"type":"clock-marked","at":1796075014278,"elapsed":23094,"present":2}]','2026-11-30T21:43:26.122+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T21:43:26.146+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',18,'[{"type":"round-opened","at":1796075014690,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"a4cac520ac9b744b"}]','2026-11-30T21:43:26.199+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T21:43:26.254+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T21:43:26.269+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',22,'[{"type":"limit-set","limit":420},{"type":"command-applied","id":"8ff5a91b1e0ab643"}]','2026-11-30T21:43:26.290+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',23,'[{"type":"clock-marked","at":1796075015708,"elapsed":1018,"present":2}]','2026-11-30T21:43:26.402+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T21:43:26.485+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"e315758d9a0e92a4"}]','2026-11-30T21:43:26.509+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',27,'[{"type":"participant-joined","participant":{"number":3,"isPractice":false}}]','2026-11-30T21:43:26.544+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',29,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"a388a47626794efc"}]','2026-11-30T21:43:26.569+00:00');
INSERT INTO "Commit" VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',31,'[{"type":"room-closed"},{"type":"command-applied","id":"a06cbeb547ca619d"}]','2026-11-30T21:43:26.616+00:00');
INSERT INTO "Commit" VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',6,'[{"type":"round-opened","at":1796075016833,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"513e127a1a4201b4"}]','2026-11-30T21:43:26.629+00:00');
INSERT INTO "Commit" VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T21:43:26.669+00:00');
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
INSERT INTO Round VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',2,'2026-11-30T21:43:25.744+00:00','2026-11-30T21:43:26.061+00:00','2026-11-30T21:43:26.146+00:00','As it was',NULL,0.080000000000000001665);
INSERT INTO Round VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',2,'2026-11-30T21:43:26.199+00:00',NULL,'2026-11-30T21:43:26.485+00:00','As it was',NULL,NULL);
INSERT INTO Round VALUES('aa8df3e9-dfeb-48da-9e7f-87074170d04e',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',2,'2026-11-30T21:43:26.629+00:00',NULL,NULL,'As it was',NULL,NULL);
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
INSERT INTO Run VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05);
INSERT INTO Run VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',2,1,0,'sure');
INSERT INTO Vote VALUES('8c177fff-512f-49f0-a478-e87df1b7b921',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('db7f94e6-9fc7-4bd0-af71-5d05096a6c28','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T21:43:26.600+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myanw8ns.f8eb7e0b73eb2ffcd52f45aedf237b8d','2026-12-30T21:43:26.688+00:00');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
COMMIT;
