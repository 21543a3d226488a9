import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import next from 'next';
import { LANGUAGES, PAGE_LANGUAGE_HEADER, PSEUDO_LANGUAGES } from '#core/words/languages';
import { MADE_PAGES } from './pack-pages.mjs';

/*
 * After a build, in a process of its own: asks Next for every page that is the same for everybody, once in each
 * language, and puts it where `pack-pages.mjs` finds it.
 */

const NOT_FOUND = '/_not-found';

/** Those of a room too: the browser reads the code from the address. */
const PAGES = [
  '/',
  '/join',
  '/keep',
  '/key-needed',
  '/lesson',
  '/play',
  '/practice',
  '/screen',
  '/teach/room',
  NOT_FOUND,
];

/** Next writes the head of a page for these at once, and for all others when the page is there already. */
const READS_NO_SCRIPTS = 'Twitterbot';

/** @param folder with Next's `.next` */
async function main(folder: string): Promise<void> {
  const target = path.join(folder, '.next', MADE_PAGES);
  const basePath = process.env.BASE_PATH ?? '';
  const app = next({ dev: false, dir: folder });
  await app.prepare();
  const http = createServer(app.getRequestHandler());
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  for (const language of [...Object.keys(LANGUAGES), ...PSEUDO_LANGUAGES]) {
    for (const page of PAGES) {
      const headers = { [PAGE_LANGUAGE_HEADER]: language, 'User-Agent': READS_NO_SCRIPTS };
      // Next takes a slash at the end for another address.
      const url = `http://127.0.0.1:${port}${page === '/' ? basePath : basePath + page}`;
      const answer = await fetch(url, { headers });
      const data = await fetch(url, { headers: { ...headers, rsc: '1' } });
      // Next answers for data of a page that there isn't with 200.
      if (answer.status !== (page === NOT_FOUND ? 404 : 200) || data.status !== 200) {
        const statuses = `${answer.status} and ${data.status}`;
        throw new Error(`${page} was answered with ${statuses} in ${language}.`);
      }
      await save(target, language, `${page}.html`, answer);
      await save(target, language, `${page}.rsc`, data);
    }
  }
}

async function save(target: string, language: string, name: string, answer: Response) {
  const file = path.join(target, language, name.replace(/^\/\./, '/index.'));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(await answer.arrayBuffer()));
}

const [folder = ''] = process.argv.slice(2);
try {
  await main(folder);
  // Next leaves timers behind.
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
