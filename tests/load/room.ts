import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { LoadClient } from './room-client';
import type { Usage } from './room-server';

/**
 * One room with many phones, on one machine: `node --import tsx tests/load/room.ts --count 500`. Everybody
 * joins, everybody picks in the same second, one run is shown; prints what it took, against the budgets of a
 * room of 2,000. The phones' own work competes for the same processors and is printed alongside.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '500' } } });
const count = Number(values.count);

const folder = mkdtempSync(join(tmpdir(), 'overshoot-load-'));
const child = fork(join(import.meta.dirname, 'room-server.ts'), {
  execArgv: ['--import', 'tsx'],
  env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, NODE_ENV: 'production' },
});
const [{ port, key }] = (await once(child, 'message')) as [{ port: number; key: string }];
const origin = `http://127.0.0.1:${port}`;
let ownCpu = process.cpuUsage();

async function usage(): Promise<Usage & { clients: number }> {
  child.send('usage');
  const [server] = (await once(child, 'message')) as [Usage];
  const used = process.cpuUsage(ownCpu);
  ownCpu = process.cpuUsage();
  return { ...server, clients: (used.user + used.system) / 1_000 };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function report(what: string, startedAt: number, times: readonly number[]): Promise<void> {
  const seconds = (performance.now() - startedAt) / 1_000;
  const { cpu, clients, delayP99, delayMax, rss } = await usage();
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  console.log(
    `${what}: ${seconds.toFixed(1)} s; p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, p99 ${ms(percentile(times, 0.99))}` +
      `; server ${ms(cpu)} of processor, event loop p99 ${ms(delayP99)}, most ${ms(delayMax)}, ${(rss / 1e6).toFixed(0)} MB; clients ${ms(clients)} of processor`,
  );
}

async function timed(work: () => Promise<Acknowledgement>): Promise<number> {
  const startedAt = performance.now();
  const answer = await work();
  if (!answer.ok) throw new Error(answer.message);
  return performance.now() - startedAt;
}

async function reach(phase: string): Promise<void> {
  while (phones[0]?.phase !== phase) await delay(10);
}

const id = () => randomBytes(8).toString('hex');
const page = await fetch(`${origin}/api/sign-in`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ key: key }),
});
const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
const lobby = new LoadClient(origin, { role: 'instructor', code: null }, { cookie, origin });
await lobby.connect();
const opened = await lobby.send({ type: 'open-room', id: id(), title: 'Load' });
if (!(opened.ok && 'code' in opened)) throw new Error(JSON.stringify(opened));
const { code } = opened;
const teacher = new LoadClient(origin, { role: 'instructor', code }, { cookie, origin });
await teacher.connect();
await teacher.send({ type: 'set-expected', id: id(), count });
const screen = new LoadClient(origin, { role: 'screen', code });
await screen.connect();

const phones = Array.from(
  { length: count },
  () => new LoadClient(origin, { role: 'student', code, token: randomBytes(16).toString('hex') }),
);
await usage();
let startedAt = performance.now();
const joins = await Promise.all(
  phones.map(async (phone, at) => {
    await delay(Math.random() * 1_000);
    return timed(async () => {
      await phone.connect();
      return phone.send({ type: 'join', id: id(), name: `Learner ${at}` });
    });
  }),
);
await report(`${count} connect and join within a second`, startedAt, joins);

const experiment = defaultExperiment({ id: 'rosenbrock' }, 'adam');
const activity = { kind: 'race', experiment, isPredicted: false } as const;
const about = { title: '', planItem: null, revoteOf: null, timeLimit: null };
await teacher.send({ type: 'open-round', id: id(), activity, ...about });
await delay(1_500);
await usage();
startedAt = performance.now();
const picks = await Promise.all(
  phones.map(async (phone) => {
    await delay(Math.random() * 1_000);
    const learningRate = 10 ** (Math.random() * 4 - 3);
    const pick = { round: 1, number: 1, learningRate, prediction: null };
    return timed(() => phone.send({ type: 'pick', id: id(), ...pick }));
  }),
);
await report(`${count} pick within a second`, startedAt, picks);

await teacher.send({ type: 'lock', id: id(), round: 1 });
await reach('running');
for (const phone of phones) phone.received = 0;
await usage();
startedAt = performance.now();
await reach('finished');
const seconds = (performance.now() - startedAt) / 1_000;
const lateness = phones.flatMap(({ arrivals }) => arrivals.map(([at, elapsed]) => at - elapsed));
const earliest = percentile(lateness, 0);
await report(
  `frames to ${count}, each later than the earliest by`,
  startedAt,
  lateness.map((offset) => offset - earliest),
);
const bytes = phones.reduce((sum, { received }) => sum + received, 0) / count / seconds;
const frames = phones.map(({ arrivals }) => arrivals.length);
console.log(
  `a phone: ${bytes.toFixed(0)} bytes a second, ${percentile(frames, 0)} to ${percentile(frames, 1)} frames of about ${(seconds * 10).toFixed(0)}`,
);

child.disconnect();
await once(child, 'exit');
rmSync(folder, { recursive: true });
process.exit(0);
