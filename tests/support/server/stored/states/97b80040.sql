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
INSERT INTO _prisma_migrations VALUES('3cf18ac1-d479-468e-b73f-fc62367370ec','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796115511220,'20261124100000_init',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('003816d3-ed9c-49e0-89bc-ae857f5ea16c','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796115511220,'20261124140000_activities',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('63afa27d-852a-43a7-bdd3-3a523dc5f43b','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796115511220,'20261129150000_sign_out',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('8957f5e1-2d2b-474a-b72d-a663f5592c28','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796115511220,'20261129160000_former_devices',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('c50d81ab-7a7a-479a-ae83-173668f1191a','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796115511220,'20261129190000_guesses',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('8981706b-ce6a-4123-a4fa-fc3d02f873cd','e16ae992eb479d4a1fee7487512f8cb7f5cc0298353c3c87eb8eb7743f9a9df0',1796115511220,'20261130000000_after_class',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('d71b0fa6-64ac-41c4-b5b3-01a30e0035a2','71828a9aa4d370a3b56cac8c040e039aec73a0e92fbd7f542f640c3ce55ddecd',1796115511220,'20261130020000_what_points_follow_from',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('3c054106-dd4b-4431-b480-a7c4a3a0bcb3','7856abc650b41cb280acb65eb11eaa3007e495fe01ed80537e148cc1090c735f',1796115511220,'20261130030000_student_ids',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('1a42617d-31f6-4074-af88-d5d91ad473b0','04b36536e6b9ca505d4e6248f3ee845ace646c4bb17342449876882b5ee4d216',1796115511220,'20261130040000_partial_sessions',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('5444da42-a33f-4f20-a863-16240a2ae738','f16458f77f7c1e492138bdac5de6c299ad59a459445b0cab79b88a4cb3749ecf',1796115511220,'20261130050000_join_commands',NULL,NULL,1796115511220,1);
INSERT INTO _prisma_migrations VALUES('330e71da-e640-4619-97e5-8525aac7b210','92f770a7ec68d6e07479e5477344f703baec9de0472a83e536bb588ee38e1423',1796115511220,'20261201010000_snapshots',NULL,NULL,1796115511220,1);
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
INSERT INTO Session VALUES('0724f193-0796-476f-ad49-c36f135e8927','J7NT4D',NULL,'e8e31813df0a20a6','Over',44,'2026-12-01T08:58:31.943+00:00','2026-12-01T08:58:33.441+00:00',NULL,2,0);
INSERT INTO Session VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd','W4MV6M','W4MV6M','ca16ea4a76acb5dd','Goes on',7,'2026-12-01T08:58:32.406+00:00',NULL,NULL,2,0);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT, "handedTo" INTEGER, "gradebookKey" TEXT, "studentId" TEXT, "joinCommand" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('0724f193-0796-476f-ad49-c36f135e8927',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-12-01T08:58:32.314+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]',NULL,NULL,NULL,'3a5d2026a65e79fa');
INSERT INTO Participant VALUES('0724f193-0796-476f-ad49-c36f135e8927',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-12-01T08:58:32.357+00:00',0,0,NULL,NULL,NULL,NULL,'be96a637bffb628a');
INSERT INTO Participant VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-12-01T08:58:32.440+00:00',0,0,NULL,NULL,NULL,NULL,'874ba4978a63171a');
INSERT INTO Participant VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-12-01T08:58:32.465+00:00',0,0,NULL,NULL,NULL,NULL,'196f7d70342bf387');
INSERT INTO Participant VALUES('0724f193-0796-476f-ad49-c36f135e8927',3,'Ada again',NULL,'2026-12-01T08:58:33.205+00:00',0,1,NULL,1,NULL,NULL,'69aa5f6b295d6e73');
INSERT INTO Participant VALUES('0724f193-0796-476f-ad49-c36f135e8927',4,'Cleo','cd93782b7fb95559de14f738b65988af85d41dc1565f7c7d1ed2d035665b519c','2026-12-01T08:58:33.252+00:00',0,0,NULL,NULL,NULL,'0420','ee36c3bcd7955629');
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796115516969,"isPractice":false}}]','2026-12-01T08:58:32.314+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796115517210,"isPractice":false}}]','2026-12-01T08:58:32.357+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"c69b5dae3a194186"}]','2026-12-01T08:58:32.373+00:00');
INSERT INTO "Commit" VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796115517630,"isPractice":false}}]','2026-12-01T08:58:32.440+00:00');
INSERT INTO "Commit" VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796115517751,"isPractice":false}}]','2026-12-01T08:58:32.465+00:00');
INSERT INTO "Commit" VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"62e3372e9a04f626"}]','2026-12-01T08:58:32.478+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',6,'[{"type":"round-opened","at":1796115517879,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"23cb0bb743734b9e"}]','2026-12-01T08:58:32.491+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-12-01T08:58:32.526+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-12-01T08:58:32.540+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',10,'[{"type":"limit-set","limit":291},{"type":"command-applied","id":"a1d0cd821cdadf66"}]','2026-12-01T08:58:32.552+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',11,'[{"type":"clock-marked","at":1796115518912,"elapsed":1033,"present":2}]','2026-12-01T08:58:32.697+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',12,'[{"type":"round-locked","at":1796115519177}]','2026-12-01T08:58:32.750+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',14,'[{"type":"clock-marked","at":1796115519365,"elapsed":23000},{"type":"command-applied","id":"866c8bf45fb8fac1"}]','2026-12-01T08:58:32.797+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',15,'[{"type":"clock-marked","at":1796115519437,"elapsed":23072,"present":2}]','2026-12-01T08:58:32.810+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-12-01T08:58:32.823+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',18,'[{"type":"round-opened","at":1796115519599,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"3327ce0ddc724cf3"}]','2026-12-01T08:58:32.836+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-12-01T08:58:32.858+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-12-01T08:58:32.870+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',22,'[{"type":"limit-set","limit":209},{"type":"command-applied","id":"8d5ab778ab4dad69"}]','2026-12-01T08:58:32.883+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',23,'[{"type":"clock-marked","at":1796115520605,"elapsed":1006,"present":2}]','2026-12-01T08:58:33.035+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-12-01T08:58:33.078+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"540b6f7c9163c6c5"}]','2026-12-01T08:58:33.092+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',28,'[{"type":"round-opened","at":1796115520990,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"ff14110a84ae31ce"}]','2026-12-01T08:58:33.116+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-12-01T08:58:33.142+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',31,'[{"type":"walk-moved","at":1796115521170,"elapsed":180,"step":1,"isPlaying":false},{"type":"command-applied","id":"2f0bc519e6508f12"}]','2026-12-01T08:58:33.156+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"e0f339497e8e2ba8"}]','2026-12-01T08:58:33.169+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796115521454,"isPractice":false}}]','2026-12-01T08:58:33.205+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"8fc3d1b88fed1d5f"}]','2026-12-01T08:58:33.220+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',38,'[{"type":"id-asked","label":"Matriculation number"},{"type":"command-applied","id":"dc2fa5fd67b25096"}]','2026-12-01T08:58:33.239+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',39,'[{"type":"participant-joined","participant":{"number":4,"joinedAt":1796115521679,"isPractice":false}}]','2026-12-01T08:58:33.252+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',41,'[{"type":"room-closed"},{"type":"command-applied","id":"20059f5c52f553fa"}]','2026-12-01T08:58:33.274+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',42,'[{"type":"room-reopened","code":"J7NT4D"}]','2026-12-01T08:58:33.370+00:00');
INSERT INTO "Commit" VALUES('0724f193-0796-476f-ad49-c36f135e8927',44,'[{"type":"room-closed"},{"type":"command-applied","id":"eb1f51ec679e1cc6"}]','2026-12-01T08:58:33.441+00:00');
INSERT INTO "Commit" VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',6,'[{"type":"round-opened","at":1796115522680,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"4c68b14c63e3de3f"}]','2026-12-01T08:58:33.450+00:00');
INSERT INTO "Commit" VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-12-01T08:58:33.466+00:00');
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
INSERT INTO Round VALUES('0724f193-0796-476f-ad49-c36f135e8927',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-12-01T08:58:32.491+00:00','2026-12-01T08:58:32.750+00:00','2026-12-01T08:58:32.823+00:00','As it was',NULL,0.080000000000000001665,0,NULL);
INSERT INTO Round VALUES('0724f193-0796-476f-ad49-c36f135e8927',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-12-01T08:58:32.836+00:00',NULL,'2026-12-01T08:58:33.078+00:00','As it was',NULL,NULL,1,NULL);
INSERT INTO Round VALUES('0724f193-0796-476f-ad49-c36f135e8927',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-12-01T08:58:33.116+00:00','2026-12-01T08:58:33.116+00:00','2026-12-01T08:58:33.169+00:00','As it was',NULL,NULL,0,1);
INSERT INTO Round VALUES('3af174a7-083e-4f53-87b0-9b63662ee5dd',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-12-01T08:58:33.450+00:00',NULL,NULL,'As it was',NULL,NULL,0,NULL);
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
INSERT INTO Run VALUES('0724f193-0796-476f-ad49-c36f135e8927',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05,NULL);
INSERT INTO Run VALUES('0724f193-0796-476f-ad49-c36f135e8927',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203,NULL);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('0724f193-0796-476f-ad49-c36f135e8927',2,1,0,'sure');
INSERT INTO Vote VALUES('0724f193-0796-476f-ad49-c36f135e8927',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('bc1cd718-d3eb-41df-a61a-f523d6d95d06','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-12-01T08:58:33.264+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('mybc0fwh.d104512ed28c2350f54314d075e9197b','2026-12-31T08:58:33.475+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('0724f193-0796-476f-ad49-c36f135e8927',3,1,'[[3]]');
CREATE TABLE IF NOT EXISTS "Share" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "sharedAt" DATETIME NOT NULL,

    CONSTRAINT "Share_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Share VALUES('0724f193-0796-476f-ad49-c36f135e8927','2965af7586f2087028b54580b198702c480cd58d08aa9a300031f80dea3e42f1','2026-12-01T08:58:33.347+00:00');
CREATE TABLE IF NOT EXISTS "Snapshot" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "Snapshot_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE IF NOT EXISTS "SnapshotPart" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "part"),
    CONSTRAINT "SnapshotPart_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");
COMMIT;
