import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { OPERATOR, OWNER_HEADER, type Owner } from '#core/protocol/owner';
import { SessionDesk } from '#server/http/session-desk';
import { SharedGate } from '#server/http/shared-gate';
import { InstructorGate } from '../../../server/access/instructor-gate';
import { InstructorKey } from '../../../server/access/instructor-key';
import { InstructorSessions } from '../../../server/access/instructor-sessions';
import { OnceLinks } from '../../../server/access/once-links';
import { OwnPages } from '../../../server/access/own-pages';
import { MADE_PAGES, packPages } from '../../../server/cli/pack-pages.mjs';
import { AT_ROOT } from '../../../server/http/base-path';
import { HttpDesk } from '../../../server/http/http';
import { PackedPages } from '../../../server/http/packed-pages';
import { SignInDesk } from '../../../server/http/sign-in-desk';
import { temporaryFolder } from '../../support/server/database';
import { ManualTime } from '../../support/server/manual-time';
import { MemorySignOutStore } from '../../support/server/memory-stores';

const LONG = 'let learningRate = 0.1; '.repeat(100);
const INLINE = 'self.state = "a<b"';
const HTML = `<html><head><script src="/_next/static/chunks/a.js"></script></head><script>${INLINE}</script>${'<p>Overshoot</p>'.repeat(60)}`;

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function folders() {
  const { folder, remove } = await temporaryFolder();
  ends.push(remove);
  return { built: join(folder, 'built'), target: join(folder, 'packed') };
}

/** What Next leaves behind, as far as it is read. */
async function build(built: string, id: string, script: string): Promise<void> {
  const routes = {
    '/icon.svg': { dataRoute: null, initialHeaders: { 'content-type': 'image/svg+xml' } },
  };
  const afterFiles = [{ regex: '^/join(?:/([^/]+?))(?:/)?$', destination: '/join?code=:code' }];
  const files = {
    BUILD_ID: id,
    'prerender-manifest.json': JSON.stringify({ routes }),
    'routes-manifest.json': JSON.stringify({ basePath: '', rewrites: { afterFiles } }),
    [`static/chunks/${script}`]: LONG,
    'static/media/font.woff2': 'w'.repeat(2_000),
    ...Object.fromEntries(
      ['index', 'join', '_not-found'].flatMap((name) => [
        [`${MADE_PAGES}/en/${name}.html`, HTML],
        [`${MADE_PAGES}/en/${name}.rsc`, `data of ${name}`],
        [`${MADE_PAGES}/de/${name}.html`, `${HTML} auf Deutsch`],
        [`${MADE_PAGES}/de/${name}.rsc`, `data of ${name}, auf Deutsch`],
      ]),
    ),
    'server/app/icon.svg.body': '<svg/>',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(built, name)), { recursive: true });
    await writeFile(join(built, name), content);
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function served(target: string, id: string) {
  const pages = await PackedPages.read(target, id);
  return asking((request, response) => {
    const beforePage = (scripts: readonly string[]) =>
      response.setHeader('x-scripts', scripts.join(' '));
    if (!pages.answer(request.url!, request, response, beforePage)) response.writeHead(418).end();
  });
}

async function asking(listener: RequestListener) {
  const http = createServer(listener);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  ends.push(() => http.close());
  const { port } = http.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      }).on('error', reject);
    });
}

async function one() {
  const { built, target } = await folders();
  await build(built, 'first', 'a.js');
  await packPages(built, target);
  return served(target, 'first');
}

