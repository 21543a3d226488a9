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
INSERT INTO _prisma_migrations VALUES('08bfb40e-bdc9-47d0-914c-1534fd21759d','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796075096773,'20261124100000_init',NULL,NULL,1796075096773,1);
INSERT INTO _prisma_migrations VALUES('5912bfdd-308a-46ce-8de9-edbca49490cc','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796075096777,'20261124140000_activities',NULL,NULL,1796075096777,1);
INSERT INTO _prisma_migrations VALUES('783a96c0-5be8-4ca6-89f7-72537e10d49b','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796075096781,'20261129150000_sign_out',NULL,NULL,1796075096781,1);
INSERT INTO _prisma_migrations VALUES('59660d42-6bb9-4a22-95fa-172db1401d5c','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796075096784,'20261129160000_former_devices',NULL,NULL,1796075096784,1);
INSERT INTO _prisma_migrations VALUES('90242d8d-7448-46ef-a3f2-a9e27a8c55eb','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796075096786,'20261129190000_guesses',NULL,NULL,1796075096786,1);
INSERT INTO _prisma_migrations VALUES('6474dda4-e2bb-4566-82cc-aaf6639fbda2','e16ae992eb479d4a1fee7487512f8cb7f5cc0298353c3c87eb8eb7743f9a9df0',1796075096789,'20261130000000_after_class',NULL,NULL,1796075096789,1);
INSERT INTO _prisma_migrations VALUES('c35377c8-9a2e-4920-ba9b-3d4ed24a88e3','71828a9aa4d370a3b56cac8c040e039aec73a0e92fbd7f542f640c3ce55ddecd',1796075096792,'20261130020000_what_points_follow_from',NULL,NULL,1796075096792,1);
INSERT INTO _prisma_migrations VALUES('3024eb25-954b-440f-a69d-238be2d0054b','7856abc650b41cb280acb65eb11eaa3007e495fe01ed80537e148cc1090c735f',1796075096795,'20261130030000_student_ids',NULL,NULL,1796075096795,1);
CREATE TABLE IF NOT EXISTS "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "openCode" TEXT,
    "commandId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "openedAt" DATETIME NOT NULL,
    "closedAt" DATETIME
, "firstCode" TEXT, "teams" INTEGER NOT NULL DEFAULT 0);
INSERT INTO Session VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd','D4PY4C',NULL,'1b658b5bf46bd096','Over',44,'2026-11-30T21:44:57.625+00:00','2026-11-30T21:44:59.081+00:00',NULL,2);
INSERT INTO Session VALUES('a62a2c28-bc43-459a-aee6-085c975520e5','J4PX3Q','J4PX3Q','82170f4e534c5e55','Goes on',7,'2026-11-30T21:44:57.934+00:00',NULL,NULL,2);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT, "handedTo" INTEGER, "gradebookKey" TEXT, "studentId" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-11-30T21:44:57.761+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]',NULL,NULL,NULL);
INSERT INTO Participant VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:44:57.831+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:44:58.002+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:44:58.030+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',3,'Ada again',NULL,'2026-11-30T21:44:58.775+00:00',0,1,NULL,1,NULL,NULL);
INSERT INTO Participant VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',4,'Cleo','cd93782b7fb95559de14f738b65988af85d41dc1565f7c7d1ed2d035665b519c','2026-11-30T21:44:58.863+00:00',0,0,NULL,NULL,NULL,'0420');
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075101916,"isPractice":false}}]','2026-11-30T21:44:57.761+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075102275,"isPractice":false}}]','2026-11-30T21:44:57.831+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"88cb6426d49d53e9"}]','2026-11-30T21:44:57.859+00:00');
INSERT INTO "Commit" VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075103157,"isPractice":false}}]','2026-11-30T21:44:58.002+00:00');
INSERT INTO "Commit" VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075103299,"isPractice":false}}]','2026-11-30T21:44:58.030+00:00');
INSERT INTO "Commit" VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"43abb0033ad546b3"}]','2026-11-30T21:44:58.045+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',6,'[{"type":"round-opened","at":1796075103424,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"f87f5ce839c4bf8f"}]','2026-11-30T21:44:58.056+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T21:44:58.089+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T21:44:58.103+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',10,'[{"type":"limit-set","limit":286},{"type":"command-applied","id":"ae50a35ff73269ce"}]','2026-11-30T21:44:58.122+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',11,'[{"type":"clock-marked","at":1796075104436,"elapsed":1012,"present":2}]','2026-11-30T21:44:58.258+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',12,'[{"type":"round-locked","at":1796075104711}]','2026-11-30T21:44:58.313+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',14,'[{"type":"clock-marked","at":1796075104809,"elapsed":23000},{"type":"command-applied","id":"213c0b02cfa0222d"}]','2026-11-30T21:44:58.332+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',15,'[{"type":"clock-marked","at":1796075104911,"elapsed":23102,"present":2}]','2026-11-30T21:44:58.353+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T21:44:58.371+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',18,'[{"type":"round-opened","at":1796075105112,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"9a6360fea625c0d3"}]','2026-11-30T21:44:58.393+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T21:44:58.412+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T21:44:58.425+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',22,'[{"type":"limit-set","limit":185},{"type":"command-applied","id":"67493a07a6f5a7a3"}]','2026-11-30T21:44:58.437+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',23,'[{"type":"clock-marked","at":1796075106125,"elapsed":1013,"present":2}]','2026-11-30T21:44:58.596+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T21:44:58.632+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"01c266d94b690cc6"}]','2026-11-30T21:44:58.648+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',28,'[{"type":"round-opened","at":1796075106503,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"8ce7aca8441d659f"}]','2026-11-30T21:44:58.678+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-11-30T21:44:58.701+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',31,'[{"type":"walk-moved","at":1796075106677,"elapsed":174,"step":1,"isPlaying":false},{"type":"command-applied","id":"9f0cb234b297dc99"}]','2026-11-30T21:44:58.714+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"9262a658454670c1"}]','2026-11-30T21:44:58.727+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796075107020,"isPractice":false}}]','2026-11-30T21:44:58.775+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"98362294e1996ebe"}]','2026-11-30T21:44:58.792+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',38,'[{"type":"id-asked","label":"Matriculation number"},{"type":"command-applied","id":"01a85140717f05ef"}]','2026-11-30T21:44:58.828+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',39,'[{"type":"participant-joined","participant":{"number":4,"joinedAt":1796075107458,"isPractice":false}}]','2026-11-30T21:44:58.863+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',41,'[{"type":"room-closed"},{"type":"command-applied","id":"b1c8bd71f1aa54b3"}]','2026-11-30T21:44:58.953+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',42,'[{"type":"room-reopened","code":"D4PY4C"}]','2026-11-30T21:44:59.029+00:00');
INSERT INTO "Commit" VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',44,'[{"type":"room-closed"},{"type":"command-applied","id":"80c56a41902cd8e9"}]','2026-11-30T21:44:59.081+00:00');
INSERT INTO "Commit" VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',6,'[{"type":"round-opened","at":1796075108583,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"c28fcfc1d13caeec"}]','2026-11-30T21:44:59.090+00:00');
INSERT INTO "Commit" VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T21:44:59.107+00:00');
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
INSERT INTO Round VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:44:58.056+00:00','2026-11-30T21:44:58.313+00:00','2026-11-30T21:44:58.371+00:00','As it was',NULL,0.080000000000000001665,0,NULL);
INSERT INTO Round VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-11-30T21:44:58.393+00:00',NULL,'2026-11-30T21:44:58.632+00:00','As it was',NULL,NULL,1,NULL);
INSERT INTO Round VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-11-30T21:44:58.678+00:00','2026-11-30T21:44:58.678+00:00','2026-11-30T21:44:58.727+00:00','As it was',NULL,NULL,0,1);
INSERT INTO Round VALUES('a62a2c28-bc43-459a-aee6-085c975520e5',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:44:59.090+00:00',NULL,NULL,'As it was',NULL,NULL,0,NULL);
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
INSERT INTO Run VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05,NULL);
INSERT INTO Run VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203,NULL);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',2,1,0,'sure');
INSERT INTO Vote VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('d781260e-d1e2-420b-89aa-f79cdf6bd239','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T21:44:58.892+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myany7zh.d39b928729bf027f05ea83aef7d10d47','2026-12-30T21:44:59.127+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd',3,1,'[[3]]');
CREATE TABLE IF NOT EXISTS "Share" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "sharedAt" DATETIME NOT NULL,

    CONSTRAINT "Share_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Share VALUES('0fadb01d-4dbc-4654-b04b-aff5c49aafdd','3135a94bd32ac8331920edf67f8398f9759347d0f3ca54e9d0769081273401ae','2026-11-30T21:44:59.011+00:00');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");
COMMIT;
