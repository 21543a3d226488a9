import { Agent, get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Lesson } from '../lesson';
import type { Row } from '../report/row';

const GOAL_MS = 3;
const WARM_UP = 5;

/** What a browser with an empty cache asks for when a student opens the link: the page, its scripts and styles. */
export async function measurePages({ bench, code }: Lesson): Promise<Row[]> {
  const openings = bench.options.isQuick ? 3 : 100;
  const address = `${bench.product.origin}/join/${code}`;
  for (let time = 0; time < WARM_UP; time += 1) await open(address);
  await bench.read('product');
  const startedAt = process.cpuUsage();
  let bytes = 0;
  let files = 0;
  for (let time = 0; time < openings; time += 1) {
    const opened = await open(address);
    bytes += opened.bytes;
    files += opened.files;
  }
  const { cpu } = await bench.read('product');
  const own = process.cpuUsage(startedAt);
  const about = { section: 'pages', students: 1 } as const;
  return [
    {
      ...about,
      what: 'server per opening of /join/CODE',
      value: cpu / openings,
      unit: 'ms',
      goal: { most: GOAL_MS },
      note: `${files / openings} files, HTML included`,
    },
    { ...about, what: 'bytes per opening', value: bytes / openings / 1_000, unit: 'KB' },
    {
      ...about,
      what: 'the asking process per opening',
      value: (own.user + own.system) / 1_000 / openings,
      unit: 'ms',
    },
  ];
}

async function open(address: string): Promise<{ bytes: number; files: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 });
  const page = await fetchFile(agent, address);
  const html = decoded(page).toString();
  const found = html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+\.(?:js|css)[^"]*)"/g);
  const paths = new Set([...found].map(([, path]) => path!.replaceAll('&amp;', '&')));
  const files = await Promise.all(
    [...paths].map((path) => fetchFile(agent, new URL(path, address).href)),
  );
  agent.destroy();
  const bytes = [page, ...files].reduce((sum, { body }) => sum + body.length, 0);
  return { bytes, files: 1 + files.length };
}

interface Fetched {
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
}

function fetchFile(agent: Agent, address: string): Promise<Fetched> {
  const headers = { 'accept-encoding': 'gzip, deflate, br', accept: '*/*' };
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) {
          resolve({ body: Buffer.concat(chunks), headers: response.headers });
        } else reject(new Error(`${address}: ${response.statusCode}`));
      });
    }).on('error', reject);
  });
}

function decoded({ body, headers }: Fetched): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
