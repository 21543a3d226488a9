import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { PageLanguage } from '#core/words/languages';
import { sentence } from '#core/words/messages';
import { sendSentence } from './answers';
import { encodingsOf, isKnown } from './conditional';
import { pageLanguage } from './page-language';

/** A line of the list that `server/cli/pack-pages.mjs` writes. */
export interface PackedFile {
  /** As it is asked for. */
  readonly path: string;
  /** `data` is what Next fetches to move to a page within the browser; `hashed` has a name made from its content. */
  readonly kind: 'page' | 'data' | 'file' | 'hashed';
  /** Of pages and their data; null: the same in every language. */
  readonly language: PageLanguage | null;
  /** In the folder; with `.br` and `.gz` beside it where `isCompressed`. */
  readonly name: string;
  readonly type: string;
  /** A hash of the content. */
  readonly tag: string;
  readonly isCompressed: boolean;
  /** 404 for the page that says so. */
  readonly status: number;
  /** Hashes of a page's inline scripts, as a Content-Security-Policy names them. */
  readonly scripts: readonly string[];
}

/** One file in its forms, kept in memory: all builds together take a few megabytes. */
interface Packed extends Pick<PackedFile, 'kind' | 'type' | 'tag' | 'status' | 'scripts'> {
  readonly plain: Buffer;
  /** null: too small, or compressed by its nature. */
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

interface List {
  readonly build: string;
  /** Addresses that show the page of another one: `/join/CODE` is `/join`. */
  readonly aliases: readonly { readonly pattern: string; readonly path: string }[];
  readonly files: readonly PackedFile[];
}

const FOREVER = 'public, max-age=31536000, immutable';
/** Kept by browsers, and asked about each time: an update shows at once, and costs a few bytes where there is none. */
const ASK_AGAIN = 'no-cache';
const SCRIPTS = '/_next/static/';
const NOT_FOUND = '/_not-found';
/** Next's data for moving within the browser comes from the page's own address. */
const VARY_OF_PAGES =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, accept-encoding, accept-language, cookie';

/**
 * Everything of a build that is the same for everybody, compressed when it was built and answered from memory: a
 * lecture hall opens its pages within the same minute (decision 023). It knows only the paths of its list, so no path
 * leads to any other file.
 */
export class PackedPages {
  readonly #files = new Map<string, Packed>();
  readonly #aliases: readonly { readonly pattern: RegExp; readonly path: string }[];

  private constructor(
    /** Of what the pages are: the same sources give the same. */
    readonly build: string,
    aliases: List['aliases'],
  ) {
    this.#aliases = aliases.map(({ pattern, path }) => ({ pattern: new RegExp(pattern), path }));
  }

  /**
   * @param folder of all packed builds: of others than the current one, the scripts are served too
   * @param build the current one
   * @throws where that one has not been packed
   */
  static async read(folder: string, build: string): Promise<PackedPages> {
    const list = await readList(path.join(folder, build));
    const pages = new PackedPages(build, list.aliases);
    await pages.#take(path.join(folder, build), list.files);
    for (const other of await readdir(folder)) {
      if (other === build || other.endsWith('.unfinished')) continue;
      const { files } = await readList(path.join(folder, other));
      const scripts = files.filter(
        ({ path, kind }) => kind === 'hashed' && !pages.#files.has(path),
      );
      await pages.#take(path.join(folder, other), scripts);
    }
    return pages;
  }

  async #take(folder: string, files: readonly PackedFile[]): Promise<void> {
    for (const { path: asked, name, isCompressed, language, ...file } of files) {
      const read = (ending: string) => readFile(path.join(folder, name + ending));
      this.#files.set(keyOf(asked, file.kind === 'data', language), {
        ...file,
        plain: await read(''),
        br: isCompressed ? await read('.br') : null,
        gzip: isCompressed ? await read('.gz') : null,
      });
    }
  }

  /**
   * @param path in the form of `readRequestPath`
   * @param beforePage is told the inline scripts of a page, before its head is sent
   * @param status in place of the page's own
   * @returns whether this answered
   */
  answer(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    beforePage: (scripts: readonly string[]) => void,
    status?: number,
  ): boolean {
    const { method, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    // Parts of pages, fetched ahead, are not packed: no link of ours asks for them.
    if ('next-router-prefetch' in headers || 'next-router-segment-prefetch' in headers)
      return false;
    const isData = 'rsc' in headers;
    const language = pageLanguage(headers);
    const file =
      this.#find(path, isData, language) ?? this.#find(this.#resolve(path), isData, language);
    if (file === undefined) return path.startsWith(SCRIPTS) && sendGone(request, response);
    if (file.kind === 'page') beforePage(file.scripts);
    send(file, request, response, status ?? file.status);
    return true;
  }

  /** For addresses that lead nowhere. */
  answerNotFound(
    request: IncomingMessage,
    response: ServerResponse,
    beforePage: (scripts: readonly string[]) => void,
  ): void {
    const page = this.#find(NOT_FOUND, false, pageLanguage(request.headers));
    if (page === undefined) return void sendGone(request, response);
    beforePage(page.scripts);
    send(page, request, response, 404);
  }

  #find(path: string, isData: boolean, language: PageLanguage): Packed | undefined {
    return (
      this.#files.get(keyOf(path, isData, null)) ?? this.#files.get(keyOf(path, isData, language))
    );
  }

  #resolve(path: string): string {
    return this.#aliases.find(({ pattern }) => pattern.test(path))?.path ?? path;
  }
}

const keyOf = (path: string, isData: boolean, language: PageLanguage | null) =>
  `${path} ${isData ? 'data' : 'page'} ${language ?? 'any'}`;

async function readList(folder: string): Promise<List> {
  return JSON.parse(await readFile(path.join(folder, 'list.json'), 'utf8'));
}

/** A script of a build that is long gone: nobody sees a page there. */
function sendGone(request: IncomingMessage, response: ServerResponse): true {
  response.setHeader('Cache-Control', 'no-store');
  sendSentence(request, response, 404, sentence('answers.no-file'));
  return true;
}

function send(
  { kind, type, tag, ...file }: Packed,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  status: number,
): void {
  const accepted = encodingsOf(headers['accept-encoding']);
  const encoding = (['br', 'gzip'] as const).find((one) => accepted.has(one) && file[one] !== null);
  const body = encoding === undefined ? file.plain : (file[encoding] ?? file.plain);
  const etag = `"${tag}${encoding === undefined ? '' : `-${encoding}`}"`;
  response.setHeader('ETag', etag);
  if (kind === 'page' || kind === 'data') response.setHeader('Vary', VARY_OF_PAGES);
  else if (file.gzip !== null) response.setHeader('Vary', 'accept-encoding');
  // The instructor's pages are kept by nobody: that is set already.
  if (!response.hasHeader('Cache-Control')) {
    response.setHeader('Cache-Control', kind === 'hashed' ? FOREVER : ASK_AGAIN);
  }
  if (status === 200 && isKnown(headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}
