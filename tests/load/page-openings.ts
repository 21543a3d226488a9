import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { parseArgs } from 'node:util';
import { LaunchedServer } from '../support/browser/launched-server';

/*
 * What it costs the server when somebody opens a page: processor time, as the system counts it, for the page and all
 * files that its HTML asks for, compressed, over the six connections that a browser makes.
 *
 *     npx tsx tests/load/page-openings.ts --times 300 --path /join/HX37KM
 */

const TICKS_PER_SECOND = 100;
const BROWSER_CONNECTIONS = 6;
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '300' },
    path: { type: 'string', default: '/join/HX37KM' },
  },
});

function fetchOne(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate' };
    get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

/** User and system time of a process so far, ms. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
}

/** The server's: the launcher's one child. */
function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

async function main(): Promise<void> {
  const server = await LaunchedServer.launch();
  try {
    const origin = server.url('127.0.0.1');
    const html = await (await fetch(origin + values.path)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(
      ([, file]) => file!,
    );
    const paths = [values.path, ...new Set(files)];
    const openPage = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: BROWSER_CONNECTIONS });
      const sizes: number[] = await Promise.all(
        paths.map((path) => fetchOne(origin + path, agent)),
      );
      agent.destroy();
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    const times = Number(values.times);
    for (let k = 0; k < times / 4; k += 1) await openPage();
    const pid = childOf(server.pid);
    const before = processorTime(pid);
    let bytes = 0;
    for (let k = 0; k < times; k += 1) bytes = await openPage();
    const spent = (processorTime(pid) - before) / times;
    process.stdout.write(
      `${values.path}: ${paths.length} files, ${(bytes / 1_000).toFixed(1)} KB gzipped, ${spent.toFixed(2)} ms of the server's processor\n`,
    );
  } finally {
    await server.dispose();
  }
}

await main();
