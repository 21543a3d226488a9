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
INSERT INTO _prisma_migrations VALUES('2e87d69e-c013-418c-85b8-da400232d11a','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796075015716,'20261124100000_init',NULL,NULL,1796075015716,1);
INSERT INTO _prisma_migrations VALUES('ffb34db7-901e-4840-b7f2-f1b9a80a059e','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796075015756,'20261124140000_activities',NULL,NULL,1796075015756,1);
INSERT INTO _prisma_migrations VALUES('d10abe61-3555-4ae3-9cbc-b300145a9131','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796075015763,'20261129150000_sign_out',NULL,NULL,1796075015763,1);
INSERT INTO _prisma_migrations VALUES('bc80ef44-d414-4b64-9ec5-e56128334ec3','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796075015769,'20261129160000_former_devices',NULL,NULL,1796075015769,1);
INSERT INTO _prisma_migrations VALUES('8508f327-174d-4143-9a5c-0877acf5a9f4','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796075015789,'20261129190000_guesses',NULL,NULL,1796075015789,1);
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
INSERT INTO Session VALUES('13096102-6e01-4a3c-a965-a505799d69f2','F9MW7H',NULL,'006d4ae35a69456a','Over',38,'2026-11-30T21:43:36.797+00:00','2026-11-30T21:43:38.401+00:00');
INSERT INTO Session VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae','Y9XV6X','Y9XV6X','a38ec0a6ec695c0d','Goes on',7,'2026-11-30T21:43:37.293+00:00',NULL);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('13096102-6e01-4a3c-a965-a505799d69f2',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-11-30T21:43:37.076+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]');
INSERT INTO Participant VALUES('13096102-6e01-4a3c-a965-a505799d69f2',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:43:37.204+00:00',0,0,NULL);
INSERT INTO Participant VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:43:37.374+00:00',0,0,NULL);
INSERT INTO Participant VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:43:37.437+00:00',0,0,NULL);
INSERT INTO Participant VALUES('13096102-6e01-4a3c-a965-a505799d69f2',3,'Ada again',NULL,'2026-11-30T21:43:38.345+00:00',0,1,NULL);
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075022845,"isPractice":false}}]','2026-11-30T21:43:37.076+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075023531,"isPractice":false}}]','2026-11-30T21:43:37.204+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"a6e5da3dafe3dce3"}]','2026-11-30T21:43:37.244+00:00');
INSERT INTO "Commit" VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075024425,"isPractice":false}}]','2026-11-30T21:43:37.374+00:00');
INSERT INTO "Commit" VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075024741,"isPractice":false}}]','2026-11-30T21:43:37.437+00:00');
INSERT INTO "Commit" VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"c0714abc8a7fca38"}]','2026-11-30T21:43:37.482+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',6,'[{"type":"round-opened","at":1796075025090,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"a6a6fa8abdbdcf55"}]','2026-11-30T21:43:37.508+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T21:43:37.562+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T21:43:37.591+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',10,'[{"type":"limit-set","limit":488},{"type":"command-applied","id":"8acfe74df4ce87d6"}]','2026-11-30T21:43:37.606+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',11,'[{"type":"clock-marked","at":1796075026111,"elapsed":1021,"present":2}]','2026-11-30T21:43:37.711+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',12,'[{"type":"round-locked","at":1796075026582}]','2026-11-30T21:43:37.805+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',14,'[{"type":"clock-marked","at":1796075026802,"elapsed":23000},{"type":"command-applied","id":"7b97d72cad2a6989"}]','2026-11-30T21:43:37.865+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',15,'[{"type":"clock-marked","at":1796075026928,"elapsed":23126,"present":2}]','2026-11-30T21:43:37.881+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T21:43:37.901+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',18,'[{"type":"round-opened","at":1796075027167,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"87e4b193d54480f3"}]','2026-11-30T21:43:37.922+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T21:43:37.950+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T21:43:37.972+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',22,'[{"type":"limit-set","limit":296},{"type":"command-applied","id":"9a9b77d8be49b47c"}]','2026-11-30T21:43:37.990+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',23,'[{"type":"clock-marked","at":1796075028177,"elapsed":1010,"present":2}]','2026-11-30T21:43:38.124+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T21:43:38.183+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"d021c5e19b27b590"}]','2026-11-30T21:43:38.214+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',28,'[{"type":"round-opened","at":1796075028760,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"669354df5468fbd1"}]','2026-11-30T21:43:38.245+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-11-30T21:43:38.271+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',31,'[{"type":"walk-moved","at":1796075028962,"elapsed":202,"step":1,"isPlaying":false},{"type":"command-applied","id":"db6b2f3b85d08feb"}]','2026-11-30T21:43:38.287+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"380fc5a4dd85c497"}]','2026-11-30T21:43:38.301+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796075029281,"isPractice":false}}]','2026-11-30T21:43:38.345+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"0f4eb9674da64758"}]','2026-11-30T21:43:38.363+00:00');
INSERT INTO "Commit" VALUES('13096102-6e01-4a3c-a965-a505799d69f2',38,'[{"type":"room-closed"},{"type":"command-applied","id":"061fa63f5994fbac"}]','2026-11-30T21:43:38.401+00:00');
INSERT INTO "Commit" VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',6,'[{"type":"round-opened","at":1796075029610,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"527be65db9d75e17"}]','2026-11-30T21:43:38.411+00:00');
INSERT INTO "Commit" VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T21:43:38.433+00:00');
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
INSERT INTO Round VALUES('13096102-6e01-4a3c-a965-a505799d69f2',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:43:37.508+00:00','2026-11-30T21:43:37.805+00:00','2026-11-30T21:43:37.901+00:00','As it was',NULL,0.080000000000000001665);
INSERT INTO Round VALUES('13096102-6e01-4a3c-a965-a505799d69f2',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-11-30T21:43:37.922+00:00',NULL,'2026-11-30T21:43:38.183+00:00','As it was',NULL,NULL);
INSERT INTO Round VALUES('13096102-6e01-4a3c-a965-a505799d69f2',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-11-30T21:43:38.245+00:00','2026-11-30T21:43:38.245+00:00','2026-11-30T21:43:38.301+00:00','As it was',NULL,NULL);
INSERT INTO Round VALUES('b6783a16-74e3-4fe8-9d9f-f537d9f4ddae',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:43:38.411+00:00',NULL,NULL,'As it was',NULL,NULL);
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
INSERT INTO Run VALUES('13096102-6e01-4a3c-a965-a505799d69f2',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05);
INSERT INTO Run VALUES('13096102-6e01-4a3c-a965-a505799d69f2',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('13096102-6e01-4a3c-a965-a505799d69f2',2,1,0,'sure');
INSERT INTO Vote VALUES('13096102-6e01-4a3c-a965-a505799d69f2',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('db3a9c58-9b75-4fab-a83d-1911b191e476','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T21:43:38.387+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myanwhqs.4c2beb648fb84dd00b73eef48e79d6be','2026-12-30T21:43:38.466+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('13096102-6e01-4a3c-a965-a505799d69f2',3,1,'[[3]]');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
COMMIT;
