/**
 * Makes a session of 16 activities and 1,000 students, opens pages of its review on the built product, and prints for
 * each the server's time, its bytes and the most memory that the server ever held.
 * `npx tsx tests/load/large-session.ts [students]`, after `node server/cli/test.mjs build`, on a machine that does
 * nothing else.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { LaunchedServer } from '../support/browser/launched-server';
import { STORED_SESSION, storeSession } from '../support/report/store-session';

const TIMES = 9;
const students = Number(process.argv[2] ?? 1_000);
const server = await LaunchedServer.launch();
try {
  const started = performance.now();
  await storeSession(`file:${server.dataFolder}/overshoot.db`, students);
  print(`stored ${students} students in ${seconds(performance.now() - started)}`);
  print(`memory before the first page: ${peakMemory()} MB at most`);
  // Storing kept this process busy: it hears only now that the server has closed an idle connection.
  await new Promise((heard) => setTimeout(heard, 1_000));
  const cookie = await signIn();
  for (const path of ['', '/activity/2', '/student/1', '/students']) {
    const times: number[] = [];
    let bytes = 0;
    let status = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const from = performance.now();
      const response = await fetch(`${server.url('localhost')}/review/${STORED_SESSION}${path}`, {
        headers: { cookie },
      });
      bytes = (await response.arrayBuffer()).byteLength;
      status = response.status;
      times.push(performance.now() - from);
    }
    const [first] = times;
    const median = times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)];
    print(
      `${path === '' ? '/' : path}: ${status}, first ${seconds(first)}, median ${seconds(median)}, slowest ${seconds(Math.max(...times))}, ${Math.round(bytes / 1_000)} KB, memory ${peakMemory()} MB at most`,
    );
  }
} finally {
  await server.dispose();
}

async function signIn(): Promise<string> {
  const origin = server.url('localhost');
  const response = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ key: server.instructorKey }),
  });
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** Of the process that serves: the launcher's child. */
function peakMemory(): number {
  const child = execFileSync('pgrep', ['-P', String(server.pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')[0];
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_000);
}

function seconds(milliseconds = 0): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
