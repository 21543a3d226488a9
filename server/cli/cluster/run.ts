import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SERVER_NODE_FLAGS } from '../node-flags.mjs';
import { findPostgres } from '../postgresql.mjs';
import { findRedis } from '../redis.mjs';
import { inRoot } from '../repository.mjs';
import { startBalancer } from './balancer';
import { startOwnPostgres } from './own-postgres';
import { startOwnRedis } from './own-redis';

const USAGE = `Starts several servers that are one service on this machine, with a PostgreSQL and a Redis of its own and a balancer
before them. Ctrl-C ends it, and everything that was in it is gone.

  npm run cluster -- --port 3000    where the balancer listens; a free one, if it is not said
  npm run cluster -- --servers 3    how many
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    servers: { type: 'string', default: '3' },
    help: { type: 'boolean' },
  },
});
const count = Number(values.servers);
if (values.help === true || !Number.isInteger(count) || count < 1 || count > 20) {
  process.stdout.write(USAGE);
  process.exit(values.help === true ? 0 : 2);
}
await run(Number(values.port), count);

async function run(port: number, servers: number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'overshoot-cluster-'));
  const key = randomBytes(16).toString('base64url');
  const [postgres, redis] = await Promise.all([
    startOwnPostgres(findPostgres() ?? '', await freePort(), key),
    startOwnRedis(findRedis() ?? '', await freePort()),
  ]);
  const ports: number[] = [];
  for (let nth = 0; nth < servers; nth += 1) ports.push(await freePort());
  const balancer = await startBalancer(ports, port);
  const address = `http://localhost:${balancer.port}`;
  const environment = {
    ...process.env,
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    DATABASE_URL: postgres.address('postgres'),
    REDIS_URL: redis.url,
    INSTRUCTOR_KEY: key,
    PUBLIC_URL: address,
  };
  const started = ports.map((own, nth) =>
    server({ ...environment, PORT: String(own), DATA_DIR: path.join(folder, String(nth + 1)) }),
  );

  // It may come twice, from the terminal and from who launched this.
  const stopped = new Promise<'stopped'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => resolve('stopped'));
  });
  const failed = Promise.race(started.map(({ child }) => once(child, 'exit')));
  const running = Promise.all(started.map((one) => one.running));
  const isRunning = await Promise.race([
    running.then(() => true),
    failed.then(() => false),
    stopped,
  ]);
  if (isRunning === true) {
    const lines = started.map(
      ({ child }, nth) => `    http://localhost:${ports[nth]}  process ${child.pid}`,
    );
    process.stdout.write(`
  One service, of ${servers} servers. Ctrl-C stops it.

  ${address}/teach, with this key:
    ${key}

  Each of its servers alone:
${lines.join('\n')}
`);
    await stopped;
  }
  for (const { child } of started) child.kill('SIGTERM');
  await Promise.all(started.map(({ gone }) => gone));
  balancer.close();
  await Promise.all([postgres.close(), redis.close()]);
  rmSync(folder, { recursive: true, force: true });
  process.exit(isRunning === false ? 1 : 0);
}

function server(env: NodeJS.ProcessEnv): {
  readonly child: ChildProcess;
  readonly running: Promise<void>;
  readonly gone: Promise<unknown>;
} {
  const program = inRoot('server/index.ts');
  const child = spawn(process.execPath, [...SERVER_NODE_FLAGS, '--import', 'tsx', program], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // It is told by this process, once.
    detached: true,
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const running = new Promise<void>((resolve) => {
    child.on('message', (message) => message === 'running' && resolve());
  });
  return { child, running, gone: once(child, 'exit') };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
