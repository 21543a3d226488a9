import { createContext, runInContext } from 'node:vm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../support/app/given-words';
import { heardOfCopy } from '../../../app/practice/offline/kept-files';
import { OfflineCopy } from '../../../app/practice/offline/offline-note';
import { workerScript } from '../../../app/practice/offline/worker-script';

const ORIGIN = 'http://localhost:3000';

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

/** Enough of a browser to run the worker in: a cache by name, and a network that can be taken away. */
class Browser {
  readonly caches = new Map<string, Map<string, Response>>();
  readonly fetched: string[] = [];
  network: Readonly<Record<string, string>> | null = {};
  #listeners = new Map<string, (event: unknown) => void>();

  constructor(build: string, script = workerScript) {
    const open = (name: string) => {
      const cache = this.caches.get(name) ?? new Map<string, Response>();
      this.caches.set(name, cache);
      return cache;
    };
    const fetchIt = async (what: string | Asked) => {
      const url = new URL(typeof what === 'string' ? what : what.url, ORIGIN);
      this.fetched.push(url.pathname);
      const body = this.network?.[url.pathname];
      if (this.network === null) throw new TypeError('There is no network.');
      const answer = new Response(body ?? '', { status: body === undefined ? 404 : 200 });
      Object.defineProperty(answer, 'type', { value: 'basic' });
      return answer;
    };
    const add = async (name: string, path: string) => {
      const answer = await fetchIt(path);
      if (!answer.ok) throw new TypeError(`${path} did not come.`);
      open(name).set(path, answer);
    };
    createContext(this.#globals(open, fetchIt, add));
    runInContext(script(build), this.#scope);
  }

  #scope: Record<string, unknown> = {};

  #globals(
    open: (name: string) => Map<string, Response>,
    fetchIt: (what: string | Asked) => Promise<Response>,
    add: (name: string, path: string) => Promise<void>,
  ): Record<string, unknown> {
    const self = {
      location: { origin: ORIGIN },
      addEventListener: (kind: string, listener: (event: unknown) => void) =>
        this.#listeners.set(kind, listener),
      skipWaiting: async () => {},
      clients: { claim: async () => {} },
    };
    const caches = {
      open: async (name: string) => ({
        match: async (path: string) => open(name).get(path),
        put: async (path: string, answer: Response) => void open(name).set(path, answer),
        add: (path: string) => add(name, path),
      }),
      match: async (path: string, { cacheName }: { cacheName: string }) =>
        open(cacheName).get(path),
      keys: async () => [...this.caches.keys()],
      delete: async (name: string) => this.caches.delete(name),
    };
    const timers = { setTimeout, clearTimeout };
    this.#scope = { self, caches, fetch: fetchIt, URL, Set, AbortController, Response, ...timers };
    return this.#scope;
  }

  /** What the worker waits for. */
  async tell(kind: string, event: object = {}): Promise<void> {
    const waits: Promise<unknown>[] = [];
    const waitUntil = (work: Promise<unknown>) => waits.push(work);
    this.#listeners.get(kind)?.({ ...event, waitUntil });
    await Promise.all(waits);
  }

  /** The worker's answer; null: the browser's own business. */
  ask(path: string, { method = 'GET', mode = 'cors', origin = ORIGIN } = {}) {
    let answer: Promise<Response> | null = null;
    const request: Asked = { url: origin + path, method, mode };
    const respondWith = (given: Promise<Response>) => {
      answer = given;
    };
    this.#listeners.get('fetch')?.({ request, respondWith });
    return answer as Promise<Response> | null;
  }
}

const PAGE = '<script src="/_next/static/a.js"></script>';
const pageIn = (language: string, build: string) =>
  `<html lang="${language}" dir="ltr" data-build="${build}">${PAGE}</html>`;
const GONE = pageIn('de', 'one').replace('a.js', 'gone.js');
const NEWER = `${pageIn('en', 'one')}<!-- newer -->`;
const NETWORK = { '/practice': PAGE, '/_next/static/a.js': 'a', '/_next/static/b.js': 'b' };

async function installed(build = 'one', before: readonly string[] = []): Promise<Browser> {
  const browser = new Browser(build);
  for (const name of before) browser.caches.set(name, new Map());
  browser.network = NETWORK;
  await browser.tell('install');
  await browser.tell('activate');
  return browser;
}

describe('the service worker of the practice page', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['/', 'navigate'],
    ['/play/ABC234', 'navigate'],
    ['/teach', 'navigate'],
    ['/review/1', 'navigate'],
    ['/practice/else', 'navigate'],
    ['/lesson', 'navigate'],
    ['/socket.io/?EIO=4', 'cors'],
    ['/api/sign-in', 'cors'],
    ['/health', 'cors'],
  ])('leaves %s alone (%s)', async (path, mode) => {
    expect((await installed()).ask(path, { mode })).toBeNull();
  });

  it('leaves alone what is sent, and what is elsewhere', async () => {
    const browser = await installed();
    expect(browser.ask('/practice', { mode: 'navigate', method: 'POST' })).toBeNull();
    expect(browser.ask('/_next/static/a.js', { origin: 'http://else.test' })).toBeNull();
  });

  it('brings the page from the network while there is one, so that none is stale', async () => {
    const browser = await installed();
    browser.network = { ...NETWORK, '/practice': 'a newer one' };
    const answer = await browser.ask('/practice', { mode: 'navigate' });
    expect(await answer?.text()).toBe('a newer one');
  });

  it('brings the page and its scripts from the copy without a network', async () => {
    const browser = await installed();
    browser.network = null;
    expect(await (await browser.ask('/practice', { mode: 'navigate' }))?.text()).toBe(PAGE);
    expect(await (await browser.ask('/_next/static/a.js'))?.text()).toBe('a');
  });

  it.each([
    ['in another language is kept in that one', pageIn('de', 'one'), pageIn('de', 'one')],
    ['that comes in the old language leaves the copy alone', NEWER, pageIn('en', 'one')],
    ['of another build is left to the worker of that', pageIn('de', 'two'), pageIn('en', 'one')],
    ['that names a file that is gone is not taken', GONE, pageIn('en', 'one')],
    ['without a network is still there', null, pageIn('en', 'one')],
  ])('a page %s', async (_what, served, kept) => {
    const browser = new Browser('one');
    browser.network = { ...NETWORK, '/practice': pageIn('en', 'one') };
    await browser.tell('install');
    browser.network = served === null ? null : { ...NETWORK, '/practice': served };
    const told: unknown[] = [];
    const source = { postMessage: (message: unknown) => told.push(message) };
    const keep = ['/_next/static/a.js'];
    await browser.tell('message', { data: { keep, language: 'de' }, source });
    expect(told).toEqual([{ kept: true }]);
    browser.network = null;
    const shown = await browser.ask('/practice', { mode: 'navigate' });
    expect(await shown?.text()).toBe(kept);
  });

  it('asks for no page again that is there in the language of the reader', async () => {
    const browser = new Browser('one');
    browser.network = { ...NETWORK, '/practice': pageIn('de', 'one') };
    await browser.tell('install');
    browser.fetched.length = 0;
    await browser.tell('message', { data: { keep: [], language: 'de' }, source: null });
    expect(browser.fetched).toEqual([]);
  });

  it('keeps what the page names, and only such files', async () => {
    const browser = await installed();
    const told: unknown[] = [];
    const source = { postMessage: (message: unknown) => told.push(message) };
    const keep = ['/_next/static/b.js', '/teach', '/api/sessions', 7];
    await browser.tell('message', { data: { keep }, source });
    expect(told).toEqual([{ kept: true }]);
    expect([...browser.caches.get('overshoot-practice:one')!.keys()].sort()).toEqual([
      '/_next/static/a.js',
      '/_next/static/b.js',
      '/practice',
    ]);
    await browser.tell('message', { data: { keep: ['/_next/static/gone.js'] }, source });
    expect(told[1]).toEqual({ kept: false });
    // The page says that it works offline only where all of it is there, and doesn't wait for ever where not.
    expect(told.map(heardOfCopy)).toEqual(['kept', 'partial']);
    expect([null, 'kept', { keep: [] }].map(heardOfCopy)).toEqual([null, null, null]);
  });

  it.each([true, false])('can be removed with what it has kept, whole: %s', (isWhole) => {
    const html = renderToStaticMarkup(createElement(OfflineCopy, { isWhole, onRemove: () => {} }));
    expect(html).toContain('Remove it');
    expect(html.includes('works offline')).toBe(isWhole);
    expect(html.includes('Only partly kept')).toBe(!isWhole);
  });

  it('throws away the copies of other builds, and nobody else’s', async () => {
    const browser = await installed('two', ['overshoot-practice:one', 'another product']);
    expect([...browser.caches.keys()].sort()).toEqual([
      'another product',
      'overshoot-practice:two',
    ]);
  });

  it.each([
    ['', ['overshoot-practice/a:one', 'overshoot-practice/a-b:one']],
    ['/a', ['overshoot-practice:one', 'overshoot-practice/a-b:one', 'overshoot-practice/a/b:one']],
  ])('leaves alone what other servers of its host have kept: at “%s”', async (path, others) => {
    vi.stubEnv('BASE_PATH', path);
    vi.resetModules();
    const { COPIES } = await import('../../../app/practice/offline/kept-files');
    const made = await import('../../../app/practice/offline/worker-script');
    const browser = new Browser('two', made.workerScript);
    for (const name of [...others, `${COPIES}one`]) browser.caches.set(name, new Map());
    await browser.tell('activate');
    expect([...browser.caches.keys()]).toEqual(others);
  });

  it('is another script for each build, which is how a browser notices an update', () => {
    expect(workerScript('one')).not.toBe(workerScript('two'));
  });

  it('does not take over where the page did not come whole', async () => {
    const browser = new Browser('one');
    browser.network = { '/practice': PAGE };
    await expect(browser.tell('install')).rejects.toThrow();
  });
});
