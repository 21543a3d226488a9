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
INSERT INTO _prisma_migrations VALUES('ca52f0a6-6720-49d4-9ac2-d6009434231b','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796075107949,'20261124100000_init',NULL,NULL,1796075107949,1);
INSERT INTO _prisma_migrations VALUES('448c67bd-1857-4c5c-be57-55f3f9fab9c1','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796075107959,'20261124140000_activities',NULL,NULL,1796075107959,1);
INSERT INTO _prisma_migrations VALUES('c6f93639-7f6a-41ea-9de7-e8fc9697edcc','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796075107969,'20261129150000_sign_out',NULL,NULL,1796075107969,1);
INSERT INTO _prisma_migrations VALUES('6635bffb-5e0b-426b-8442-734788a60c34','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796075107972,'20261129160000_former_devices',NULL,NULL,1796075107972,1);
INSERT INTO _prisma_migrations VALUES('8fab2d94-9323-4b95-a7b6-a68d506388ef','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796075107981,'20261129190000_guesses',NULL,NULL,1796075107981,1);
INSERT INTO _prisma_migrations VALUES('cec43182-7b5c-4f71-8212-05a9a88d1809','e16ae992eb479d4a1fee7487512f8cb7f5cc0298353c3c87eb8eb7743f9a9df0',1796075107983,'20261130000000_after_class',NULL,NULL,1796075107983,1);
INSERT INTO _prisma_migrations VALUES('4744ec49-0e80-48bf-ad8c-d12f0521915a','71828a9aa4d370a3b56cac8c040e039aec73a0e92fbd7f542f640c3ce55ddecd',1796075107986,'20261130020000_what_points_follow_from',NULL,NULL,1796075107986,1);
INSERT INTO _prisma_migrations VALUES('1550ddfa-59a1-44d3-8fa9-48775171ccce','7856abc650b41cb280acb65eb11eaa3007e495fe01ed80537e148cc1090c735f',1796075107989,'20261130030000_student_ids',NULL,NULL,1796075107989,1);
INSERT INTO _prisma_migrations VALUES('71cb86d3-7e82-4301-8076-eda97fd7357a','04b36536e6b9ca505d4e6248f3ee845ace646c4bb17342449876882b5ee4d216',1796075107991,'20261130040000_partial_sessions',NULL,NULL,1796075107991,1);
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
INSERT INTO Session VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b','H4RF9K',NULL,'b5e33522ec6d0ee1','Over',44,'2026-11-30T21:45:08.821+00:00','2026-11-30T21:45:10.298+00:00',NULL,2,0);
INSERT INTO Session VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872','X9GP7R','X9GP7R','d0ec0ba2bc48bcde','Goes on',7,'2026-11-30T21:45:09.169+00:00',NULL,NULL,2,0);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT, "handedTo" INTEGER, "gradebookKey" TEXT, "studentId" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-11-30T21:45:08.963+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]',NULL,NULL,NULL);
INSERT INTO Participant VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:45:09.073+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-30T21:45:09.218+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-30T21:45:09.249+00:00',0,0,NULL,NULL,NULL,NULL);
INSERT INTO Participant VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',3,'Ada again',NULL,'2026-11-30T21:45:10.044+00:00',0,1,NULL,1,NULL,NULL);
INSERT INTO Participant VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',4,'Cleo','cd93782b7fb95559de14f738b65988af85d41dc1565f7c7d1ed2d035665b519c','2026-11-30T21:45:10.133+00:00',0,0,NULL,NULL,NULL,'0420');
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075113477,"isPractice":false}}]','2026-11-30T21:45:08.963+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075114044,"isPractice":false}}]','2026-11-30T21:45:09.073+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"ff1f806a3b1590e6"}]','2026-11-30T21:45:09.103+00:00');
INSERT INTO "Commit" VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796075114768,"isPractice":false}}]','2026-11-30T21:45:09.218+00:00');
INSERT INTO "Commit" VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796075114927,"isPractice":false}}]','2026-11-30T21:45:09.249+00:00');
INSERT INTO "Commit" VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"43ff79cb2fbd4b37"}]','2026-11-30T21:45:09.273+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',6,'[{"type":"round-opened","at":1796075115184,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"90d26756f37551ad"}]','2026-11-30T21:45:09.302+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-30T21:45:09.341+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-30T21:45:09.358+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',10,'[{"type":"limit-set","limit":352},{"type":"command-applied","id":"7054f6f500335bed"}]','2026-11-30T21:45:09.380+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',11,'[{"type":"clock-marked","at":1796075116193,"elapsed":1009,"present":2}]','2026-11-30T21:45:09.503+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',12,'[{"type":"round-locked","at":1796075116539}]','2026-11-30T21:45:09.572+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',14,'[{"type":"clock-marked","at":1796075116690,"elapsed":23000},{"type":"command-applied","id":"327a2854ae4b885b"}]','2026-11-30T21:45:09.602+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',15,'[{"type":"clock-marked","at":1796075116786,"elapsed":23096,"present":2}]','2026-11-30T21:45:09.622+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-30T21:45:09.637+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',18,'[{"type":"round-opened","at":1796075116945,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"1862f79c2d913f40"}]','2026-11-30T21:45:09.654+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-30T21:45:09.680+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-30T21:45:09.694+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',22,'[{"type":"limit-set","limit":235},{"type":"command-applied","id":"753b7aba9e3d2592"}]','2026-11-30T21:45:09.708+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',23,'[{"type":"clock-marked","at":1796075117959,"elapsed":1014,"present":2}]','2026-11-30T21:45:09.855+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-30T21:45:09.902+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"79d00ca422adae5d"}]','2026-11-30T21:45:09.923+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',28,'[{"type":"round-opened","at":1796075118345,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"c18cfd4fed929c48"}]','2026-11-30T21:45:09.940+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-11-30T21:45:09.965+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',31,'[{"type":"walk-moved","at":1796075118531,"elapsed":186,"step":1,"isPlaying":false},{"type":"command-applied","id":"e73b34b9a9de9c29"}]','2026-11-30T21:45:09.978+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"cd21ef97f1c030c6"}]','2026-11-30T21:45:09.992+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796075118903,"isPractice":false}}]','2026-11-30T21:45:10.044+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"2c54955bab20b937"}]','2026-11-30T21:45:10.061+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',38,'[{"type":"id-asked","label":"Matriculation number"},{"type":"command-applied","id":"755f599922ebaf13"}]','2026-11-30T21:45:10.096+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',39,'[{"type":"participant-joined","participant":{"number":4,"joinedAt":1796075119342,"isPractice":false}}]','2026-11-30T21:45:10.133+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',41,'[{"type":"room-closed"},{"type":"command-applied","id":"211576cc5cddb67e"}]','2026-11-30T21:45:10.165+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',42,'[{"type":"room-reopened","code":"H4RF9K"}]','2026-11-30T21:45:10.226+00:00');
INSERT INTO "Commit" VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',44,'[{"type":"room-closed"},{"type":"command-applied","id":"dd000a0a5ef141eb"}]','2026-11-30T21:45:10.298+00:00');
INSERT INTO "Commit" VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',6,'[{"type":"round-opened","at":1796075120205,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"59509060cb6ca69b"}]','2026-11-30T21:45:10.307+00:00');
INSERT INTO "Commit" VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-30T21:45:10.328+00:00');
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
INSERT INTO Round VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:45:09.302+00:00','2026-11-30T21:45:09.572+00:00','2026-11-30T21:45:09.637+00:00','As it was',NULL,0.080000000000000001665,0,NULL);
INSERT INTO Round VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-11-30T21:45:09.654+00:00',NULL,'2026-11-30T21:45:09.902+00:00','As it was',NULL,NULL,1,NULL);
INSERT INTO Round VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-11-30T21:45:09.940+00:00','2026-11-30T21:45:09.940+00:00','2026-11-30T21:45:09.992+00:00','As it was',NULL,NULL,0,1);
INSERT INTO Round VALUES('cc1d970d-8579-4e5e-ad34-5793adf34872',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-11-30T21:45:10.307+00:00',NULL,NULL,'As it was',NULL,NULL,0,NULL);
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
INSERT INTO Run VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05,NULL);
INSERT INTO Run VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203,NULL);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',2,1,0,'sure');
INSERT INTO Vote VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('d0231a27-428e-4b37-adcf-2e726524660e','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-30T21:45:10.148+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('myanygn6.6a6d6cb337004c834be3e6bd29c67646','2026-12-30T21:45:10.344+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b',3,1,'[[3]]');
CREATE TABLE IF NOT EXISTS "Share" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "sharedAt" DATETIME NOT NULL,

    CONSTRAINT "Share_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Share VALUES('79792b55-ebd0-4fba-bd3a-87a493a5667b','9132c676de15e58cc9321752c974a8ca5a287e78c857978525a806e209d581f0','2026-11-30T21:45:10.212+00:00');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");
COMMIT;
