-- A database as the version before activities left it: one closed session with a finished race, and an
-- open room (KMNPQR) whose second race is being picked for. Times are milliseconds since 1970.
INSERT INTO "Session" VALUES
  ('past', 'CDFGHJ', NULL, 'command-past', 'Last week', 9, 1764000000000, 1764003600000),
  ('open', 'KMNPQR', 'KMNPQR', 'command-open', 'This week', 11, 1764080000000, NULL);
INSERT INTO "Participant" VALUES
  ('past', 1, 'Ada', '1111111111111111111111111111111111111111111111111111111111111111', 1764000001000),
  ('past', 2, NULL, NULL, 1764000002000),
  ('open', 1, 'Ada', '3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547', 1764080001000),
  ('open', 2, 'Ben', '2222222222222222222222222222222222222222222222222222222222222222', 1764080002000);
INSERT INTO "Round" VALUES
  ('past', 1, '{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":200,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}', 1, 1764000100000, 1764000160000, 1764000180000),
  ('open', 1, '{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":200,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}', 1, 1764080100000, 1764080160000, 1764080180000),
  ('open', 2, '{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":200,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1}', 1, 1764080200000, NULL, NULL);
INSERT INTO "Run" VALUES
  ('past', 1, 1, 0.1, 'converged', 21, 0, 0, NULL, 1.7e-39),
  ('past', 1, 2, 1.5, 'diverged', 10, 0, 0, 'growth', NULL),
  ('open', 1, 1, 0.1, 'converged', 21, 0, 0, NULL, 1.7e-39);
INSERT INTO "Commit" VALUES
  ('past', 2, '[{"type":"participant-joined","participant":{"number":1}},{"type":"participant-joined","participant":{"number":2}}]', 1764000002000),
  ('past', 3, '[{"type":"round-opened","at":1764000100000,"number":1,"experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":200,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"limit":null}]', 1764000100000),
  ('past', 9, '[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.1},{"type":"pick-stored","participant":2,"number":1,"learningRate":1.5},{"type":"round-locked","at":1764000160000},{"type":"round-finished","verdicts":[[1,{"outcome":"converged","step":21,"overshooting":false,"thrown":false,"trigger":null,"finalGap":1.7e-39}],[2,{"outcome":"diverged","step":10,"overshooting":false,"thrown":false,"trigger":"growth","finalGap":null}]]},{"type":"returned-to-lobby"},{"type":"room-closed"}]', 1764003600000),
  ('open', 2, '[{"type":"participant-joined","participant":{"number":1}},{"type":"participant-joined","participant":{"number":2}}]', 1764080002000),
  ('open', 4, '[{"type":"round-opened","at":1764080100000,"number":1,"experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":200,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"limit":60000},{"type":"command-applied","id":"command-round-1"}]', 1764080100000),
  ('open', 8, '[{"type":"pick-stored","participant":1,"number":1,"learningRate":0.1},{"type":"clock-marked","at":1764080101000,"elapsed":1000},{"type":"round-locked","at":1764080160000},{"type":"round-finished","verdicts":[[1,{"outcome":"converged","step":21,"overshooting":false,"thrown":false,"trigger":null,"finalGap":1.7e-39}]]}]', 1764080180000),
  ('open', 11, '[{"type":"round-opened","at":1764080200000,"number":2,"experiment":{"loss":{"id":"quadratic"},"optimizer":"gradient-descent","hyperparameters":{},"start":[4],"budget":200,"target":0.0001,"precision":"float64","schedule":{"kind":"constant"},"clipNorm":null,"seed":1},"limit":60000},{"type":"pick-stored","participant":2,"number":1,"learningRate":0.3},{"type":"clock-marked","at":1764080210000,"elapsed":10000}]', 1764080210000);
