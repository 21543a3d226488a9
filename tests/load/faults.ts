import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '#server/process/environment';
import { createLog } from '#server/process/log';
import { createTimeSource } from '#server/process/time-source';
import { startServer } from '#server/start-server';
import { playUnderFaults } from '../support/network/fault-class';

/**
 * Rounds behind bad networks, one after another, as tests/server/sockets/faults.test.ts plays one. Longer, and with
 * 30 s of nothing.
 *
 *   npx tsx tests/load/faults.ts [first seed] [last seed] [phones] [speed of the server]
 */
const [first = 1, last = first, count = 12, speed = 1] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'overshoot-faults-'));
const environment = readEnvironment({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder });
const server = await startServer({
  environment,
  time: createTimeSource(speed),
  log: createLog('warn'),
  pages: false,
});
const signIn = await fetch(`http://127.0.0.1:${server.port}/api/sign-in`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ key: server.key }),
});
const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
let wrong = 0;
for (let seed = first; seed <= last; seed += 1) {
  const startedAt = performance.now();
  const plan = {
    seed,
    phones: count,
    picking: 20_000 / speed,
    running: 15_000 / speed,
    nothing: 30_000 / speed,
  };
  const { databaseUrl } = environment;
  const faults = await playUnderFaults({ port: server.port, cookie, databaseUrl }, plan);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  console.log(`seed ${seed}: ${faults.length === 0 ? 'nothing wrong' : 'WRONG'}, ${seconds} s`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) wrong += 1;
}
await server.close();
rmSync(folder, { recursive: true, force: true });
process.exit(wrong === 0 ? 0 : 1);
