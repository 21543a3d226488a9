import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/*
 * After a build: everything that is the same for everybody (scripts, styles, fonts, the pages built ahead and their
 * data) is compressed once and put aside in a folder by the build's id, with a list that the server reads when it
 * starts (`server/http/packed-pages.ts`). The build before it stays, since open pages still ask for its scripts.
 */

const COMPRESSED = /^(text\/|application\/(javascript|json|manifest)|image\/(svg|x-icon))/;
const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
});
/** Smaller ones gain nothing. */
const COMPRESS_FROM_BYTES = 600;

/** In Next's folder: the pages that `make-pages.ts` had it make, by language. */
export const MADE_PAGES = 'overshoot-pages';

/** @typedef {import('../http/packed-pages').PackedFile} PackedFile */

/**
 * Does nothing where this build has been packed.
 * @param {string} built Next's folder
 * @param {string} target the folder of all packed builds
 */
export async function packPages(built, target) {
  const build = (await readFile(path.join(built, 'BUILD_ID'), 'utf8')).trim();
  const folder = path.join(target, build);
  if ((await stat(path.join(folder, 'list.json')).catch(() => null)) !== null) return;
  const unfinished = `${folder}.unfinished`;
  for (const old of [unfinished, folder]) await rm(old, { recursive: true, force: true });
  const sources = [
    ...(await hashedFiles(built)),
    ...(await prerendered(built)),
    ...(await madePages(path.join(built, MADE_PAGES))),
  ];
  const files = await Promise.all(sources.map((source, k) => pack(source, unfinished, String(k))));
  const routes = await readFile(path.join(built, 'routes-manifest.json'), 'utf8');
  // The server has taken the base path off before it looks here.
  const { rewrites, basePath } = JSON.parse(routes);
  const aliases = rewrites.afterFiles.map(
    (/** @type {{ regex: string, destination: string }} */ { regex, destination }) => ({
      pattern: regex.replace(`^${basePath}`, '^'),
      // Next passes the code on in a query, which no built page reads.
      path: destination.split('?')[0]?.slice(basePath.length),
    }),
  );
  await writeFile(path.join(unfinished, 'list.json'), JSON.stringify({ build, aliases, files }));
  await rename(unfinished, folder);
  await forget(target, build);
}

/** Keeps this build and the one packed last before it. @param {string} target @param {string} build */
async function forget(target, build) {
  const others = [];
  for (const name of await readdir(target)) {
    if (name === build) continue;
    const { mtimeMs } = await stat(path.join(target, name));
    others.push({ name, mtimeMs });
  }
  others.sort((a, b) => b.mtimeMs - a.mtimeMs);
  for (const { name } of others.slice(1)) {
    await rm(path.join(target, name), { recursive: true, force: true });
  }
}

/** @typedef {{ from: string } & Pick<PackedFile, 'path' | 'kind' | 'language' | 'type' | 'status'>} Source */

/** @param {string} built @returns {Promise<Source[]>} */
async function hashedFiles(built) {
  const folder = path.join(built, 'static');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const from = path.join(entry.parentPath, entry.name);
      const place = path.relative(folder, from).split(path.sep).join('/');
      const type = TYPES[path.extname(from)] ?? 'application/octet-stream';
      return {
        from,
        path: `/_next/static/${place}`,
        kind: 'hashed',
        language: null,
        type,
        status: 200,
      };
    });
}

/** Answers other than pages that Next has made ahead. @param {string} built @returns {Promise<Source[]>} */
async function prerendered(built) {
  const manifest = JSON.parse(await readFile(path.join(built, 'prerender-manifest.json'), 'utf8'));
  return Object.entries(manifest.routes).flatMap(([route, { dataRoute, ...initial }]) => {
    // A page without words, such as Next's own for errors that it can't render, is asked for by nobody.
    if (dataRoute !== null) return [];
    return {
      from: path.join(built, 'server/app', `${route}.body`),
      path: route,
      kind: /** @type {const} */ ('file'),
      language: null,
      type: initial.initialHeaders?.['content-type'] ?? 'application/octet-stream',
      status: initial.initialStatus ?? 200,
    };
  });
}

/** Pages and their data, in each language. @param {string} folder @returns {Promise<Source[]>} */
async function madePages(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.flatMap((name) => {
    const [language = '', ...parts] = name.split(path.sep);
    const page = /^(.*)\.(html|rsc)$/.exec(`/${parts.join('/')}`);
    if (page === null) return [];
    const [, place = '', ending] = page;
    const isPage = ending === 'html';
    return {
      from: path.join(folder, name),
      path: place === '/index' ? '/' : place,
      kind: isPage ? 'page' : 'data',
      language: /** @type {import('#core/words/languages').PageLanguage} */ (language),
      type: isPage ? 'text/html; charset=utf-8' : 'text/x-component',
      status: place === '/_not-found' ? 404 : 200,
    };
  });
}

/** @param {Source} source @param {string} folder @param {string} name @returns {Promise<PackedFile>} */
async function pack({ from, ...source }, folder, name) {
  await mkdir(folder, { recursive: true });
  const to = path.join(folder, name);
  await cp(from, to);
  const content = await readFile(to);
  const isCompressed = COMPRESSED.test(source.type) && content.length >= COMPRESS_FROM_BYTES;
  if (isCompressed) {
    const text = source.type.startsWith('image/x-icon') ? 0 : constants.BROTLI_MODE_TEXT;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: text };
    await writeFile(`${to}.br`, await promisify(brotliCompress)(content, { params }));
    await writeFile(`${to}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
  return {
    ...source,
    name,
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    isCompressed,
    scripts: source.kind === 'page' ? inlineScripts(content.toString()) : [],
  };
}

/** @param {string} html */
function inlineScripts(html) {
  const bodies = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = bodies.map(
    ([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}
