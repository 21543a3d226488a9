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
INSERT INTO _prisma_migrations VALUES('f209ee6f-37f0-48d7-b2c9-065ffecca28a','de7566e31da5d3466aaa5f2361793483246d205857bfb1d32f2e553d6e1ba734',1795952078085,'20261124100000_init',NULL,NULL,1795952078085,1);
INSERT INTO _prisma_migrations VALUES('6c124fb1-0892-42cd-ac3a-66b79449a4f3','80b228768ae1888c43384e8548e734dc5a789814d7ad5f898ddb7b6a0665e717',1795952078087,'20261124140000_activities',NULL,NULL,1795952078087,1);
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
INSERT INTO Session VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78','R4MY9X',NULL,'066710930bb2b9ef','Every activity',142,'2026-11-29T11:34:38.365+00:00','2026-11-29T11:34:46.104+00:00');
INSERT INTO Session VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4','V7PJ4Y','V7PJ4Y','7f539ac075b47ddb','Left while the class picks',10,'2026-11-29T11:34:46.126+00:00',NULL);
INSERT INTO Session VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8','Y9CQ7M','Y9CQ7M','be8d1dd20dfd6847','Left in mid-run',14,'2026-11-29T11:34:46.231+00:00',NULL);
CREATE TABLE IF NOT EXISTS "Participant" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "tokenHash" TEXT,
    "joinedAt" DATETIME NOT NULL, "isPractice" BOOLEAN NOT NULL DEFAULT false, "isRemoved" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Participant VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-29T11:34:38.697+00:00',0,0);
