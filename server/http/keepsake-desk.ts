import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from '#core/protocol/refusal';
import type { KeepsakeAnswer } from '#core/protocol/views/keepsake';
import { normalizeCode } from '#core/room/people/code';
import { participantOf } from '#core/room/people/participants';
import { keepsakeOf } from '#core/room/views/keepsake-view';
import { sentence } from '#core/words/messages';
import type { ClosedRooms } from '../access/closed-rooms';
import { isDeviceToken, tokenHashOf } from '../access/device-token';
import type { LimiterFor } from '../access/limiters';
import type { OwnPages } from '../access/own-pages';
import { Turns } from '../access/turns';
import type { TimeSource } from '../process/time-source';
import type { KeepsakeStore } from '../store/keepsake-store';
import { sendJson, sendSentence } from './answers';
import { isOwnJson, readJsonBody } from './json-body';

export const KEEPSAKE_PATH = '/api/keepsake';
/** A code and a token. */
const BODY_LIMIT_BYTES = 256;
/** Askings for what there isn't: a whole class behind one address is far below. */
const LIMITS = { name: 'keepsake', freeByAddress: 120, freeInAll: 1_200, perSecond: 20 };

export interface KeepsakeParts {
  readonly store: KeepsakeStore;
  readonly rooms: ClosedRooms;
  readonly ownPages: OwnPages;
  readonly time: TimeSource;
  readonly limiterFor?: LimiterFor | undefined;
  readonly publicUrl: string | null;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
}

/**
 * Hands a phone what its student keeps of a closed room. The room's sockets are no way to it: they end with the room,
 * and most who come back come later, from another page, or after a restart.
 */
export class KeepsakeDesk {
  readonly #turns: Turns;

  constructor(private readonly parts: KeepsakeParts) {
    this.#turns = new Turns(LIMITS, parts.time, parts.limiterFor);
  }

  /** @returns whether the path was this desk's, and so the request is answered */
  async handle(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (path !== KEEPSAKE_PATH) return false;
    if (request.method !== 'POST') {
      sendSentence(request, response, 405, sentence('answers.phones-only'));
    } else if (!isOwnJson(request, this.parts.ownPages)) {
      sendSentence(request, response, 403, sentence('answers.own-pages-only'));
    } else {
      const asked = await readAsked(request, response);
      if (asked === null) sendJson(request, response, 400, MALFORMED);
      else await this.#answer(asked, request, response);
    }
    return true;
  }

  async #answer(
    { code, tokenHash }: Asked,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const address = this.parts.remoteAddressOf(request);
    const wait = await this.#turns.ask(address, tokenHash);
    if (wait > 0) {
      const retryIn = Math.ceil(wait);
      response.setHeader('Retry-After', Math.ceil(wait / 1_000));
      return sendJson(request, response, 429, { ...BUSY, retryIn });
    }
    const answer = await this.#find(code, tokenHash);
    if (answer.kind !== 'nothing') await this.#turns.wasRight(address);
    // That there is nothing is an answer too: a browser would report any other status as an error of the page.
    sendJson(request, response, 200, answer);
  }

  async #find(code: string, tokenHash: string): Promise<KeepsakeAnswer> {
    const { store, rooms, publicUrl } = this.parts;
    if (await store.isOpenTo(code, tokenHash)) return { kind: 'open' };
    const session = await store.closedWith(code, tokenHash);
    const state = session && (await rooms.find(code, session));
    if (session === null || state === null) return { kind: 'nothing' };
    const student = participantOf(state, tokenHash);
    const keepsake = student && keepsakeOf(state, student.number);
    if (keepsake === null) return { kind: 'nothing' };
    const { closedAt } = session;
    return { kind: 'kept', keepsake: { ...keepsake, closedAt, publicUrl } };
  }
}

interface Asked {
  readonly code: string;
  readonly tokenHash: string;
}

async function readAsked(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Asked | null> {
  const read = await readJsonBody(request, response, BODY_LIMIT_BYTES);
  const body = read.ok ? read.value : null;
  if (typeof body !== 'object' || body === null || !('code' in body && 'token' in body))
    return null;
  const code = typeof body.code === 'string' ? normalizeCode(body.code) : null;
  const { token } = body;
  if (code === null || typeof token !== 'string' || !isDeviceToken(token)) return null;
  return { code, tokenHash: tokenHashOf(token) };
}

const MALFORMED: Refusal = {
  code: 'malformed',
  reason: sentence('refusals.no-question'),
};
const BUSY: Refusal = {
  code: 'too-many-tries',
  reason: sentence('refusals.many-questions'),
};
