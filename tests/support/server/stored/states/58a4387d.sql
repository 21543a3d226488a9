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
INSERT INTO _prisma_migrations VALUES('c9c7336e-ef2a-4987-94a9-69769e28960e','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1796130465477,'20261124100000_init',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('82edd04a-d8f1-4ac6-b4c9-a939b11ec867','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1796130465477,'20261124140000_activities',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('df552825-bdb5-4988-9d79-798c2d4507ec','449efde8e2cec5e7333f1e23394f1cfd3567ec128e34a33687aa28f7dbfe298d',1796130465477,'20261129150000_sign_out',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('3eb88165-9eb8-4f17-aff6-1ed256cb8b8b','3739506619d0270df9ae869f64ac9a0cf8b7123aca82df7ec7d2db1c6849b2d2',1796130465477,'20261129160000_former_devices',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('64399f12-7e75-4eba-aae1-c8be6248ed3b','5632b3eb5b09393506f16f0d0626d1f30392717fd5364b52405ef56c6fcc14f9',1796130465477,'20261129190000_guesses',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('7dad0669-ca2a-4d41-8909-af7a4dba6814','e16ae992eb479d4a1fee7487512f8cb7f5cc0298353c3c87eb8eb7743f9a9df0',1796130465477,'20261130000000_after_class',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('a94aeda0-560a-4426-8d62-b47a0c52797e','71828a9aa4d370a3b56cac8c040e039aec73a0e92fbd7f542f640c3ce55ddecd',1796130465477,'20261130020000_what_points_follow_from',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('00e98f51-c0c3-454b-8a0f-b9942ca6ed7a','7856abc650b41cb280acb65eb11eaa3007e495fe01ed80537e148cc1090c735f',1796130465477,'20261130030000_student_ids',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('2e338592-16d8-49a0-b1ce-129843045ff8','04b36536e6b9ca505d4e6248f3ee845ace646c4bb17342449876882b5ee4d216',1796130465477,'20261130040000_partial_sessions',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('9aca4156-2769-425b-a461-1163d2cd5565','f16458f77f7c1e492138bdac5de6c299ad59a459445b0cab79b88a4cb3749ecf',1796130465477,'20261130050000_join_commands',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('cae858d4-83b8-451c-aedb-63a600d3a0a3','92f770a7ec68d6e07479e5477344f703baec9de0472a83e536bb588ee38e1423',1796130465477,'20261201010000_snapshots',NULL,NULL,1796130465477,1);
INSERT INTO _prisma_migrations VALUES('4a3f06ba-f0fa-46cf-9d95-90786cf1c16b','cede903b9cb158bd8fd08bf1752e73e8aa7d563dfc80d59e0b7fc70465a3aba9',1796130465477,'20261201100000_leases',NULL,NULL,1796130465477,1);
CREATE TABLE IF NOT EXISTS "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "openCode" TEXT,
    "commandId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "openedAt" DATETIME NOT NULL,
    "closedAt" DATETIME
, "firstCode" TEXT, "teams" INTEGER NOT NULL DEFAULT 0, "isPartial" BOOLEAN NOT NULL DEFAULT false, "epoch" INTEGER NOT NULL DEFAULT 0, "node" TEXT, "leaseEnds" REAL);
INSERT INTO Session VALUES('b14472e2-1457-49e6-9c97-928be123d8d1','H4VY9T',NULL,'561bb87ce54af32c','Over',44,'2026-12-01T13:07:46.286+00:00','2026-12-01T13:07:49.903+00:00',NULL,2,0,0,NULL,NULL);
INSERT INTO Session VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc','H7RJ7T','H7RJ7T','df39d96358bcb2d5','Goes on',7,'2026-12-01T13:07:47.006+00:00',NULL,NULL,2,0,0,NULL,NULL);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false, "formerDevices" TEXT, "handedTo" INTEGER, "gradebookKey" TEXT, "studentId" TEXT, "joinCommand" TEXT,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',1,'Ada','fbbbb6de2aa74c3c9570d2d8db1de31eadb66113c96034a7adb21243754d7683','2026-12-01T13:07:46.793+00:00',0,0,'["3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547"]',NULL,NULL,NULL,'b18f622c647da8ca');
INSERT INTO Participant VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-12-01T13:07:46.860+00:00',0,0,NULL,NULL,NULL,NULL,'ca65b80c1d40f267');
INSERT INTO Participant VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-12-01T13:07:47.084+00:00',0,0,NULL,NULL,NULL,NULL,'d5630537f144bc81');
INSERT INTO Participant VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-12-01T13:07:47.229+00:00',0,0,NULL,NULL,NULL,NULL,'8745a9b2c6a0e05b');
INSERT INTO Participant VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',3,'Ada again',NULL,'2026-12-01T13:07:49.062+00:00',0,1,NULL,1,NULL,NULL,'d87e7332dfa2774a');
INSERT INTO Participant VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',4,'Cleo','cd93782b7fb95559de14f738b65988af85d41dc1565f7c7d1ed2d035665b519c','2026-12-01T13:07:49.473+00:00',0,0,NULL,NULL,NULL,'0420','8476b17fa057c199');
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796130472116,"isPractice":false}}]','2026-12-01T13:07:46.793+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796130472472,"isPractice":false}}]','2026-12-01T13:07:46.860+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"ee0946c099653d28"}]','2026-12-01T13:07:46.924+00:00');
INSERT INTO "Commit" VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',1,'[{"type":"participant-joined","participant":{"number":1,"joinedAt":1796130473633,"isPractice":false}}]','2026-12-01T13:07:47.084+00:00');
INSERT INTO "Commit" VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',2,'[{"type":"participant-joined","participant":{"number":2,"joinedAt":1796130474355,"isPractice":false}}]','2026-12-01T13:07:47.229+00:00');
INSERT INTO "Commit" VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',4,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"f017f6bc60018d81"}]','2026-12-01T13:07:47.269+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',6,'[{"type":"round-opened","at":1796130474812,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"68d74a90854e82b4"}]','2026-12-01T13:07:47.321+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-12-01T13:07:47.389+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',8,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-12-01T13:07:47.445+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',10,'[{"type":"limit-set","limit":677},{"type":"command-applied","id":"f9300ca5a4a31795"}]','2026-12-01T13:07:47.462+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',11,'[{"type":"clock-marked","at":1796130475821,"elapsed":1009,"present":2}]','2026-12-01T13:07:47.522+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',12,'[{"type":"round-locked","at":1796130476491}]','2026-12-01T13:07:47.656+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',14,'[{"type":"clock-marked","at":1796130476611,"elapsed":23000},{"type":"command-applied","id":"89c2407d6231a68a"}]','2026-12-01T13:07:47.683+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',15,'[{"type":"clock-marked","at":1796130476714,"elapsed":23103,"present":2}]','2026-12-01T13:07:47.700+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',16,'[{"type":"round-finished","verdicts":[[[1,{"step":81,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000020619035264344345,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}]]],"edge":0.08}]','2026-12-01T13:07:47.717+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',18,'[{"type":"round-opened","at":1796130476898,"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"f339027080b0164e"}]','2026-12-01T13:07:47.737+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',19,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-12-01T13:07:47.760+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',20,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-12-01T13:07:47.774+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',22,'[{"type":"limit-set","limit":234},{"type":"command-applied","id":"5d2be74886b66b5a"}]','2026-12-01T13:07:47.790+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',23,'[{"type":"clock-marked","at":1796130477905,"elapsed":1007,"present":2}]','2026-12-01T13:07:47.938+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',24,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-12-01T13:07:47.985+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',26,'[{"type":"answer-shown"},{"type":"command-applied","id":"f93079df391c30aa"}]','2026-12-01T13:07:48.003+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',28,'[{"type":"round-opened","at":1796130478352,"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"783d39ec0e223a29"}]','2026-12-01T13:07:48.031+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',29,'[{"type":"guess-stored","participant":1,"number":1,"update":1,"place":[3]}]','2026-12-01T13:07:48.409+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',31,'[{"type":"walk-moved","at":1796130482536,"elapsed":4184,"step":1,"isPlaying":false},{"type":"command-applied","id":"26054696ee6576d7"}]','2026-12-01T13:07:48.868+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',33,'[{"type":"round-finished","verdicts":[],"edge":null},{"type":"command-applied","id":"4e163285b0f2228a"}]','2026-12-01T13:07:48.913+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',34,'[{"type":"participant-joined","participant":{"number":3,"joinedAt":1796130483522,"isPractice":false}}]','2026-12-01T13:07:49.062+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',36,'[{"type":"device-changed","participant":1,"newcomer":3},{"type":"command-applied","id":"c8cd7e9beba8378e"}]','2026-12-01T13:07:49.161+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',38,'[{"type":"id-asked","label":"Matriculation number"},{"type":"command-applied","id":"1e01ef2469c21fd3"}]','2026-12-01T13:07:49.419+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',39,'[{"type":"participant-joined","participant":{"number":4,"joinedAt":1796130485573,"isPractice":false}}]','2026-12-01T13:07:49.473+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',41,'[{"type":"room-closed"},{"type":"command-applied","id":"cf2f2cf0e39433f2"}]','2026-12-01T13:07:49.528+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',42,'[{"type":"room-reopened","code":"H4VY9T"}]','2026-12-01T13:07:49.761+00:00');
INSERT INTO "Commit" VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',44,'[{"type":"room-closed"},{"type":"command-applied","id":"ec7d3866bea5b84a"}]','2026-12-01T13:07:49.903+00:00');
INSERT INTO "Commit" VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',6,'[{"type":"round-opened","at":1796130487949,"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"b4e81746955e5702"}]','2026-12-01T13:07:49.951+00:00');
INSERT INTO "Commit" VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',7,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-12-01T13:07:49.977+00:00');
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
INSERT INTO Round VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-12-01T13:07:47.321+00:00','2026-12-01T13:07:47.656+00:00','2026-12-01T13:07:47.717+00:00','As it was',NULL,0.080000000000000001665,0,NULL);
INSERT INTO Round VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',2,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',3,'2026-12-01T13:07:47.737+00:00',NULL,'2026-12-01T13:07:47.985+00:00','As it was',NULL,NULL,1,NULL);
INSERT INTO Round VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',3,'{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1}',3,'2026-12-01T13:07:48.031+00:00','2026-12-01T13:07:48.031+00:00','2026-12-01T13:07:48.913+00:00','As it was',NULL,NULL,0,1);
INSERT INTO Round VALUES('f5028ce3-5e24-4ecb-84be-88482dd7f1cc',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',3,'2026-12-01T13:07:49.951+00:00',NULL,NULL,'As it was',NULL,NULL,0,NULL);
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
INSERT INTO Run VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',1,0,1,0.050000000000000002775,'converged',NULL,'converged',81,0,0,NULL,2.0619035264344345451e-05,NULL);
INSERT INTO Run VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',1,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203,NULL);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',2,1,0,'sure');
INSERT INTO Vote VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',2,2,1,NULL);
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
INSERT INTO "Plan" VALUES('b498f3f0-4a6c-4f70-819a-d49d8194884c','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-12-01T13:07:49.507+00:00');
CREATE TABLE IF NOT EXISTS "SignOut" (
    "session" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL
);
INSERT INTO SignOut VALUES('mybkx0ff.38895e4fdb5eca294302a6204f8bc455','2026-12-31T13:07:50.003+00:00');
CREATE TABLE IF NOT EXISTS "Guess" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Guess_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Guess VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',3,1,'[[3]]');
CREATE TABLE IF NOT EXISTS "Share" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "sharedAt" DATETIME NOT NULL,

    CONSTRAINT "Share_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Share VALUES('b14472e2-1457-49e6-9c97-928be123d8d1','4ffb6d8b48279487db49057a3c81f4841a99b59d121599d5234c470896264857','2026-12-01T13:07:49.654+00:00');
