import type { IncomingMessage, ServerResponse } from 'node:http';
import { OWNER_HEADER, ownerText } from '#core/protocol/owner';
import { PAGE_LANGUAGE_HEADER } from '#core/words/languages';
import { sentence } from '#core/words/messages';
import type { InstructorGate } from '../access/instructor-gate';
import { ONCE, type OnceLinks } from '../access/once-links';
import { redirect, sendJson, sendSentence } from './answers';
import type { BasePath } from './base-path';
import type { KeepsakeDesk } from './keepsake-desk';
import type { PackedPages } from './packed-pages';
import { pageLanguage } from './page-language';
import { isInstructorPath, type RequestPath, readRequestPath } from './request-path';
import { requestNonce, type SecurityOptions, setSecurityHeaders } from './security-headers';
import type { SessionDesk } from './session-desk';
import { isSharedPath, type SharedGate } from './shared-gate';
import type { SignInDesk } from './sign-in-desk';

/** The page that says where to find the key. */
const KEY_NEEDED_PATH = '/key-needed';
/** In an address: the cookie was sent just before. Who comes with it and without the cookie refuses cookies. */
const SIGNED_IN = 'signed-in';

/** Pages, as Next serves them. */
export type ServePage = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What answers without Next and without scripts. @returns whether the path was its own, and so the request is answered */
export interface PlainPages {
  handle(asked: RequestPath, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

export interface HttpParts {
  readonly base: BasePath;
  readonly gate: InstructorGate;
  readonly onceLinks: OnceLinks;
  readonly signIn: SignInDesk;
  readonly sessions: SessionDesk;
  readonly keepsakes: Pick<KeepsakeDesk, 'handle'>;
  readonly shared: SharedGate;
  /** The room by forms. */
  readonly plain: PlainPages;
  readonly security: SecurityOptions;
  /** null: nothing is packed, in development and in tests. */
  readonly packed: PackedPages | null;
  /** null: no pages, in tests. */
  readonly servePage: ServePage | null;
  /** Whether everybody may look at the made-up classes, as the browser tests do. */
  readonly isGalleryShown: boolean;
  /** Notes the address that a request came in by. */
  readonly note: (request: IncomingMessage) => void;
}

/** Answers what isn't a page, keeps instructors' pages for instructors, telling each whose they are, and hands the rest to Next. */
export class HttpDesk {
  constructor(private readonly parts: HttpParts) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { gate, signIn, keepsakes, plain, note } = this.parts;
    note(request);
    // Only this desk says who asks.
    delete request.headers[OWNER_HEADER];
    const asked = readRequestPath(request.url);
    if (asked === null) return sendSentence(request, response, 400, sentence('answers.unreadable'));
    if (asked.path === '/health') return sendJson(request, response, 200, { status: 'ok' });
    if (await signIn.handle(asked.path, request, response)) return;
    if (await keepsakes.handle(asked.path, request, response)) return;
    if (await plain.handle(asked, request, response)) return;
    if (isInstructorPath(asked.path) || isInstructorPath(asked.unresolved)) {
      return this.#guard(request, response, asked);
    }
    if (isSharedPath(asked.path)) return this.#sendShared(request, response, asked);
    // A server action belongs to one page, but can be called through any.
    if ('next-action' in request.headers && !gate.isInstructor(request.headers)) {
      return sendSentence(request, response, 401, sentence('answers.instructor-does'));
    }
    return this.#sendPage(asked.path, request, response);
  }

  /** What an instructor has shared by a link: for whoever has it, to be kept by no cache and listed by no search engine. */
  async #sendShared(
    request: IncomingMessage,
    response: ServerResponse,
    asked: RequestPath,
  ): Promise<void> {
    const { shared } = this.parts;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendSentence(request, response, 405, sentence('answers.shared-reading'));
    }
    const answer = await shared.ask(asked, request);
    if (answer === 'page') return this.#sendPage(asked.path, request, response, { isMade: true });
    if (answer === 'busy') {
      response.setHeader('Retry-After', 10);
      return sendSentence(request, response, 429, sentence('answers.shared-busy'));
    }
    const { packed, security } = this.parts;
    if (packed === null)
      return sendSentence(request, response, 404, sentence('answers.shared-nowhere'));
    packed.answerNotFound(request, response, (scripts) =>
      setSecurityHeaders(request, response, security, { path: asked.path, scripts }),
    );
  }

  async #guard(
    request: IncomingMessage,
    response: ServerResponse,
    { path, query }: RequestPath,
  ): Promise<void> {
    const { gate, onceLinks, base } = this.parts;
    // No cache on the way may keep what only the instructor may see.
    response.setHeader('Cache-Control', 'no-store');
    const once = query.get(ONCE);
    const signedIn = gate.sessionOf(request.headers);
    const isSignedIn = signedIn !== null;
    // Not by HEAD: whoever only looks at a link (a mail program, a chat) must not use it up.
    const owner =
      once !== null && !isSignedIn && request.method === 'GET' ? onceLinks.take(once) : null;
    if (owner !== null) {
      response.setHeader('Set-Cookie', gate.cookieHeader(request.headers, owner));
      return redirect(response, base.of(withSignedIn(withoutSecrets(request.url ?? '/'))));
    }
    // A used link need not stay in the address bar, and a key must not: it is typed, never part of an address.
    if (query.has('key') || (isSignedIn && (once !== null || query.has(SIGNED_IN))))
      return redirect(response, base.of(withoutSecrets(request.url ?? '/')));
    if (signedIn !== null) {
      if (await this.parts.sessions.handle(path, signedIn.owner, request, response)) return;
      request.headers[OWNER_HEADER] = ownerText(signedIn.owner);
      return this.#sendPage(path, request, response);
    }
    const wantsPage = request.method === 'GET' && !('rsc' in request.headers);
    if (!wantsPage || this.parts.servePage === null) {
      return sendSentence(request, response, 401, query.has(SIGNED_IN) ? NO_COOKIES : NO_KEY);
    }
    request.url = KEY_NEEDED_PATH;
    response.statusCode = 401;
    return this.#sendPage(KEY_NEEDED_PATH, request, response, { status: 401 });
  }

  #sendPage(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    { status, isMade = isInstructorPath(path) }: { status?: number; isMade?: boolean } = {},
  ): Promise<void> | void {
    const { servePage, packed, security, isGalleryShown } = this.parts;
    const allow = (scripts: readonly string[]) =>
      setSecurityHeaders(request, response, security, { path, scripts });
    allow([]);
    if (servePage === null)
      return sendSentence(request, response, 404, sentence('answers.no-pages'));
    if (packed !== null) {
      if (packed.answer(path, request, response, allow, status)) return;
      // Next takes milliseconds even to say that there is no page, and no limit would tell a class from a flood.
      if (!isMade && !(isGalleryShown && path.startsWith('/gallery'))) {
        return packed.answerNotFound(request, response, allow);
      }
      allow([requestNonce(request)]);
      if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    }
    request.headers[PAGE_LANGUAGE_HEADER] = pageLanguage(request.headers);
    return servePage(request, response);
  }
}

/** Always a path on this server: "//evil.example" would lead elsewhere. */
function withoutSecrets(url: string): string {
  const [path = '/', query = ''] = url.split('?', 2);
  const rest = new URLSearchParams(query);
  rest.delete(ONCE);
  rest.delete('key');
  rest.delete(SIGNED_IN);
  const own = path.replace(/^[\\/]+/, '/');
  return rest.size === 0 ? own : `${own}?${rest}`;
}

function withSignedIn(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${SIGNED_IN}=1`;
}

const NO_KEY = sentence('answers.instructor-sees');
const NO_COOKIES = sentence('answers.no-cookies');
