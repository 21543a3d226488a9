import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { freePort } from '../support/free-port';
import { printedCommands } from '../support/printed-commands';
import { clusterLacks } from '../support/server/cluster-lacks';
import { NEEDS_POSTGRES, postgresFolder, startPostgres } from '../support/server/postgresql';
import { redisProgram, startRedis } from '../support/server/redis';
import { TypedCommand } from '../support/typed-command';

/** Every command that these two print has to be tried below, as it is printed. */
const DOCUMENTS = ['README.md', 'docs/operations.md'];
const PRINTED = new Set(DOCUMENTS.flatMap(printedCommands));
/** They change the machine, and are another program's to test. */
const NOT_OURS = ['sudo ufw allow 3000/tcp'];
/** Under the other tests the first would build the pages anew; the second runs all unit tests, under each Node. */
const NOT_HERE = [
  // From a package, which has a stage of its own.
  'npm run package',
  'npm install --omit=dev --ignore-scripts ./overshoot-0.1.0.tgz',
  'npx overshoot --port 8080',
  'npx overshoot backup --to /backups',
  'npx overshoot restore /backups/overshoot-2026-11-24T08-30-00Z.db',
  'BASE_PATH=/overshoot PUBLIC_URL=https://class.example.org npm start',
  'npm run node-versions',
];
const tried = new Set([...NOT_OURS, ...NOT_HERE]);

/** A command, which is then counted as tried. */
function printed(command: string): string {
  tried.add(command);
  return command;
}

const START = printed('npm start');
const START_HELP = printed('npm start -- --help');
const START_WITH_OPTION = printed('npm start -- --port 3001');
const START_WITH_VARIABLES = printed('PORT=8080 DATA_DIR=/var/lib/overshoot npm start');
const START_WITH_OPTIONS = printed('npm start -- --port 8080 --data-dir /var/lib/overshoot');
const START_BEHIND_PROXY = printed('HOST=127.0.0.1 PUBLIC_URL=https://class.example.org npm start');
const PRINTED_REDIS = 'redis://redis.example.org:6379';
const PRINTED_DATABASE = 'postgresql://overshoot:password@db.example.org/overshoot';
const ON_POSTGRES = `DATABASE_URL=${PRINTED_DATABASE}`;
const START_ON_POSTGRES = printed(`${ON_POSTGRES} npm start`);
const START_OF_SEVERAL = printed(
  `REDIS_URL=${PRINTED_REDIS} ${ON_POSTGRES} INSTRUCTOR_KEY=a-long-key-of-your-own npm start`,
);
const CLUSTER = printed('npm run cluster');
const CARRY_THERE = printed(`${ON_POSTGRES} npm run carry -- --from file:data/overshoot.db`);
const CARRY_BACK = printed(`${ON_POSTGRES} npm run carry -- --to file:data/overshoot.db`);
const DEVELOP = printed('npm run dev');
const TEST = printed('npm test');
const TEST_PARTS = printed('npm test -- lint types unit');
const BOTS = printed('npm run bots -- --count 30 --room CODE');
const BENCH_LOAD = printed('npm run bench:load -- --quick');
const BACK_UP = printed('npm run backup');
const BACK_UP_ELSEWHERE = printed('npm run backup -- --to /backups');
const RESTORE = printed('npm run restore -- /backups/overshoot-2026-11-24T08-30-00Z.db');
const DOCTOR = printed('npm run doctor');
const DOCTOR_OF_PORT = printed('npm run doctor -- --port 8080');

let folder: string;
let port: number;
let open: TypedCommand[] = [];

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'overshoot-commands-'));
  mkdirSync(path.join(folder, 'backups'));
  port = await freePort();
});

