import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from '#core/protocol/refusal';
import { presentCount } from '#core/room/people/participants';
import type { CodeLookup } from '../access/code-lookup';
import type { InstructorGate } from '../access/instructor-gate';
import { isInstructorPath, type RequestPath, readRequestPath } from './request-path';
import { setSecurityHeaders } from './security-headers';

/** The page that says where to find the key. */
const KEY_NEEDED_PATH = '/key-needed';

/** Pages, as Next serves them. */
export type ServePage = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface HttpParts {
  readonly codes: CodeLookup;
  readonly gate: InstructorGate;
  readonly isDevelopment: boolean;
  /** null: no pages, in tests. */
  readonly servePage: ServePage | null;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
  /** Notes the address that a request came in by. */
  readonly note: (request: IncomingMessage) => void;
}

/** Answers what isn't a page, keeps the instructor's pages for the instructor, and hands the rest to Next. */
export class HttpDesk {
  constructor(private readonly parts: HttpParts) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { gate, isDevelopment, note } = this.parts;
    setSecurityHeaders(request, response, isDevelopment);
    note(request);
    const asked = readRequestPath(request.url);
    if (asked === null) return sendText(response, 400, 'This address can not be read.');
    if (asked.path === '/health') return sendJson(request, response, 200, { status: 'ok' });
    const [, code] = /^\/api\/room\/([^/]*)$/.exec(asked.path) ?? [];
    if (code !== undefined) return this.#sendRoom(request, response, code);
    if (isInstructorPath(asked.path) || isInstructorPath(asked.unresolved)) {
      return this.#guard(request, response, asked);
    }
    // A server action belongs to one page, but can be called through any.
    if ('next-action' in request.headers && !gate.isInstructor(request.headers)) {
      return sendText(response, 401, 'Only the instructor may do this.');
    }
    return this.#sendPage(request, response);
  }

  async #sendRoom(request: IncomingMessage, response: ServerResponse, code: string): Promise<void> {
    const found = await this.parts.codes.find(code, this.parts.remoteAddressOf(request));
    if (!found.ok) return sendJson(request, response, statusOf(found.error), found.error);
    const { title, participants, phase } = found.value.state;
    const open = phase.kind !== 'closed';
    sendJson(request, response, 200, { title, participants: presentCount(participants), open });
  }

  async #guard(
    request: IncomingMessage,
    response: ServerResponse,
    { query }: RequestPath,
  ): Promise<void> {
    const { gate } = this.parts;
    // No cache on the way may keep what only the instructor may see.
    response.setHeader('Cache-Control', 'no-store');
    const key = query.get('key');
    if (key !== null && gate.isKey(key)) {
      response.setHeader('Set-Cookie', gate.cookieHeader(request.headers));
      return redirect(response, withoutKey(request.url ?? '/'));
    }
    if (gate.isInstructor(request.headers)) {
      // A wrong or old key must not stay in the address bar either.
      if (key !== null) return redirect(response, withoutKey(request.url ?? '/'));
      return this.#sendPage(request, response);
    }
    const wantsPage = request.method === 'GET' && !('rsc' in request.headers);
    if (!wantsPage || this.parts.servePage === null) {
      return sendText(response, 401, 'Only the instructor may see this.');
    }
    request.url = KEY_NEEDED_PATH;
    response.statusCode = 401;
    return this.parts.servePage(request, response);
  }

  #sendPage(request: IncomingMessage, response: ServerResponse): Promise<void> | void {
    if (this.parts.servePage !== null) return this.parts.servePage(request, response);
    sendText(response, 404, 'There are no pages here.');
  }
}

function statusOf({ code }: Refusal): number {
  return code === 'too-many-tries' ? 429 : 404;
}

/** Always a path on this server: "//evil.example" would lead elsewhere. */
function withoutKey(url: string): string {
  const [path = '/', query = ''] = url.split('?', 2);
  const rest = new URLSearchParams(query);
  rest.delete('key');
  const own = path.replace(/^[\\/]+/, '/');
  return rest.size === 0 ? own : `${own}?${rest}`;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { Location: location }).end();
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function sendJson(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: unknown,
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : JSON.stringify(body));
}
