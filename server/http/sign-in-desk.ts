import type { IncomingMessage, ServerResponse } from 'node:http';
import { OPERATOR, type Owner } from '#core/protocol/owner';
import type { Refusal } from '#core/protocol/refusal';
import { sentence } from '#core/words/messages';
import type { InstructorGate } from '../access/instructor-gate';
import type { InstructorKey } from '../access/instructor-key';
import type { InstructorSessions } from '../access/instructor-sessions';
import type { LimiterFor } from '../access/limiters';
import type { OnceLinks } from '../access/once-links';
import type { OwnPages } from '../access/own-pages';
import type { People } from '../access/people';
import { Turns } from '../access/turns';
import type { TimeSource } from '../process/time-source';
import { sendJson, sendSentence } from './answers';
import { isOwnJson, readJsonBody } from './json-body';

/** A key has at most 200 characters. */
const BODY_LIMIT_BYTES = 1_024;
/** Wrong keys. Past it one is tried in a second, whoever types it: a right one that is short gets in after a wait. */
const KEY_LIMITS = { name: 'key', freeByAddress: 10, freeInAll: 30, perSecond: 1 };

export interface SignInParts {
  readonly key: InstructorKey;
  readonly people: Pick<People, 'whoHas'>;
  readonly gate: InstructorGate;
  readonly ownPages: OwnPages;
  readonly sessions: InstructorSessions;
  readonly onceLinks: OnceLinks;
  readonly time: TimeSource;
  readonly limiterFor?: LimiterFor | undefined;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
  /** Ends the connections of a session that was signed out. */
  readonly onSignedOut: (session: string) => void;
}

/** Signs instructors in by the key that they type, and out; the link of the start is the front desk's. */
export class SignInDesk {
  readonly #turns: Turns;

  constructor(private readonly parts: SignInParts) {
    this.#turns = new Turns(KEY_LIMITS, parts.time, parts.limiterFor);
  }

  /** @returns whether the path was one of this desk's, and so the request is answered */
  async handle(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const answer = {
      '/api/sign-in': () => this.#signIn(request, response),
      '/api/sign-out': () => this.#signOut(request, response),
      '/api/once-link': () => this.#makeLink(request, response),
    }[path];
    if (answer === undefined) return false;
    response.setHeader('Cache-Control', 'no-store');
    if (request.method !== 'POST') sendSentence(request, response, 405, NOT_BY_READING);
    else if (!isOwnJson(request, this.parts.ownPages)) {
      sendSentence(request, response, 403, NOT_OURS);
    } else await answer();
    return true;
  }

  async #signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = await keyIn(request, response);
    if (key === null) return sendJson(request, response, 400, NO_KEY);
    // Whoever guesses may share the instructor's address, as the whole campus does: the right one needn't wait.
    const owner = this.#whoHas(key);
    if (owner !== null && (owner !== OPERATOR || this.parts.key.isBeyondGuessing))
      return this.#letIn(owner, request, response);
    const address = this.parts.remoteAddressOf(request);
    const wait = await this.#turns.ask(address, address);
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1_000);
      response.setHeader('Retry-After', seconds);
      return sendJson(request, response, 429, { ...TOO_MANY_KEYS, retryIn: wait });
    }
    if (owner === null) return sendJson(request, response, 401, WRONG_KEY);
    await this.#turns.wasRight(address);
    this.#letIn(owner, request, response);
  }

  /** null: nobody. */
  #whoHas(key: string): Owner | null {
    return this.parts.key.isKey(key) ? OPERATOR : this.parts.people.whoHas(key);
  }

  #letIn(owner: Owner, request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('Set-Cookie', this.parts.gate.cookieHeader(request.headers, owner));
    response.writeHead(204).end();
  }

  async #signOut(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { gate, sessions, onSignedOut } = this.parts;
    const signedIn = gate.sessionOf(request.headers);
    if (signedIn !== null) {
      const { session } = signedIn;
      await sessions.end(session);
      onSignedOut(session);
    }
    response.setHeader('Set-Cookie', gate.noCookieHeader(request.headers));
    response.writeHead(204).end();
  }

  /** For another device of the same instructor. */
  #makeLink(request: IncomingMessage, response: ServerResponse): void {
    const { gate, onceLinks } = this.parts;
    const signedIn = gate.sessionOf(request.headers);
    if (signedIn === null) sendSentence(request, response, 401, NOT_OURS);
    else sendJson(request, response, 200, { path: onceLinks.path(signedIn.owner) });
  }
}

async function keyIn(request: IncomingMessage, response: ServerResponse): Promise<string | null> {
  const body = await readJsonBody(request, response, BODY_LIMIT_BYTES);
  if (!body.ok || typeof body.value !== 'object' || body.value === null) return null;
  const key = 'key' in body.value ? body.value.key : null;
  return typeof key === 'string' ? key : null;
}

const NOT_BY_READING = sentence('answers.sign-in-only');
const NOT_OURS = sentence('answers.own-pages-only');
const NO_KEY: Refusal = { code: 'malformed', reason: sentence('host-refusals.no-key') };
const WRONG_KEY: Refusal = {
  code: 'no-key',
  reason: sentence('host-refusals.wrong-key'),
};
const TOO_MANY_KEYS: Refusal = {
  code: 'too-many-tries',
  reason: sentence('host-refusals.many-keys'),
};