test.afterEach(() => {
  for (const command of open) command.dispose();
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Types a printed command, with what is the reader's own put in: a port that is free, folders, a room. */
function type(command: string, { code = 'CODE', database = '', redis = '' } = {}) {
  const typed = command
    .replace(/3001|8080/, String(port))
    .replace('/var/lib/overshoot', path.join(folder, 'elsewhere'))
    .replace('/backups', path.join(folder, 'backups'))
    .replace('2026-11-24T08-30-00Z', '*')
    .replace(PRINTED_DATABASE, database)
    .replace(PRINTED_REDIS, redis)
    .replace('file:data', `file:${path.join(folder, 'data')}`)
    .replace('CODE', code);
  const environment = { PORT: String(port), DATA_DIR: path.join(folder, 'data') };
  const running = new TypedCommand(typed, environment);
  open.push(running);
  return running;
}

/** Types a command that serves, and resolves once it does. */
async function serve(
  command: string,
  own: { database?: string; redis?: string } = {},
): Promise<TypedCommand> {
  const server = type(command, own);
  await server.says(/Overshoot is running/);
  expect(server.output).toContain(`http://localhost:${port}/teach?once=`);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  return server;
}

/** Ends it, and resolves to its exit code. Nothing may be left of it. */
async function end(
  server: TypedCommand,
  signal: NodeJS.Signals,
  to: 'program' | 'group',
): Promise<number | NodeJS.Signals> {
  server.signal(signal, to);
  const code = await server.exit();
  expect(server.hasLeftovers).toBe(false);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  return code;
}

/** Types a command that ends by itself, as it should. */
async function finish(command: string, own: { database?: string } = {}): Promise<string> {
  const running = type(command, own);
  expect(await running.exit(), running.output).toBe(0);
  return running.output;
}

test('every command that is printed is tried, and no other', () => {
  expect([...PRINTED].filter((command) => !tried.has(command))).toEqual([]);
  expect([...tried].filter((command) => !PRINTED.has(command))).toEqual([]);
});

for (const [command, signal, to] of [
  [START, 'SIGINT', 'group'],
  [START_WITH_OPTION, 'SIGTERM', 'program'],
  [START_WITH_VARIABLES, 'SIGTERM', 'group'],
  [START_WITH_OPTIONS, 'SIGINT', 'program'],
] as const) {
  test(`\`${command}\` serves, and ends well by ${signal} to the ${to}`, async () => {
    const server = await serve(command);
    const dataFolder = path.join(folder, command.includes('/var/lib') ? 'elsewhere' : 'data');
    expect(existsSync(path.join(dataFolder, 'overshoot.db'))).toBe(true);
    expect(await end(server, signal, to)).toBe(0);
  });
}

test(`\`${START_BEHIND_PROXY}\` gives students the public address`, async () => {
  const server = await serve(START_BEHIND_PROXY);
  expect(server.output).toMatch(/Students:\n +https:\/\/class\.example\.org\n/);
});

if (postgresFolder === null) {
  test(`PostgreSQL is not tried here: ${NEEDS_POSTGRES}`, () => expect(postgresFolder).toBeNull());
} else {
  const programs = postgresFolder;
  test('with a PostgreSQL server, what a file keeps is carried there, served and carried back', async () => {
    const postgres = await startPostgres(programs);
    try {
      const own = { database: await postgres.database('empty') };
      expect(await end(await serve(START), 'SIGTERM', 'program')).toBe(0);
      expect(await finish(CARRY_THERE, own)).toContain('has it all now, compared row for row');
      const file = path.join(folder, 'data', 'overshoot.db');
      rmSync(file);
      expect(await end(await serve(START_ON_POSTGRES, own), 'SIGTERM', 'program')).toBe(0);
      expect(existsSync(file)).toBe(false);
      expect(await finish(CARRY_BACK, own)).toContain('has it all now, compared row for row');
      expect(existsSync(file)).toBe(true);
    } finally {
      await postgres.close();
    }
  });
}

if (postgresFolder === null || redisProgram === null) {
  test(`several servers are not tried here: ${clusterLacks}`, () => {
    expect(clusterLacks).not.toBeNull();
  });
} else {
  const [programs, program] = [postgresFolder, redisProgram];
  test(`\`${START_OF_SEVERAL}\` serves, and ends well`, async () => {
    const [postgres, redis] = [await startPostgres(programs), await startRedis(program)];
    try {
      const own = { database: await postgres.database('empty'), redis: redis.url };
      expect(await end(await serve(START_OF_SEVERAL, own), 'SIGTERM', 'program')).toBe(0);
    } finally {
      await Promise.all([postgres.close(), redis.close()]);
    }
  });

  test(`\`${CLUSTER}\` serves with three servers, and leaves nothing`, async () => {
    const cluster = type(CLUSTER);
    await cluster.says(/One service, of 3 servers/);
    const own = [...cluster.output.matchAll(/http:\/\/localhost:\d+/g)].map(([address]) => address);
    expect(own).toHaveLength(4);
    for (const address of own) expect((await fetch(address)).status).toBe(200);
    cluster.signal('SIGINT', 'group');
    expect(await cluster.exit()).toBe(0);
    for (const address of own) await expect(fetch(address)).rejects.toThrow();
  });
}

test(`\`${START_HELP}\` lists the options`, async () => {
  expect(await finish(START_HELP)).toMatch(/^ {2}--port NUMBER +PORT /m);
});

test(`\`${DEVELOP}\` serves`, async () => {
  await serve(DEVELOP);
});

test(`\`${TEST}\` and \`${TEST_PARTS}\` run the stages that they name`, async () => {
  const stages = async (command: string) =>
    (await finish(command)).split('\n').filter((line) => /^\w+$/.test(line));
  expect(await stages(`${TEST_PARTS} --list`)).toEqual(['lint', 'types', 'unit']);
  const all = await stages(`${TEST} -- --list`);
  expect(all).toEqual([
    'lint',
    'types',
    'unused',
    'unit',
    'build',
    'browser',
    'engines',
    'package',
  ]);
});

test(`\`${DOCTOR}\` and \`${DOCTOR_OF_PORT}\` find a machine that can serve`, async () => {
  for (const command of [DOCTOR, DOCTOR_OF_PORT]) {
    expect(await finish(command)).toMatch(new RegExp(`^ok +Port +${port} is free`, 'm'));
  }
});

test(`\`${BENCH_LOAD}\` measures a lesson`, async () => {
  const output = await finish(BENCH_LOAD);
  for (const section of ['pages', 'burst', 'joins', 'picks', 'run', 'steer', 'end', 'restart']) {
    expect(output).toMatch(new RegExp(`^${section} +\\d+ .* \\d`, 'm'));
  }
  expect(output).toMatch(/\d+ goals reached, \d+ missed/);
});

test(`\`${BOTS}\` fills a room, which the backup brings back`, async ({ page }) => {
  const first = await serve(START);
  const link = /http:\S+once=\S+/.exec(first.output)![0];
  const code = await openRoom(page, link, 'To be kept');
  const bots = type(BOTS, { code });
  await bots.says(/All 30 are in\./);
  bots.signal('SIGINT', 'group');
  await bots.exit();
  expect(bots.output).toContain('30 of 30 bots joined');

  await finish(BACK_UP);
  expect(readdirSync(path.join(folder, 'data/backups'))).toHaveLength(1);
  await finish(BACK_UP_ELSEWHERE);
  // The link worked once; the browser is signed in from then on.
  await openRoom(page, link, 'To be lost');
  await end(first, 'SIGTERM', 'program');

  await finish(RESTORE);
  await serve(START);
  await page.goto(link);
  const room = page.getByRole('listitem').filter({ hasText: 'To be kept' });
  await expect(room).toContainText('30 students');
  await expect(page.getByText('To be lost')).toHaveCount(0);
});

/** Resolves to its code. */
async function openRoom(page: Page, link: string, title: string): Promise<string> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Title of the session' }).fill(title);
  await page.getByRole('button', { name: 'Open a room' }).click();
  await expect(page).toHaveURL(/\/teach\/[A-Z0-9]{6}$/);
  return page.url().slice(-6);
}
