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
INSERT INTO _prisma_migrations VALUES('85848605-d4c3-4f21-b4b4-9b7b9f811bea','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796077294143,'20261124100000_init',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('369f17fe-4557-49c5-9282-96eb0c08afa5','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796077294143,'20261124140000_activities',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('81eff59d-417c-4acf-9d86-69daa485af3e','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796077294143,'20261129150000_sign_out',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('74a0bad4-dba9-4647-aaf2-1292b4f9f5bf','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796077294143,'20261129160000_former_devices',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('8eb213cd-e01c-4f14-9696-e1a35aa33f9d','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796077294143,'20261129190000_guesses',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('5d4517b6-b555-4412-9655-798b3e102c72','e16ae992eb479d4a1fee7487512f8cb7f5cc0298353c3c87eb8eb7743f9a9df0',1796077294143,'20261130000000_after_class',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('52e7c5a2-ccb6-4932-a1a2-c54b061d148e','71828a9aa4d370a3b56cac8c040e039aec73a0e92fbd7f542f640c3ce55ddecd',1796077294143,'20261130020000_what_points_follow_from',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('f72b7f1a-5539-4fa9-b395-572d992335de','7856abc650b41cb280acb65eb11eaa3007e495fe01ed80537e148cc1090c735f',1796077294143,'20261130030000_student_ids',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('0f660683-ddd8-4096-ba9b-d7b23c9d8e8f','04b36536e6b9ca505d4e6248f3ee845ace646c4bb17342449876882b5ee4d216',1796077294143,'20261130040000_partial_sessions',NULL,NULL,1796077294143,1);
INSERT INTO _prisma_migrations VALUES('761ec573-3420-4d26-adc9-1d77a610805f','f16458f77f7c1e492138bdac5de6c299ad59a459445b0cab79b88a4cb3749ecf',1796077294143,'20261130050000_join_commands',NULL,NULL,1796077294143,1);
CREATE TABLE IF NOT EXISTS "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "openCode" TEXT,
    "commandId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "openedAt" DATETIME NOT NULL,
    "closedAt" DATETIME
, "firstCode" TEXT, "teams" INTEGER NOT NULL DEFAULT 0, "isPartial" BOOLEAN NOT NULL DEFAULT false);
INSERT INTO Session VALUES('58d7b36e-d026-473a-af35-099020bc02b8','N9GR4N',NULL,'f288fccd6543e0ee','Over',44,'2026-11-30T22:21:35.596+00:00','2026-11-30T22:21:38.392+00:00',NULL,2,0);
INSERT INTO Session VALUES('4842ec6e-88b3-4348-80f1-892c10feac05','P4HW4G','P4HW4G','5d4222297bdabc04','Goes on',7,'2026-11-30T22:21:36.735+00:00',NULL,NULL,2,0);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT, "handedTo" INTEGER, "gradebookKey" TEXT, "studentId" TEXT, "joinCommand" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('58d7b36e-d026-473a-af35-099020bc02b8',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-11-30T22:21:36.523+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]',NULL,NULL,NULL,'456d463da9866ced');
INSERT INTO Participant VALUES('58d7b36e-d026-473a-af35-099020bc02b8',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T22:21:36.601+00:00',0,0,NULL,NULL,NULL,NULL,'bb176f90ecc637bd');
INSERT INTO Participant VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T22:21:36.859+00:00',0,0,NULL,NULL,NULL,NULL,'0cbfd68239ca485e');
INSERT INTO Participant VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T22:21:36.929+00:00',0,0,NULL,NULL,NULL,NULL,'32761ca18e4078d1');
INSERT INTO Participant VALUES('58d7b36e-d026-473a-af35-099020bc02b8',3,'Ada again',NULL,'2026-11-30T22:21:37.900+00:00',0,1,NULL,1,NULL,NULL,'342b25585271488d');
INSERT INTO Participant VALUES('58d7b36e-d026-473a-af35-099020bc02b8',4,'Cleo','cd93782b7fb95559de14f738b65988af85d41dc1565f7c7d1ed2d035665b519c','2026-11-30T22:21:38.000+00:00',0,0,NULL,NULL,NULL,'0420','b2a310a574fbc553');
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796077306267,"isPractice":false}}]','2026-11-30T22:21:36.523+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796077306659,"isPractice":false}}]','2026-11-30T22:21:36.601+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"6c6a5e5e35c39f53"}]','2026-11-30T22:21:36.619+00:00');
INSERT INTO "Commit" VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796077307963,"isPractice":false}}]','2026-11-30T22:21:36.859+00:00');
INSERT INTO "Commit" VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796077308317,"isPractice":false}}]','2026-11-30T22:21:36.929+00:00');
INSERT INTO "Commit" VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"dbe5957a2ff879d3"}]','2026-11-30T22:21:36.966+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',6,'[{"type":"round-opened","at":1796077308618,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"7b1601e2fdf925db"}]','2026-11-30T22:21:36.990+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T22:21:37.041+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T22:21:37.056+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',10,'[{"type":"limit-set","limit":382},{"type":"command-applied","id":"e403bbdb94240b93"}]','2026-11-30T22:21:37.073+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',11,'[{"type":"clock-marked","at":1796077309636,"elapsed":1018,"present":2}]','2026-11-30T22:21:37.193+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',12,'[{"type":"round-locked","at":1796077310004}]','2026-11-30T22:21:37.267+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',14,'[{"type":"clock-marked","at":1796077310152,"elapsed":23000},{"type":"command-applied","id":"e842aff912e3413a"}]','2026-11-30T22:21:37.296+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',15,'[{"type":"clock-marked","at":1796077310211,"elapsed":23059,"present":2}]','2026-11-30T22:21:37.312+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T22:21:37.325+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',18,'[{"type":"round-opened","at":1796077310446,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"2d82ba0deaf958b8"}]','2026-11-30T22:21:37.355+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T22:21:37.498+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T22:21:37.519+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',22,'[{"type":"limit-set","limit":885},{"type":"command-applied","id":"a66440d03822783e"}]','2026-11-30T22:21:37.538+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',23,'[{"type":"clock-marked","at":1796077311453,"elapsed":1007,"present":2}]','2026-11-30T22:21:37.558+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T22:21:37.732+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"d9723d65aa1b60c2"}]','2026-11-30T22:21:37.755+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',28,'[{"type":"round-opened","at":1796077312577,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"da9919b62729e13e"}]','2026-11-30T22:21:37.783+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-11-30T22:21:37.811+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',31,'[{"type":"walk-moved","at":1796077312754,"elapsed":177,"step":1,"isPlaying":false},{"type":"command-applied","id":"34ba0fb1f5aa4bf5"}]','2026-11-30T22:21:37.825+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"17569f9bab615326"}]','2026-11-30T22:21:37.840+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796077313170,"isPractice":false}}]','2026-11-30T22:21:37.900+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"c1ae08e6bb93e9da"}]','2026-11-30T22:21:37.926+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',38,'[{"type":"id-asked","label":"Matriculation number"},{"type":"command-applied","id":"f3fa8a881779dc5d"}]','2026-11-30T22:21:37.978+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',39,'[{"type":"participant-joined","participant":{"number":4,"joinedAt":1796077313671,"isPractice":false}}]','2026-11-30T22:21:38.000+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',41,'[{"type":"room-closed"},{"type":"command-applied","id":"1d9008361c10bf1f"}]','2026-11-30T22:21:38.118+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',42,'[{"type":"room-reopened","code":"N9GR4N"}]','2026-11-30T22:21:38.207+00:00');
INSERT INTO "Commit" VALUES('58d7b36e-d026-473a-af35-099020bc02b8',44,'[{"type":"room-closed"},{"type":"command-applied","id":"e57a8af814633632"}]','2026-11-30T22:21:38.392+00:00');
INSERT INTO "Commit" VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',6,'[{"type":"round-opened","at":1796077315766,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"96101c732d59b05e"}]','2026-11-30T22:21:38.425+00:00');
INSERT INTO "Commit" VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T22:21:38.445+00:00');
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
INSERT INTO Round VALUES('58d7b36e-d026-473a-af35-099020bc02b8',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T22:21:36.990+00:00','2026-11-30T22:21:37.267+00:00','2026-11-30T22:21:37.325+00:00','As it was',NULL,0.080000000000000001665,0,NULL);
INSERT INTO Round VALUES('58d7b36e-d026-473a-af35-099020bc02b8',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-11-30T22:21:37.355+00:00',NULL,'2026-11-30T22:21:37.732+00:00','As it was',NULL,NULL,1,NULL);
INSERT INTO Round VALUES('58d7b36e-d026-473a-af35-099020bc02b8',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-11-30T22:21:37.783+00:00','2026-11-30T22:21:37.783+00:00','2026-11-30T22:21:37.840+00:00','As it was',NULL,NULL,0,1);
INSERT INTO Round VALUES('4842ec6e-88b3-4348-80f1-892c10feac05',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T22:21:38.425+00:00',NULL,NULL,'As it was',NULL,NULL,0,NULL);
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
INSERT INTO Run VALUES('58d7b36e-d026-473a-af35-099020bc02b8',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05,NULL);
INSERT INTO Run VALUES('58d7b36e-d026-473a-af35-099020bc02b8',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203,NULL);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('58d7b36e-d026-473a-af35-099020bc02b8',2,1,0,'sure');
INSERT INTO Vote VALUES('58d7b36e-d026-473a-af35-099020bc02b8',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('a651a3dd-5df3-482b-bf19-097079971d8a','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T22:21:38.014+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myap9d0e.e91ad15aeadc9574116a07399409483e','2026-12-30T22:21:38.477+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('58d7b36e-d026-473a-af35-099020bc02b8',3,1,'[[3]]');
CREATE TABLE IF NOT EXISTS "Share" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "sharedAt" DATETIME NOT NULL,

    CONSTRAINT "Share_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Share VALUES('58d7b36e-d026-473a-af35-099020bc02b8','ead93e2237eae24b9139bf2c71433d9548fe6f2c326f45508dc0b25787750079','2026-11-30T22:21:38.184+00:00');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");
COMMIT;