CREATE TABLE IF NOT EXISTS "Snapshot" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "Snapshot_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Snapshot VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',33,'0ffe13cb460344587aefaa18f1117c16b4f8123cbc1a02665b6150b79580066d','{"room":{"version":33,"address":null,"typedAddress":null,"participants":[{"number":1,"joinedAt":1796130472116,"isPractice":false,"isRemoved":false},{"number":2,"joinedAt":1796130472472,"isPractice":false,"isRemoved":false}],"formerDevices":[],"handedTo":[],"openedRounds":3,"finishedRounds":[{"round":{"number":1,"title":"As it was","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"outcomes":{"converged":1,"trapped":0,"too-slow":0,"oscillating":0,"diverged":1},"edge":0.08,"isAnswerShown":false,"walk":null},{"round":{"number":2,"title":"As it was","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"outcomes":{"converged":0,"trapped":0,"too-slow":0,"oscillating":0,"diverged":0},"edge":null,"isAnswerShown":true,"walk":null},{"round":{"number":3,"title":"As it was","activity":{"kind":"walk-through","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRate":0.1,"beside":null,"updates":3,"playsToEnd":false,"guessed":1},"planItem":null,"revoteOf":null},"outcomes":{"converged":0,"trapped":0,"too-slow":0,"oscillating":0,"diverged":0},"edge":null,"isAnswerShown":false,"walk":{"step":1,"furthest":1,"isPlaying":false,"movedAt":4184,"jumps":[]}}],"scores":[[1,4],[2,0]],"plan":null,"isOpenToJoin":true,"expected":400,"crowdFrom":800,"isCrowded":false,"hallNumber":null,"idLabel":null,"removedTogether":[],"isPseudonymous":false,"language":null,"namedIn":null,"present":2,"teams":2,"extraTime":0,"extraTimeOf":[],"appliedCommands":[{"id":"ee0946c099653d28","openedRounds":0},{"id":"68d74a90854e82b4","openedRounds":1},{"id":"f9300ca5a4a31795","openedRounds":1},{"id":"89c2407d6231a68a","openedRounds":1},{"id":"f339027080b0164e","openedRounds":2},{"id":"5d2be74886b66b5a","openedRounds":2},{"id":"f93079df391c30aa","openedRounds":2},{"id":"783d39ec0e223a29","openedRounds":3},{"id":"26054696ee6576d7","openedRounds":3},{"id":"4e163285b0f2228a","openedRounds":3}]},"rounds":[[1,{"digest":"aff17a9309e6cb1d86d916606fd1ea8775869f60a706fba9ee145fcb761c9f70","characters":276}],[2,{"digest":"0c6813ee8faec395d09764974e6ad41f43846708bb26f46d22903e8ebd7e736f","characters":92}],[3,{"digest":"48a5eb32fcb964935ff491729bf73c0fcef4bdd6650274ead2f7da70335e2ea4","characters":56}]]}','62a70ee42ffb724c1007fea8fb4045634d7df086621d0065e20755c309947510');
CREATE TABLE IF NOT EXISTS "SnapshotPart" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "part"),
    CONSTRAINT "SnapshotPart_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO SnapshotPart VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',1,0,'lY87bsMwEETvsm0WxoqkPuYF3KclWDDSmiJAkwJF2UXguxtxEMdpggSYZpp5b4wxDb5D2k5vXEA3CJFdSSH5V1cZNO2oRVgKT2GsISfQMOZ05uJ5AoRxdsnzCtrYq0Ujfp/685JF88jdb628gB4ahHzmss4515A86KOLKyPUueRL+q4leP/hkLYYEY4huXhwy/0NEQnqmj3JVnRKKiVVi5C3OuYT/3D6OvTJlv9Egy/5Umd4xotdr4Z+2HfUSqKu7wd+ESSf8VN40K29AQ==');
INSERT INTO SnapshotPart VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',2,0,'i46O1QGhaEOdaqW80tyk1CIlK0MdpeSM/MzkVCUrAx2l5Py8tMyU1DwQV6m4tChVqTZWJ9oIu3pDVPV5pTk5tbEgK2IB');
INSERT INTO SnapshotPart VALUES('b14472e2-1457-49e6-9c97-928be123d8d1',3,0,'i46O1YGiaEOdaqW80tyk1CIlK0MdpYKcxOTUYiWr6Gjj2Nja2NhYAA==');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");
CREATE INDEX "Session_node_idx" ON "Session"("node");
COMMIT;
