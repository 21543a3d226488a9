import { BASE_PATH } from '../../ui/address/own-address';
import { COPIES, KEPT_FILES, KEPT_PAGE } from './kept-files';

/**
 * The service worker of the practice page: it keeps that page and the files that the page itself asks for, and sees no
 * other page, since its scope is `/practice`. While there is a network the page comes from there, so that an update shows
 * at once; the files of a build have names made from their content, and come from the copy. That is in the language in
 * which the page was shown last while there was a network.
 * @param build of the product: each has a copy of its own, and the ones before it are thrown away
 */
export function workerScript(build: string): string {
  return `'use strict';
const COPIES = ${JSON.stringify(COPIES)};
const BUILD = ${JSON.stringify(build)};
const CACHE = COPIES + BUILD;
const PAGE = ${JSON.stringify(KEPT_PAGE)};
const BASE = ${JSON.stringify(BASE_PATH)};
const FILES = ${JSON.stringify(KEPT_FILES)};
const PATIENCE_MS = 4000;

const isKept = (path) => FILES.some((start) => path.startsWith(start));

self.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (url.pathname === PAGE) event.respondWith(page(request));
  } else if (isKept(url.pathname)) {
    event.respondWith(file(request));
  }
});

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (!data || !Array.isArray(data.keep)) return;
  event.waitUntil(
    keepLanguage(data.language)
      .then(() => keepFiles(data.keep))
      .then((all) => source && source.postMessage({ kept: all })),
  );
});

async function keepPage(language) {
  const cache = await caches.open(CACHE);
  const answer = await fetch(PAGE, { cache: 'no-cache' });
  if (!answer.ok) throw new Error('The page did not come.');
  const html = await answer.clone().text();
  if (language !== undefined && !isPage(html, language)) return;
  const files = new Set(Array.from(html.matchAll(/\\/_next\\/static\\/[^"'\\\\\\s)]+/g), ([path]) => BASE + path));
  if (!(await haveAll(cache, [...files]))) throw new Error('The page did not come whole.');
  await cache.put(PAGE, answer);
}

// Of this build: a page of the next one asks for files that its own worker keeps.
function isPage(html, language) {
  const [head = ''] = /<html[^>]*>/.exec(html) || [];
  return head.includes(' lang="' + language + '"') && head.includes(' data-build="' + BUILD + '"');
}

// Where the page doesn't come in this language, the copy stays as it is: it works, in the one that it has.
async function keepLanguage(language) {
  if (typeof language !== 'string') return;
  const cache = await caches.open(CACHE);
  const known = await cache.match(PAGE);
  if (known === undefined || isPage(await known.clone().text(), language)) return;
  await keepPage(language).catch(() => {});
}

async function keepFiles(paths) {
  const cache = await caches.open(CACHE);
  const ours = paths.filter((path) => typeof path === 'string' && isKept(path));
  return (await haveAll(cache, ours)) && (await cache.match(PAGE)) !== undefined;
}

async function haveAll(cache, paths) {
  const results = await Promise.all(
    paths.map(async (path) => (await cache.match(path)) !== undefined || cache.add(path).then(() => true, () => false)),
  );
  return results.every(Boolean);
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(COPIES) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function page(request) {
  const known = await caches.match(PAGE, { cacheName: CACHE });
  if (known === undefined) return fetch(request);
  const left = new AbortController();
  const timer = setTimeout(() => left.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(request, { signal: left.signal });
    return answer.status < 500 ? answer : known;
  } catch {
    return known;
  } finally {
    clearTimeout(timer);
  }
}

async function file(request) {
  const { pathname } = new URL(request.url);
  const known = await caches.match(pathname, { cacheName: CACHE });
  if (known !== undefined) return known;
  const answer = await fetch(request);
  if (answer.ok && answer.type === 'basic') {
    const cache = await caches.open(CACHE);
    await cache.put(pathname, answer.clone());
  }
  return answer;
}
`;
}
