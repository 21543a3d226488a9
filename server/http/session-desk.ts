import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure, type Result, success } from '#core/base/result';
import { DESK_PATH, type DeskAnswer, type DeskRefusal } from '#core/protocol/desk';
import type { OwnPages } from '../access/own-pages';
import type { Errands } from '../after-class/errand';
import { sendJson } from './answers';

const STATUS: Readonly<Partial<Record<DeskRefusal['code'], number>>> = {
  'unknown-errand': 404,
  'foreign-page': 403,
  'too-large': 413,
  malformed: 400,
  'bad-file': 400,
  'unknown-session': 404,
  'not-stored': 503,
};
/** What the body asked for can't be had as things stand. */
const CONFLICT = 409;

/**
 * Where the instructor's pages change what is stored: pages run in a copy of the server's modules that knows no
 * live room, so they ask here, by POST with JSON. To be reached by the signed-in instructor only.
 */
export class SessionDesk {
  constructor(
    private readonly errands: Errands,
    private readonly ownPages: OwnPages,
  ) {}

  /** @returns whether the path was one of this desk's, and so the request is answered */
  async handle(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (!path.startsWith(DESK_PATH)) return false;
    const result = await this.#answer(path.slice(DESK_PATH.length), request, response);
    const answer: DeskAnswer<unknown> = result.ok ? result : { ok: false, refusal: result.error };
    const status = result.ok ? 200 : (STATUS[result.error.code] ?? CONFLICT);
    sendJson(request, response, status, answer);
    return true;
  }

  async #answer(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Result<unknown, DeskRefusal>> {
    const errand = Object.hasOwn(this.errands, name) ? this.errands[name] : undefined;
    if (errand === undefined || request.method !== 'POST') {
      return failure({ code: 'unknown-errand' });
    }
    if (!this.#isOwnJson(request)) return failure({ code: 'foreign-page' });
    const { mostBytes } = errand;
    const bytes = await bytesOf(request, mostBytes);
    if (bytes === null) {
      // Whatever else is on its way isn't waited for.
      response.setHeader('Connection', 'close');
      return failure({ code: 'too-large', mostBytes });
    }
    const body = jsonIn(bytes);
    return body.ok ? errand.run(body.value) : body;
  }

  /** Not a form: another site's page can't send JSON without asking first. */
  #isOwnJson({ headers }: IncomingMessage): boolean {
    const isJson = /^application\/json\b/.test(headers['content-type'] ?? '');
    return isJson && !this.ownPages.isForeign(headers);
  }
}

/** null: there are more than so many. */
async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function jsonIn(bytes: Buffer): Result<unknown, DeskRefusal> {
  try {
    return success(JSON.parse(bytes.toString('utf8')));
  } catch {
    return failure({ code: 'malformed', at: '' });
  }
}
