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
INSERT INTO _prisma_migrations VALUES('d6fb00b7-7789-45f7-95fd-ff16345fd172','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796075084719,'20261124100000_init',NULL,NULL,1796075084719,1);
INSERT INTO _prisma_migrations VALUES('5477dbb0-51da-4a61-abf9-a62b10033cfd','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796075084743,'20261124140000_activities',NULL,NULL,1796075084743,1);
INSERT INTO _prisma_migrations VALUES('72e1d7b1-e1f2-4e08-8c33-9fe763ad433f','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796075084767,'20261129150000_sign_out',NULL,NULL,1796075084767,1);
INSERT INTO _prisma_migrations VALUES('a8f43f6a-07ee-426d-8e3c-0f298aa5d381','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796075084787,'20261129160000_former_devices',NULL,NULL,1796075084787,1);
INSERT INTO _prisma_migrations VALUES('82a4eca1-1890-4474-9db6-54ac9374f289','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796075084799,'20261129190000_guesses',NULL,NULL,1796075084799,1);
INSERT INTO _prisma_migrations VALUES('5441a901-0dcf-42b3-86e1-2fc7332f75d4','71828a9aa4d370a3b56cac8c040e039aec73a0e92fbd7f542f640c3ce55ddecd',1796075084818,'20261130020000_what_points_follow_from',NULL,NULL,1796075084818,1);
INSERT INTO _prisma_migrations VALUES('0fd55bc6-b9d7-48a8-836c-8c8582a8381f','7856abc650b41cb280acb65eb11eaa3007e495fe01ed80537e148cc1090c735f',1796075084837,'20261130030000_student_ids',NULL,NULL,1796075084837,1);
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
INSERT INTO Session VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7','P6JX6T',NULL,'bcb593e338c24350','Over',41,'2026-11-30T21:44:45.906+00:00','2026-11-30T21:44:47.768+00:00',2);
INSERT INTO Session VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9','H9WR7R','H9WR7R','01eaf2d525fc143d','Goes on',7,'2026-11-30T21:44:46.438+00:00',NULL,2);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT, "handedTo" INTEGER, "gradebookKey" TEXT, "studentId" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-11-30T21:44:46.214+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]',NULL,NULL,NULL);
INSERT INTO Participant VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:44:46.336+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:44:46.508+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:44:46.548+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',3,'Ada again',NULL,'2026-11-30T21:44:47.585+00:00',0,1,NULL,1,NULL,NULL);
INSERT INTO Participant VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',4,'Cleo','cd93782b7fb95559de14f738b65988af85d41dc1565f7c7d1ed2d035665b519c','2026-11-30T21:44:47.685+00:00',0,0,NULL,NULL,NULL,'0420');
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075092282,"isPractice":false}}]','2026-11-30T21:44:46.214+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075092939,"isPractice":false}}]','2026-11-30T21:44:46.336+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"850c50b1a3105b31"}]','2026-11-30T21:44:46.372+00:00');
INSERT INTO "Commit" VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075093832,"isPractice":false}}]','2026-11-30T21:44:46.508+00:00');
INSERT INTO "Commit" VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075094033,"isPractice":false}}]','2026-11-30T21:44:46.548+00:00');
INSERT INTO "Commit" VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"b50bba0cfab6a01c"}]','2026-11-30T21:44:46.588+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',6,'[{"type":"round-opened","at":1796075094369,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"4fad4f0433e8faf5"}]','2026-11-30T21:44:46.616+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T21:44:46.694+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T21:44:46.728+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',10,'[{"type":"limit-set","limit":666},{"type":"command-applied","id":"62f86ae64258cd68"}]','2026-11-30T21:44:46.756+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',11,'[{"type":"clock-marked","at":1796075095411,"elapsed":1042,"present":2}]','2026-11-30T21:44:46.824+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',12,'[{"type":"round-locked","at":1796075096049}]','2026-11-30T21:44:46.952+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',14,'[{"type":"clock-marked","at":1796075096294,"elapsed":23000},{"type":"command-applied","id":"9d95879000c68b07"}]','2026-11-30T21:44:47.000+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',15,'[{"type":"clock-marked","at":1796075096370,"elapsed":23076,"present":2}]','2026-11-30T21:44:47.022+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T21:44:47.036+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',18,'[{"type":"round-opened","at":1796075096819,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"20afbc48ead8827a"}]','2026-11-30T21:44:47.106+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T21:44:47.153+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T21:44:47.220+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',22,'[{"type":"limit-set","limit":640},{"type":"command-applied","id":"a9128d9f67aeed4a"}]','2026-11-30T21:44:47.242+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',23,'[{"type":"clock-marked","at":1796075097824,"elapsed":1005,"present":2}]','2026-11-30T21:44:47.306+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T21:44:47.435+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"fd03a6e2232eab35"}]','2026-11-30T21:44:47.453+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',28,'[{"type":"round-opened","at":1796075098686,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"b7aaa0ce484bfde7"}]','2026-11-30T21:44:47.484+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-11-30T21:44:47.513+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',31,'[{"type":"walk-moved","at":1796075098919,"elapsed":233,"step":1,"isPlaying":false},{"type":"command-applied","id":"7a87ce1006c99bb5"}]','2026-11-30T21:44:47.533+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"8c4ca5a43339b477"}]','2026-11-30T21:44:47.552+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796075099214,"isPractice":false}}]','2026-11-30T21:44:47.585+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"b85327e927a9d880"}]','2026-11-30T21:44:47.600+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',38,'[{"type":"id-asked","label":"Matriculation number"},{"type":"command-applied","id":"dab8d1792fda7d7d"}]','2026-11-30T21:44:47.652+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',39,'[{"type":"participant-joined","participant":{"number":4,"joinedAt":1796075099714,"isPractice":false}}]','2026-11-30T21:44:47.685+00:00');
INSERT INTO "Commit" VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',41,'[{"type":"room-closed"},{"type":"command-applied","id":"531c2c0146e33b93"}]','2026-11-30T21:44:47.768+00:00');
INSERT INTO "Commit" VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',6,'[{"type":"round-opened","at":1796075100197,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"f07d0d3a0844db1e"}]','2026-11-30T21:44:47.782+00:00');
INSERT INTO "Commit" VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T21:44:47.803+00:00');
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
INSERT INTO Round VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:44:46.616+00:00','2026-11-30T21:44:46.952+00:00','2026-11-30T21:44:47.036+00:00','As it was',NULL,0.080000000000000001665,0,NULL);
INSERT INTO Round VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-11-30T21:44:47.106+00:00',NULL,'2026-11-30T21:44:47.435+00:00','As it was',NULL,NULL,1,NULL);
INSERT INTO Round VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-11-30T21:44:47.484+00:00','2026-11-30T21:44:47.484+00:00','2026-11-30T21:44:47.552+00:00','As it was',NULL,NULL,0,1);
INSERT INTO Round VALUES('3a78d6b2-9ae5-48d1-aca3-ca8ef43478d9',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:44:47.782+00:00',NULL,NULL,'As it was',NULL,NULL,0,NULL);
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
INSERT INTO Run VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05,NULL);
INSERT INTO Run VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203,NULL);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',2,1,0,'sure');
INSERT INTO Vote VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('b1b8969e-762f-4a47-8fb1-f7b2da661f53','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T21:44:47.723+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myanxz9u.0682f6edfe69aaae61dbfd9713d6e05b','2026-12-30T21:44:47.839+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('606011dc-4639-469d-a8e6-5101fa99e2c7',3,1,'[[3]]');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
COMMIT;
