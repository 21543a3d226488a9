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
INSERT INTO _prisma_migrations VALUES('b470e5c8-c31f-4c49-aedb-4cbc2a748dec','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796074938736,'20261124100000_init',NULL,NULL,1796074938736,1);
INSERT INTO _prisma_migrations VALUES('456ec76b-649d-47de-a112-a4dbd7b18e01','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796074938744,'20261124140000_activities',NULL,NULL,1796074938744,1);
INSERT INTO _prisma_migrations VALUES('703c45c1-5f6a-4b3a-b172-18d94fcc3e2d','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796074938759,'20261129150000_sign_out',NULL,NULL,1796074938759,1);
INSERT INTO _prisma_migrations VALUES('bb14f555-0598-4a7f-bca3-6b26532eab5e','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796074938768,'20261129160000_former_devices',NULL,NULL,1796074938768,1);
INSERT INTO _prisma_migrations VALUES('d7ab499a-ba70-40fe-a54f-e3b96b40c4bd','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796074938783,'20261129190000_guesses',NULL,NULL,1796074938783,1);
INSERT INTO _prisma_migrations VALUES('718cced0-4782-4686-b08a-d6bff9070949','71828a9aa4d370a3b56cac8c040e039aec73a0e92fbd7f542f640c3ce55ddecd',1796074938791,'20261130020000_what_points_follow_from',NULL,NULL,1796074938791,1);
CREATE TABLE IF NOT EXISTS "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "openCode" TEXT,
    "commandId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "openedAt" DATETIME NOT NULL,
    "closedAt" DATETIME
, "teams" INTEGER NOT NULL DEFAULT 0);
INSERT INTO Session VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248','J3FC4H',NULL,'9624ec165bcab1db','Over',38,'2026-11-30T21:42:19.525+00:00','2026-11-30T21:42:21.353+00:00',2);
INSERT INTO Session VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752','V9DT7V','V9DT7V','b3be5cff8057b69d','Goes on',7,'2026-11-30T21:42:20.180+00:00',NULL,2);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT, "handedTo" INTEGER,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-11-30T21:42:19.861+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]',NULL);
INSERT INTO Participant VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:42:19.976+00:00',0,0,NULL,NULL);
INSERT INTO Participant VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:42:20.336+00:00',0,0,NULL,NULL);
INSERT INTO Participant VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:42:20.362+00:00',0,0,NULL,NULL);
INSERT INTO Participant VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',3,'Ada again',NULL,'2026-11-30T21:42:21.281+00:00',0,1,NULL,1);
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796074944574,"isPractice":false}}]','2026-11-30T21:42:19.861+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796074945301,"isPractice":false}}]','2026-11-30T21:42:19.976+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"05ba5d8894cc354e"}]','2026-11-30T21:42:20.022+00:00');
INSERT INTO "Commit" VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796074947161,"isPractice":false}}]','2026-11-30T21:42:20.336+00:00');
INSERT INTO "Commit" VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796074947292,"isPractice":false}}]','2026-11-30T21:42:20.362+00:00');
INSERT INTO "Commit" VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"d93d9938761a1b36"}]','2026-11-30T21:42:20.385+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',6,'[{"type":"round-opened","at":1796074947562,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"deb0b046e1c930d2"}]','2026-11-30T21:42:20.417+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T21:42:20.457+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T21:42:20.477+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',10,'[{"type":"limit-set","limit":382},{"type":"command-applied","id":"6dc1889dae99c8e0"}]','2026-11-30T21:42:20.495+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',11,'[{"type":"clock-marked","at":1796074948576,"elapsed":1014,"present":2}]','2026-11-30T21:42:20.620+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',12,'[{"type":"round-locked","at":1796074948958}]','2026-11-30T21:42:20.696+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',14,'[{"type":"clock-marked","at":1796074949324,"elapsed":23000},{"type":"command-applied","id":"cc50923a8bc98f3d"}]','2026-11-30T21:42:20.769+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',15,'[{"type":"clock-marked","at":1796074949436,"elapsed":23112,"present":2}]','2026-11-30T21:42:20.805+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T21:42:20.829+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',18,'[{"type":"round-opened","at":1796074949775,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"505b7563c27cbbbf"}]','2026-11-30T21:42:20.859+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T21:42:20.888+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T21:42:20.905+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',22,'[{"type":"limit-set","limit":281},{"type":"command-applied","id":"67de4a2f7a6e83b9"}]','2026-11-30T21:42:20.922+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',23,'[{"type":"clock-marked","at":1796074950786,"elapsed":1011,"present":2}]','2026-11-30T21:42:21.061+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T21:42:21.115+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"84e660fe767ce4a5"}]','2026-11-30T21:42:21.138+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',28,'[{"type":"round-opened","at":1796074951349,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"fcdb6aba98c5c43d"}]','2026-11-30T21:42:21.174+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-11-30T21:42:21.217+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',31,'[{"type":"walk-moved","at":1796074951589,"elapsed":240,"step":1,"isPlaying":false},{"type":"command-applied","id":"2105768861a2ffd2"}]','2026-11-30T21:42:21.230+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"0f92108f2fc71460"}]','2026-11-30T21:42:21.243+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796074951885,"isPractice":false}}]','2026-11-30T21:42:21.281+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"e885215098986031"}]','2026-11-30T21:42:21.297+00:00');
INSERT INTO "Commit" VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',38,'[{"type":"room-closed"},{"type":"command-applied","id":"79d3e914dd74450f"}]','2026-11-30T21:42:21.353+00:00');
INSERT INTO "Commit" VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',6,'[{"type":"round-opened","at":1796074952361,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"92a4989625d51921"}]','2026-11-30T21:42:21.376+00:00');
INSERT INTO "Commit" VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T21:42:21.400+00:00');
CREATE TABLE IF NOT EXISTS "Round" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "activity" TEXT NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "lockedAt" DATETIME,
    "finishedAt" DATETIME, "title" TEXT NOT NULL DEFAULT '', "revoteOf" INTEGER, "edge" REAL, "isAnswerShown" BOOLEAN NOT NULL DEFAULT false, "furthest" INTEGER,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Round_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Round VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:42:20.417+00:00','2026-11-30T21:42:20.696+00:00','2026-11-30T21:42:20.829+00:00','As it was',NULL,0.080000000000000001665,0,NULL);
INSERT INTO Round VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-11-30T21:42:20.859+00:00',NULL,'2026-11-30T21:42:21.115+00:00','As it was',NULL,NULL,1,NULL);
INSERT INTO Round VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-11-30T21:42:21.174+00:00','2026-11-30T21:42:21.174+00:00','2026-11-30T21:42:21.243+00:00','As it was',NULL,NULL,0,1);
INSERT INTO Round VALUES('2836d9ae-4689-4c90-9edb-ef6e2e49f752',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:42:21.376+00:00',NULL,NULL,'As it was',NULL,NULL,0,NULL);
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
    "finalGap" REAL, "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "side", "participantNumber"),
    CONSTRAINT "Run_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Run VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05,NULL);
INSERT INTO Run VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203,NULL);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',2,1,0,'sure');
INSERT INTO Vote VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('0e660e24-b102-416c-bbe9-f4a7ad8c2874','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T21:42:21.318+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myanuuaq.47725e28246dd1730c39293d895437c9','2026-12-30T21:42:21.434+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('fea8bdf9-f65d-4fb4-94b4-41d34578d248',3,1,'[[3]]');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
COMMIT;