INSERT INTO Participant VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',2,'=Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-29T11:34:38.794+00:00',0,0);
INSERT INTO Participant VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',3,'Cleo again','cd93782b7fb95559de14f738b65988af85d41dc1565f7c7d1ed2d035665b519c','2026-11-29T11:34:38.825+00:00',0,0);
INSERT INTO Participant VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',4,'Nimble Panda','practice-4','2026-11-29T11:34:38.983+00:00',1,0);
INSERT INTO Participant VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',5,'Patient Falcon','practice-5','2026-11-29T11:34:38.983+00:00',1,0);
INSERT INTO Participant VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',6,'Jolly Gazelle','practice-6','2026-11-29T11:34:38.983+00:00',1,0);
INSERT INTO Participant VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-29T11:34:46.157+00:00',0,0);
INSERT INTO Participant VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-29T11:34:46.177+00:00',0,0);
INSERT INTO Participant VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',1,'Ada','3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547','2026-11-29T11:34:46.270+00:00',0,0);
INSERT INTO Participant VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',2,'Ben','bdb339768bc5e4fecbe55a442056919b2b325907d49bcbf3bf8de13781996a83','2026-11-29T11:34:46.296+00:00',0,0);
CREATE TABLE IF NOT EXISTS "Commit" (
    "sessionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "events" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "version"),
    CONSTRAINT "Commit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',1,'[{"type":"participant-joined","participant":{"number":1,"isPractice":false}}]','2026-11-29T11:34:38.697+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',2,'[{"type":"participant-joined","participant":{"number":2,"isPractice":false}}]','2026-11-29T11:34:38.794+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',3,'[{"type":"participant-joined","participant":{"number":3,"isPractice":false}}]','2026-11-29T11:34:38.825+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',5,'[{"type":"participant-renamed","participant":2},{"type":"command-applied","id":"17752acd1c595857"}]','2026-11-29T11:34:38.871+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',7,'[{"type":"participant-removed","participant":3},{"type":"command-applied","id":"6ded75a11bcbe26d"}]','2026-11-29T11:34:38.913+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',9,'[{"type":"participant-readmitted","participant":3},{"type":"command-applied","id":"d43345e3859aefd7"}]','2026-11-29T11:34:38.951+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',13,'[{"type":"participant-joined","participant":{"number":4,"isPractice":true}},{"type":"participant-joined","participant":{"number":5,"isPractice":true}},{"type":"participant-joined","participant":{"number":6,"isPractice":true}},{"type":"command-applied","id":"b022c639bb20bf58"}]','2026-11-29T11:34:38.983+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',15,'[{"type":"entry-set","isOpen":false},{"type":"command-applied","id":"3ac039c06e11cd60"}]','2026-11-29T11:34:39.010+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',17,'[{"type":"entry-set","isOpen":true},{"type":"command-applied","id":"eec09744d2bdef5d"}]','2026-11-29T11:34:39.027+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',19,'[{"type":"pseudonyms-set","isOn":true},{"type":"command-applied","id":"6a955427471cfd42"}]','2026-11-29T11:34:39.041+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',21,'[{"type":"teams-set","count":2},{"type":"command-applied","id":"50c987681b549306"}]','2026-11-29T11:34:39.054+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',23,'[{"type":"address-chosen","url":"https://class.example.org"},{"type":"command-applied","id":"00db1a46917ffd3f"}]','2026-11-29T11:34:39.066+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',25,'[{"type":"plan-set","plan":{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}},{"type":"command-applied","id":"17df23b93f3d2974"}]','2026-11-29T11:34:39.080+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',27,'[{"type":"round-opened","at":1795952083208,"round":{"number":1,"title":"","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"39e71bc32cded663"}]','2026-11-29T11:34:39.100+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',29,'[{"type":"round-discarded"},{"type":"command-applied","id":"458db416e6cc2d36"}]','2026-11-29T11:34:39.133+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',31,'[{"type":"round-opened","at":1795952083414,"round":{"number":2,"title":"A valley","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":"valley","revoteOf":null},"limit":60000},{"type":"command-applied","id":"04d4eb2c9654dcf7"}]','2026-11-29T11:34:39.149+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',32,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.05,"prediction":"converged"}]','2026-11-29T11:34:39.183+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',34,'[{"type":"paused","elapsed":232},{"type":"command-applied","id":"4d4cff1e91c24a4a"}]','2026-11-29T11:34:39.196+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',36,'[{"type":"clock-started","at":1795952083708},{"type":"command-applied","id":"ab2fcc60c4196b8a"}]','2026-11-29T11:34:39.208+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',38,'[{"type":"limit-set","limit":90000},{"type":"command-applied","id":"34e0ee5b6a41f5f3"}]','2026-11-29T11:34:39.220+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',39,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.5,"prediction":"converged"}]','2026-11-29T11:34:39.233+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',41,'[{"type":"limit-set","limit":417},{"type":"command-applied","id":"1d85bf51f4e3c049"}]','2026-11-29T11:34:39.245+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',43,'[{"type":"limit-set","limit":null},{"type":"command-applied","id":"ce9d2827db8f444c"}]','2026-11-29T11:34:39.257+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',44,'[{"type":"pick-stored","participant":1,"number":2,"learningRate":0.06,"prediction":"diverged"}]','2026-11-29T11:34:39.269+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',45,'[{"type":"pick-stored","participant":6,"number":1,"learningRate":0.34,"prediction":"diverged"}]','2026-11-29T11:34:39.756+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',47,'[{"type":"limit-set","limit":3046},{"type":"command-applied","id":"cd2cfceed8a53104"}]','2026-11-29T11:34:39.768+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',48,'[{"type":"clock-marked","at":1795952086572,"elapsed":3096}]','2026-11-29T11:34:39.782+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',49,'[{"type":"round-locked","at":1795952087524}]','2026-11-29T11:34:39.963+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',51,'[{"type":"clock-marked","at":1795952087650,"elapsed":23000},{"type":"command-applied","id":"28a25532b947394e"}]','2026-11-29T11:34:40.007+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',52,'[{"type":"clock-marked","at":1795952087787,"elapsed":23137}]','2026-11-29T11:34:40.023+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',53,'[{"type":"round-finished","verdicts":[[[1,{"step":67,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000002703236339926859,"outcome":"converged"}],[2,{"step":3,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":2.7487896053006778e+203,"outcome":"diverged"}],[6,{"step":4,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":6.264966068382514e+167,"outcome":"diverged"}]]],"edge":0.08}]','2026-11-29T11:34:40.042+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',55,'[{"type":"round-opened","at":1795952088208,"round":{"number":3,"title":"","activity":{"kind":"race","experiment":{"loss":{"expression":"x^2 + 10*y^2 + sin(x)"},"optimizer":"adam","hyperparameters":{"beta1":0.8,"beta2":0.99,"epsilon":0.000001},"start":[2,-1],"budget":120,"target":0.01,"precision":"float32","schedule":{"kind":"warmup-cosine","warmup":20,"final":0.1},"clipNorm":1,"seed":7},"isPredicted":false},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"86c0b590eb339f4f"}]','2026-11-29T11:34:40.257+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',56,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.3,"prediction":null}]','2026-11-29T11:34:40.368+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',57,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.007,"prediction":null}]','2026-11-29T11:34:40.382+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',59,'[{"type":"limit-set","limit":1427},{"type":"command-applied","id":"eb74f0f8ff1d3129"}]','2026-11-29T11:34:40.395+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',60,'[{"type":"clock-marked","at":1795952089702,"elapsed":1494}]','2026-11-29T11:34:40.407+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',61,'[{"type":"round-locked","at":1795952090641}]','2026-11-29T11:34:40.586+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',63,'[{"type":"clock-marked","at":1795952090749,"elapsed":23000},{"type":"command-applied","id":"2c5a06c611eb23fb"}]','2026-11-29T11:34:40.617+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',64,'[{"type":"clock-marked","at":1795952090909,"elapsed":23160}]','2026-11-29T11:34:40.640+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',65,'[{"type":"round-finished","verdicts":[[[1,{"step":22,"overshooting":false,"thrown":false,"trigger":null,"finalGap":-3.267496675933939e-10,"outcome":"converged"}],[2,{"step":null,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.4228180829738941,"outcome":"too-slow"}]]],"edge":4.9914874150194155}]','2026-11-29T11:34:40.654+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',67,'[{"type":"round-opened","at":1795952091233,"round":{"number":4,"title":"","activity":{"kind":"steer","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"7943a2abcd6bf26d"}]','2026-11-29T11:34:40.705+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',68,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.001,"prediction":null}]','2026-11-29T11:34:40.751+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',70,'[{"type":"limit-set","limit":248},{"type":"command-applied","id":"1755ebca5c929ec5"}]','2026-11-29T11:34:40.763+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',71,'[{"type":"clock-marked","at":1795952092236,"elapsed":1003}]','2026-11-29T11:34:40.906+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',72,'[{"type":"round-locked","at":1795952092486}]','2026-11-29T11:34:40.955+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',73,'[{"type":"clock-marked","at":1795952093586,"elapsed":1100}]','2026-11-29T11:34:41.176+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',74,'[{"type":"clock-marked","at":1795952094626,"elapsed":2140}]','2026-11-29T11:34:41.384+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',75,'[{"type":"clock-marked","at":1795952095722,"elapsed":3236}]','2026-11-29T11:34:41.603+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',76,'[{"type":"clock-marked","at":1795952096725,"elapsed":4239}]','2026-11-29T11:34:41.803+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',77,'[{"type":"clock-marked","at":1795952097825,"elapsed":5339}]','2026-11-29T11:34:42.023+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',78,'[{"type":"rate-changed","participant":1,"number":2,"step":10,"learningRate":0.01}]','2026-11-29T11:34:42.075+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',79,'[{"type":"clock-marked","at":1795952098921,"elapsed":6435}]','2026-11-29T11:34:42.243+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',80,'[{"type":"clock-marked","at":1795952099929,"elapsed":7443}]','2026-11-29T11:34:42.444+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',81,'[{"type":"rate-changed","participant":1,"number":3,"step":21,"learningRate":1.2}]','2026-11-29T11:34:42.609+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',82,'[{"type":"clock-marked","at":1795952101022,"elapsed":8536}]','2026-11-29T11:34:42.663+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',83,'[{"type":"clock-marked","at":1795952102125,"elapsed":9639}]','2026-11-29T11:34:42.883+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',84,'[{"type":"rate-changed","participant":1,"number":4,"step":30,"learningRate":0.3}]','2026-11-29T11:34:43.066+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',86,'[{"type":"clock-marked","at":1795952103066,"elapsed":27000},{"type":"command-applied","id":"be4b128ede3e9bf5"}]','2026-11-29T11:34:43.078+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',87,'[{"type":"clock-marked","at":1795952103121,"elapsed":27055}]','2026-11-29T11:34:43.091+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',88,'[{"type":"round-finished","verdicts":[[[1,{"step":39,"overshooting":false,"thrown":true,"trigger":null,"finalGap":7.794854060110634e-51,"outcome":"converged"}]]],"edge":1}]','2026-11-29T11:34:43.104+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',90,'[{"type":"round-opened","at":1795952103399,"round":{"number":5,"title":"","activity":{"kind":"duel","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"rival":{"loss":{"id":"ill-conditioned"},"optimizer":"momentum","hyperparameters":{"momentum":0.9},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"cc16938181d0650b"}]','2026-11-29T11:34:43.138+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',91,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.01,"prediction":null}]','2026-11-29T11:34:43.187+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',92,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.1,"prediction":null}]','2026-11-29T11:34:43.199+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',94,'[{"type":"limit-set","limit":327},{"type":"command-applied","id":"ef68d635ad45ff77"}]','2026-11-29T11:34:43.212+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',95,'[{"type":"clock-marked","at":1795952104406,"elapsed":1007}]','2026-11-29T11:34:43.340+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',96,'[{"type":"round-locked","at":1795952104730}]','2026-11-29T11:34:43.404+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',98,'[{"type":"clock-marked","at":1795952104777,"elapsed":23000},{"type":"command-applied","id":"0a10b3f34ac4b995"}]','2026-11-29T11:34:43.418+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',99,'[{"type":"clock-marked","at":1795952104884,"elapsed":23107}]','2026-11-29T11:34:43.435+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',100,'[{"type":"round-finished","verdicts":[[[1,{"step":null,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.056662207303720194,"outcome":"too-slow"}],[2,{"step":18,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":3.9325829379982536e+33,"outcome":"diverged"}]],[[1,{"step":86,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.000018957012198337394,"outcome":"converged"}],[2,{"step":92,"overshooting":true,"thrown":false,"trigger":null,"finalGap":0.00006999034377334906,"outcome":"converged"}]]],"edge":0.08}]','2026-11-29T11:34:43.448+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',102,'[{"type":"round-opened","at":1795952105031,"round":{"number":6,"title":"","activity":{"kind":"range-test","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"range":{"lowest":0.001,"highest":10,"steps":100,"growth":"exponential"}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"c0a27a74bae2affa"}]','2026-11-29T11:34:43.465+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',103,'[{"type":"clock-marked","at":1795952106094,"elapsed":1063}]','2026-11-29T11:34:43.677+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',104,'[{"type":"clock-marked","at":1795952107185,"elapsed":2154}]','2026-11-29T11:34:43.895+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',105,'[{"type":"clock-marked","at":1795952108322,"elapsed":3291}]','2026-11-29T11:34:44.123+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',106,'[{"type":"clock-marked","at":1795952109384,"elapsed":4353}]','2026-11-29T11:34:44.335+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',107,'[{"type":"clock-marked","at":1795952110394,"elapsed":5363}]','2026-11-29T11:34:44.537+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',108,'[{"type":"clock-marked","at":1795952111486,"elapsed":6455}]','2026-11-29T11:34:44.755+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',109,'[{"type":"clock-marked","at":1795952112594,"elapsed":7563}]','2026-11-29T11:34:44.977+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',110,'[{"type":"clock-marked","at":1795952113596,"elapsed":8565}]','2026-11-29T11:34:45.177+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',111,'[{"type":"tap-stored","participant":1,"number":1,"step":30}]','2026-11-29T11:34:45.301+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',113,'[{"type":"clock-marked","at":1795952114268,"elapsed":23000},{"type":"command-applied","id":"7f5bca145b70cf5a"}]','2026-11-29T11:34:45.316+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',114,'[{"type":"clock-marked","at":1795952114353,"elapsed":23085}]','2026-11-29T11:34:45.338+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',115,'[{"type":"round-finished","verdicts":[],"edge":1}]','2026-11-29T11:34:45.367+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',117,'[{"type":"round-opened","at":1795952114843,"round":{"number":7,"title":"","activity":{"kind":"sweep","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRates":[0.001,0.01,0.1,0.9,1.5]},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"1ca04e6826d40747"}]','2026-11-29T11:34:45.427+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',119,'[{"type":"clock-marked","at":1795952115099,"elapsed":23000},{"type":"command-applied","id":"1ff933c91f094e41"}]','2026-11-29T11:34:45.478+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',120,'[{"type":"clock-marked","at":1795952115200,"elapsed":23101}]','2026-11-29T11:34:45.498+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',121,'[{"type":"round-finished","verdicts":[[[1,{"step":null,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.6808695737944838,"outcome":"too-slow"}],[2,{"step":null,"overshooting":false,"thrown":false,"trigger":null,"finalGap":0.020673144152819355,"outcome":"too-slow"}],[3,{"step":21,"overshooting":false,"thrown":false,"trigger":null,"finalGap":2.473304014731049e-19,"outcome":"converged"}],[4,{"step":21,"overshooting":true,"thrown":false,"trigger":null,"finalGap":2.4733040147310735e-19,"outcome":"converged"}],[5,{"step":10,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":6.277101735386681e+57,"outcome":"diverged"}]]],"edge":1}]','2026-11-29T11:34:45.511+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',123,'[{"type":"round-opened","at":1795952115374,"round":{"number":8,"title":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"153eddec1016ed48"}]','2026-11-29T11:34:45.533+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',124,'[{"type":"vote-stored","participant":1,"number":1,"choice":0,"confidence":"sure"}]','2026-11-29T11:34:45.571+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',125,'[{"type":"vote-stored","participant":2,"number":1,"choice":1,"confidence":null}]','2026-11-29T11:34:45.586+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',127,'[{"type":"limit-set","limit":285},{"type":"command-applied","id":"ec5dce05deabba51"}]','2026-11-29T11:34:45.599+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',128,'[{"type":"clock-marked","at":1795952116385,"elapsed":1011}]','2026-11-29T11:34:45.735+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',129,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-29T11:34:45.792+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',131,'[{"type":"round-opened","at":1795952116761,"round":{"number":9,"title":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"planItem":null,"revoteOf":8},"limit":null},{"type":"command-applied","id":"2a46cbca1d745f49"}]','2026-11-29T11:34:45.812+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',132,'[{"type":"vote-stored","participant":2,"number":1,"choice":0,"confidence":"guess"}]','2026-11-29T11:34:45.857+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',134,'[{"type":"limit-set","limit":253},{"type":"command-applied","id":"3d34645adabc56a2"}]','2026-11-29T11:34:45.869+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',135,'[{"type":"clock-marked","at":1795952117770,"elapsed":1009}]','2026-11-29T11:34:46.012+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',136,'[{"type":"round-finished","verdicts":[],"edge":null}]','2026-11-29T11:34:46.062+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',138,'[{"type":"answer-shown"},{"type":"command-applied","id":"88273187e7f2f447"}]','2026-11-29T11:34:46.079+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',140,'[{"type":"returned-to-lobby"},{"type":"command-applied","id":"d5a8152a297f01e6"}]','2026-11-29T11:34:46.091+00:00');
INSERT INTO "Commit" VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',142,'[{"type":"room-closed"},{"type":"command-applied","id":"974bd21699c8ae98"}]','2026-11-29T11:34:46.104+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',1,'[{"type":"participant-joined","participant":{"number":1,"isPractice":false}}]','2026-11-29T11:34:46.157+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',2,'[{"type":"participant-joined","participant":{"number":2,"isPractice":false}}]','2026-11-29T11:34:46.177+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',4,'[{"type":"round-opened","at":1795952118641,"round":{"number":1,"title":"","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"planItem":null,"revoteOf":null},"limit":600000},{"type":"command-applied","id":"7ff1154e2bf3a2fe"}]','2026-11-29T11:34:46.195+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',5,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.03,"prediction":"converged"}]','2026-11-29T11:34:46.221+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',1,'[{"type":"participant-joined","participant":{"number":1,"isPractice":false}}]','2026-11-29T11:34:46.270+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',2,'[{"type":"participant-joined","participant":{"number":2,"isPractice":false}}]','2026-11-29T11:34:46.296+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',4,'[{"type":"round-opened","at":1795952119219,"round":{"number":1,"title":"","activity":{"kind":"steer","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}},"planItem":null,"revoteOf":null},"limit":null},{"type":"command-applied","id":"e49882931f0e22e1"}]','2026-11-29T11:34:46.310+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',5,'[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.001,"prediction":null}]','2026-11-29T11:34:46.335+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',6,'[{"type":"pick-stored","participant":2,"number":1,"learningRate":0.2,"prediction":null}]','2026-11-29T11:34:46.347+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',8,'[{"type":"limit-set","limit":242},{"type":"command-applied","id":"7d8250db9901930e"}]','2026-11-29T11:34:46.360+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',6,'[{"type":"clock-marked","at":1795952119644,"elapsed":1003}]','2026-11-29T11:34:46.387+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',9,'[{"type":"clock-marked","at":1795952120229,"elapsed":1010}]','2026-11-29T11:34:46.504+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',10,'[{"type":"round-locked","at":1795952120465}]','2026-11-29T11:34:46.551+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',7,'[{"type":"clock-marked","at":1795952120717,"elapsed":2076}]','2026-11-29T11:34:46.605+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',11,'[{"type":"clock-marked","at":1795952121469,"elapsed":1004}]','2026-11-29T11:34:46.752+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',8,'[{"type":"clock-marked","at":1795952121749,"elapsed":3108}]','2026-11-29T11:34:46.808+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',12,'[{"type":"clock-marked","at":1795952122472,"elapsed":2007}]','2026-11-29T11:34:46.953+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',9,'[{"type":"clock-marked","at":1795952122752,"elapsed":4111}]','2026-11-29T11:34:47.009+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',13,'[{"type":"clock-marked","at":1795952123573,"elapsed":3108}]','2026-11-29T11:34:47.173+00:00');
INSERT INTO "Commit" VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',10,'[{"type":"clock-marked","at":1795952123756,"elapsed":5115}]','2026-11-29T11:34:47.209+00:00');
INSERT INTO "Commit" VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',14,'[{"type":"rate-changed","participant":1,"number":2,"step":4,"learningRate":0.05}]','2026-11-29T11:34:47.361+00:00');
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
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',2,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',2,'2026-11-29T11:34:39.149+00:00','2026-11-29T11:34:39.963+00:00','2026-11-29T11:34:40.042+00:00','A valley',NULL,0.080000000000000001665);
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',3,'{"kind":"race","experiment":{"loss":{"expression":"x^2 + 10*y^2 + sin(x)"},"optimizer":"adam","hyperparameters":{"beta1":0.8,"beta2":0.99,"epsilon":0.000001},"start":[2,-1],"budget":120,"target":0.01,"precision":"float32","schedule":{"kind":"warmup-cosine","warmup":20,"final":0.1},"clipNorm":1,"seed":7},"isPredicted":false}',2,'2026-11-29T11:34:40.257+00:00','2026-11-29T11:34:40.586+00:00','2026-11-29T11:34:40.654+00:00','',NULL,4.9914874150194155077);
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',4,'{"kind":"steer","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}}',2,'2026-11-29T11:34:40.705+00:00','2026-11-29T11:34:40.955+00:00','2026-11-29T11:34:43.104+00:00','',NULL,1.0);
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',5,'{"kind":"duel","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"rival":{"loss":{"id":"ill-conditioned"},"optimizer":"momentum","hyperparameters":{"momentum":0.9},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}}',2,'2026-11-29T11:34:43.138+00:00','2026-11-29T11:34:43.404+00:00','2026-11-29T11:34:43.448+00:00','',NULL,0.080000000000000001665);
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',6,'{"kind":"range-test","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"range":{"lowest":0.001,"highest":10,"steps":100,"growth":"exponential"}}',2,'2026-11-29T11:34:43.465+00:00','2026-11-29T11:34:43.465+00:00','2026-11-29T11:34:45.367+00:00','',NULL,1.0);
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',7,'{"kind":"sweep","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"learningRates":[0.001,0.01,0.1,0.9,1.5]}',2,'2026-11-29T11:34:45.427+00:00','2026-11-29T11:34:45.427+00:00','2026-11-29T11:34:45.511+00:00','',NULL,1.0);
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',8,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',2,'2026-11-29T11:34:45.533+00:00',NULL,'2026-11-29T11:34:45.792+00:00','',NULL,NULL);
INSERT INTO Round VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',9,'{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}}',2,'2026-11-29T11:34:45.812+00:00',NULL,'2026-11-29T11:34:46.062+00:00','',8,NULL);
INSERT INTO Round VALUES('5cd6f60e-dd33-4a39-abd0-cf59d54a3fc4',1,'{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true}',2,'2026-11-29T11:34:46.195+00:00',NULL,NULL,'',NULL,NULL);
INSERT INTO Round VALUES('829a2534-9c88-4ffc-bc50-0e99260000a8',1,'{"kind":"steer","experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}}',2,'2026-11-29T11:34:46.310+00:00','2026-11-29T11:34:46.551+00:00',NULL,'',NULL,NULL);
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
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',2,0,1,0.059999999999999997779,'diverged',NULL,'converged',67,0,0,NULL,2.7032363399268590387e-06);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',2,0,2,0.5,'converged',NULL,'diverged',3,0,0,'growth',2.7487896053006777086e+203);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',2,0,6,0.34000000000000002442,'diverged',NULL,'diverged',4,0,0,'growth',6.2649660683825138377e+167);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',3,0,1,0.29999999999999998889,NULL,NULL,'converged',22,0,0,NULL,-3.2674966759339391401e-10);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',3,0,2,0.0070000000000000001457,NULL,NULL,'too-slow',NULL,0,0,NULL,0.42281808297389411599);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',4,0,1,0.0010000000000000000208,NULL,'[{"step":10,"learningRate":0.01},{"step":21,"learningRate":1.2},{"step":30,"learningRate":0.3}]','converged',39,0,1,NULL,7.7948540601106337038e-51);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',5,0,1,0.010000000000000000208,NULL,NULL,'too-slow',NULL,0,0,NULL,0.056662207303720193984);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',5,0,2,0.10000000000000000555,NULL,NULL,'diverged',18,0,0,'growth',3.9325829379982536332e+33);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',5,1,1,0.010000000000000000208,NULL,NULL,'converged',86,0,0,NULL,1.8957012198337393898e-05);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',5,1,2,0.10000000000000000555,NULL,NULL,'converged',92,1,0,NULL,6.9990343773349060572e-05);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',7,0,1,0.0010000000000000000208,NULL,NULL,'too-slow',NULL,0,0,NULL,0.68086957379448376226);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',7,0,2,0.010000000000000000208,NULL,NULL,'too-slow',NULL,0,0,NULL,0.020673144152819355329);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',7,0,3,0.10000000000000000555,NULL,NULL,'converged',21,0,0,NULL,2.4733040147310489504e-19);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',7,0,4,0.9000000000000000222,NULL,NULL,'converged',21,1,0,NULL,2.4733040147310735058e-19);
INSERT INTO Run VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',7,0,5,1.5,NULL,NULL,'diverged',10,0,0,'growth',6.2771017353866807638e+57);
CREATE TABLE IF NOT EXISTS "Vote" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "choice" INTEGER NOT NULL,
    "confidence" TEXT,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Vote_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Vote VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',8,1,0,'sure');