describe('what was built', () => {
  it('comes compressed as the browser takes it, the same under every coding', async () => {
    const ask = await one();
    const plain = await ask('/_next/static/chunks/a.js');
    const gzip = await ask('/_next/static/chunks/a.js', { 'accept-encoding': 'gzip, deflate' });
    const br = await ask('/_next/static/chunks/a.js', { 'accept-encoding': 'gzip, br' });
    expect(plain.body.toString()).toBe(LONG);
    expect(gunzipSync(gzip.body).toString()).toBe(LONG);
    expect(brotliDecompressSync(br.body).toString()).toBe(LONG);
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    for (const { headers, body } of [plain, gzip, br]) {
      expect(headers.vary).toBe('accept-encoding');
      expect(headers['content-length']).toBe(String(body.length));
      expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
    }
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('is not sent in a coding that is refused, nor compressed twice', async () => {
    const ask = await one();
    const headers = { 'accept-encoding': 'br;q=0, gzip;q=0.5' };
    expect((await ask('/_next/static/chunks/a.js', headers)).headers['content-encoding']).toBe(
      'gzip',
    );
    const font = await ask('/_next/static/media/font.woff2', { 'accept-encoding': 'br' });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  it('is kept for good where the name says what is in it, and asked about else', async () => {
    const ask = await one();
    const cacheOf = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await cacheOf('/_next/static/chunks/a.js')).toContain('immutable');
    for (const path of ['/', '/join', '/join/HX37KM', '/icon.svg']) {
      expect(await cacheOf(path)).toBe('no-cache');
    }
  });

  it('is not sent again to whoever has it', async () => {
    const ask = await one();
    const { etag = '' } = (await ask('/', { 'accept-encoding': 'gzip' })).headers;
    const asked = { 'accept-encoding': 'gzip', 'if-none-match': `"other", W/${etag}` };
    const again = await ask('/', asked);
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect((await ask('/', { ...asked, 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('has a head alone for HEAD, and is not there for POST', async () => {
    const ask = await one();
    const head = await ask('/join/HX37KM', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(HTML.length));
    expect((await ask('/join/HX37KM', {}, 'POST')).status).toBe(418);
  });

  it('is one page for every room, and its data for whoever comes from another page', async () => {
    const ask = await one();
    expect((await ask('/join/HX37KM')).body.toString()).toBe(HTML);
    const data = await ask('/join/HX37KM', { rsc: '1' });
    expect(data.body.toString()).toBe('data of join');
    expect(data.headers['content-type']).toBe('text/x-component');
    expect(data.headers.vary).toContain('rsc');
    expect((await ask('/join/HX37KM/more')).status).toBe(418);
  });

  it('is in the language of the device: the one chosen there, else the first of the browser’s that there is', async () => {
    const ask = await one();
    const german = `${HTML} auf Deutsch`;
    const inGerman = { 'accept-language': 'fr, de-CH;q=0.9, en;q=0.8' };
    const chosen = { ...inGerman, cookie: 'a=b; language=en' };
    const textOf = async (headers: Record<string, string>) =>
      (await ask('/join/HX37KM', headers)).body.toString();
    expect(await textOf(inGerman)).toBe(german);
    expect(await textOf(chosen)).toBe(HTML);
    expect(await textOf({ cookie: 'language=de' })).toBe(german);
    expect(await textOf({ cookie: 'language=xx', 'accept-language': 'fr' })).toBe(HTML);
    expect(await textOf({ ...inGerman, rsc: '1' })).toBe('data of join, auf Deutsch');
    expect((await ask('/join', inGerman)).headers.vary).toMatch(/accept-language, cookie/);
  });

  it('names the inline scripts of a page, and no others', async () => {
    const ask = await one();
    const hash = createHash('sha256').update(INLINE).digest('base64');
    expect((await ask('/join/HX37KM')).headers['x-scripts']).toBe(`'sha256-${hash}'`);
    expect((await ask('/_next/static/chunks/a.js')).headers['x-scripts']).toBeUndefined();
  });

  it.each([
    '/_next/static/../BUILD_ID',
    '/_next/static/chunks/../../list.json',
    '/_next/static/%2e%2e/list.json',
    '/_next/static/chunks/a.js.br',
    '/_next/static/',
    '/_next/static/gone.js',
  ])('leads to nothing else: %s', async (path) => {
    expect((await (await one())(path)).status).toBe(404);
  });
});

describe('after an update', () => {
  it('the scripts of the build before are still there, its pages are not, and older builds go', async () => {
    const { target } = await folders();
    for (const [id, script] of [
      ['first', 'a.js'],
      ['second', 'b.js'],
      ['third', 'c.js'],
    ] as const) {
      const { built: fresh } = await folders();
      await build(fresh, id, script);
      await packPages(fresh, target);
    }
    expect((await readdir(target)).toSorted()).toEqual(['second', 'third']);
    const ask = await served(target, 'third');
    const statusOf = async (script: string) => (await ask(`/_next/static/chunks/${script}`)).status;
    expect(await Promise.all(['a.js', 'b.js', 'c.js'].map(statusOf))).toEqual([404, 200, 200]);
  });
});

describe('Next, which takes milliseconds for every page', () => {
  /** Its answers are teapots. */
  async function desk(isGalleryShown = false) {
    const { built, target } = await folders();
    await build(built, 'first', 'a.js');
    await packPages(built, target);
    const time = new ManualTime();
    const key = new InstructorKey('k'.repeat(20));
    const sessions = new InstructorSessions(key, new MemorySignOutStore(), time, {
      markOf: () => '',
    });
    const gate = new InstructorGate(sessions, 1, null, '');
    const onceLinks = new OnceLinks();
    const ownPages = new OwnPages(null, { list: () => [] });
    const remoteAddressOf = () => '';
    const people = { whoHas: () => null };
    const parts = { key, people, gate, ownPages, sessions, onceLinks, time, remoteAddressOf };
    const http = new HttpDesk({
      base: AT_ROOT,
      gate,
      onceLinks,
      signIn: new SignInDesk({ ...parts, onSignedOut: () => undefined }),
      sessions: new SessionDesk({}, ownPages),
      shared: new SharedGate({ shares: { isValid: async () => false }, time, remoteAddressOf }),
      plain: { handle: async () => false },
      keepsakes: { handle: async () => false },
      security: { isDevelopment: false, isHttps: false, frameAncestors: null },
      packed: await PackedPages.read(target, 'first'),
      servePage: async ({ headers }, response) =>
        void response.writeHead(418, { asker: String(headers[OWNER_HEADER]) }).end(),
      isGalleryShown,
      note: () => undefined,
    });
    const ask = await asking((request, response) => void http.handle(request, response));
    const cookieOf = (owner: Owner) => `overshoot-1=${sessions.begin(owner)}`;
    return { ask, cookieOf, cookie: cookieOf(OPERATOR) };
  }

  it('is told by the server alone who asks for an instructor’s page', async () => {
    const { ask, cookieOf } = await desk(true);
    const ada = randomUUID();
    const asker = async (path: string, headers: Record<string, string>) => {
      return (await ask(path, { ...headers, [OWNER_HEADER]: 'operator' })).headers.asker;
    };
    expect(await asker('/review', { cookie: cookieOf(ada) })).toBe(ada);
    expect(await asker('/review', { cookie: cookieOf(OPERATOR) })).toBe('operator');
    // A page that isn't an instructor's is told of nobody.
    expect(await asker('/gallery', { cookie: cookieOf(ada) })).toBe('undefined');
  });

  it.each<[path: string, headers?: Record<string, string>, method?: string]>([
    ['/nowhere'],
    ['/gallery/console'],
    ['/nowhere', { rsc: '1' }],
    ['/join', { rsc: '1', 'next-router-prefetch': '1' }],
    ['/join', {}, 'POST'],
    ['/_next/data/first/review.json'],
    ['/_next/image?url=/teach'],
  ])('is asked by nobody without the key: %s %j', async (path, headers = {}, method = 'GET') => {
    const { ask } = await desk();
    const answer = await ask(path, headers, method);
    expect([answer.status, answer.body.toString()]).toEqual([404, HTML]);
  });

  it('is asked by the instructor, and for the gallery where that is shown', async () => {
    const { ask, cookie } = await desk();
    expect((await ask('/review/7', { cookie })).status).toBe(418);
    expect((await ask('/nowhere', { cookie })).status).toBe(404);
    expect((await (await desk(true)).ask('/gallery/console')).status).toBe(418);
  });
});