INSERT INTO Vote VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',8,2,1,NULL);
INSERT INTO Vote VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',9,2,0,'guess');
CREATE TABLE IF NOT EXISTS "Tap" (
    "sessionId" TEXT NOT NULL,
    "roundNumber" INTEGER NOT NULL,
    "participantNumber" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,

    PRIMARY KEY ("sessionId", "roundNumber", "participantNumber"),
    CONSTRAINT "Tap_sessionId_roundNumber_fkey" FOREIGN KEY ("sessionId", "roundNumber") REFERENCES "Round" ("sessionId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO Tap VALUES('dcf36399-60dc-4638-8c6c-d596aa3c9c78',6,1,30);
CREATE TABLE IF NOT EXISTS "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL
);
INSERT INTO "Plan" VALUES('d4b3e3e1-ecb7-48c3-8d5a-248d08ee15e8','Two items, kept','{"title":"Two items, kept","items":[{"id":"valley","title":"A valley","note":"Look across.","activity":{"kind":"race","experiment":{"loss":{"id":"ill-conditioned"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4,1],"budget":96,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"isPredicted":true},"timeLimit":60},{"id":"asked","title":"A question","note":"","activity":{"kind":"question","text":"What does twice the rate do?","choices":["It doubles the step","It halves the step"],"isConfidenceAsked":true,"answer":{"right":0,"feedback":["Yes: the step is rate times gradient.","The other way round."],"misconceptions":[null,"inverse"]}},"timeLimit":null}]}','2026-11-29T11:34:39.087+00:00');
CREATE UNIQUE INDEX "Session_openCode_key" ON "Session"("openCode");
CREATE UNIQUE INDEX "Session_commandId_key" ON "Session"("commandId");
CREATE INDEX "Session_code_idx" ON "Session"("code");
CREATE UNIQUE INDEX "Participant_sessionId_tokenHash_key" ON "Participant"("sessionId", "tokenHash");
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");
COMMIT;
