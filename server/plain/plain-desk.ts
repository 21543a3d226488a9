import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { failure } from '#core/base/result';
import type { Refusal } from '#core/protocol/refusal';
import type { StudentView } from '#core/protocol/views/student-view';
import { normalizeCode } from '#core/room/people/code';
import { type Sentence, sentence } from '#core/words/messages';
import type { Words } from '#core/words/words';
import type { CodeLookup } from '../access/code-lookup';
import { tokenHashOf } from '../access/device-token';
import { inMemory, type LimiterFor } from '../access/limiters';
import type { OwnPages } from '../access/own-pages';
import { isWithinLimit } from '../access/within-limit';
import { redirect, sendSentence } from '../http/answers';
import { isAskedByHttps } from '../http/asked-by-https';
import type { BasePath } from '../http/base-path';
import { readFormBody } from '../http/form-body';
import { wordsFor } from '../http/page-language';
import type { RequestPath } from '../http/request-path';
import type { TimeSource } from '../process/time-source';
import type { LiveRoom } from '../room/live-room';
import { ServerStopping } from '../room/room-registry';
import type { FairDesk } from '../sockets/fair-desk';
import { deviceCookie, deviceIn, newDevice } from './device-cookie';
import { formKey, isFormKey } from './form-key';
import { OTHER_PAGE, readGiven } from './given';
import { newCommandId, offerTo } from './offer';
import { otherPage } from './other-page';
import { codePage, roomPage } from './pages';
import { statusOf } from './status';
import { type PlainPlace, stepOf } from './told';
import { PlainVisits } from './visits';

/** A name, a rate, a choice: nothing that is asked for is longer. */
const BODY_LIMIT_BYTES = 4_096;
/** Pages in a minute. A class behind one address is far below. */
const PAGES_BY_DEVICE = 120;
const PAGES_BY_ADDRESS = 6_000;

export interface PlainParts {
  readonly base: BasePath;
  readonly codes: Pick<CodeLookup, 'find'>;
  /** Of a room's code. */
  readonly invitationOf: (code: string) => string;
  readonly desk: Pick<FairDesk, 'answer'>;
  readonly ownPages: OwnPages;
  readonly time: TimeSource;
  readonly limiterFor?: LimiterFor | undefined;
  readonly publicUrl: string | null;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
}

/** One request, and what is known of it before its room is. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly words: Words;
  readonly code: string;
  readonly query: URLSearchParams;
  /** Of the cookie; null: this browser has none of this room. */
  readonly token: string | null;
  readonly remoteAddress: string;
}

/** What a form has brought. */
type Sent = URLSearchParams | null;
/** What one browser alone is told. */
type Own = Pick<PlainPlace, 'you' | 'key'>;
type Trouble = Parameters<typeof roomPage>[0]['trouble'];

/**
 * The room by forms, for browsers that run no scripts: each page is whole, what is given goes the way of a socket's
 * commands, and the answer to a form leads back to the page, so that a reload sends nothing twice.
 */
export class PlainDesk {
  readonly #visits: PlainVisits;
  readonly #byDevice: RateLimiterAbstract;
  readonly #byAddress: RateLimiterAbstract;

  constructor(private readonly parts: PlainParts) {
    const { time, limiterFor = inMemory } = parts;
    this.#visits = new PlainVisits(time);
    this.#byDevice = limiterFor({ name: 'plain:device', points: PAGES_BY_DEVICE, duration: 60 });
    this.#byAddress = limiterFor({ name: 'plain:all', points: PAGES_BY_ADDRESS, duration: 60 });
  }

  /** Of the page where a code is typed. */
  get #codeAddress(): string {
    return this.parts.base.of('/plain');
  }

  close(): void {
    this.#visits.close();
  }

  /** @returns whether the path was this desk's, and so the request is answered */
  async handle(
    { path, query }: RequestPath,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const { method, headers } = request;
    const isPost = method === 'POST';
    // The entry pages are forms too, as long as their script hasn't come: they post to their own address.
    const entry = isPost && !('next-action' in headers) ? ENTRY.exec(path) : null;
    const plain = PLAIN.exec(path);
    if (entry === null && plain === null) return false;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    // A browser says where a form comes from only if its page tells its own site.
    response.setHeader('Referrer-Policy', 'same-origin');
    const words = wordsFor(headers);
    if (entry !== null) {
      const form = await readFormBody(request, response, BODY_LIMIT_BYTES);
      const code = entry[1] ?? form?.get('code') ?? '';
      await this.#lead(this.#readAsked(request, response, words, code, NO_QUERY), form);
      return true;
    }
    const typed = plain?.[1];
    if (!isPost && method !== 'GET' && method !== 'HEAD') {
      sendSentence(request, response, 405, sentence('plain.method'));
    } else if (typed === undefined) this.#sendCodePage(words, query.get('code'), response);
    else {
      const asked = this.#readAsked(request, response, words, typed, query);
      await (isPost ? this.#post(asked) : this.#get(asked));
    }
    return true;
  }

  /** From the form of an entry page. A name must stand in no address: the answer is the plain page with it typed in. */
  async #lead(asked: Asked, form: Sent): Promise<void> {
    const { request, response, code, token } = asked;
    const { base, ownPages } = this.parts;
    if (normalizeCode(code) === null) {
      const query = new URLSearchParams({ code: code.slice(0, 20) });
      return redirect(response, base.of(`/plain?${query}`));
    }
    const page = base.of(`/plain/${code}`);
    const name = form?.get('nickname')?.trim().slice(0, 100) ?? '';
    // Another site's form comes without our cookie: nobody could say who is in.
    if (name === '' || ownPages.isForeign(request.headers)) return redirect(response, page);
    const room = await this.#roomOf(asked);
    if (room === null) return;
    const you = token === null ? null : (await room.look(tokenHashOf(token))).you;
    if (you?.participant) redirect(response, page);
    else await this.#sendRoom(asked, room, 200, trouble(ONCE_MORE, new URLSearchParams({ name })));
  }

  #readAsked(
    request: IncomingMessage,
    response: ServerResponse,
    words: Words,
    typed: string,
    query: URLSearchParams,
  ): Asked {
    const code = normalizeCode(typed) ?? typed;
    const token = deviceIn(request.headers.cookie, code);
    const remoteAddress = this.parts.remoteAddressOf(request);
    return { request, response, words, code, query, token, remoteAddress };
  }

  #sendCodePage(words: Words, typed: string | null, response: ServerResponse): void {
    const code = typed === null ? null : normalizeCode(typed);
    if (code !== null) {
      redirect(response, this.parts.base.of(`/plain/${code}`));
      return;
    }
    const why = typed === null ? null : sentence('phone.entry.impossible');
    const page = codePage(words, this.#codeAddress, typed ?? '', why);
    sendHtml(response, why === null ? 200 : 400, page);
  }

  async #get(asked: Asked): Promise<void> {
    const room = await this.#roomOf(asked);
    if (room !== null) await this.#sendRoom(asked, room, 200, null);
  }

  async #post(asked: Asked): Promise<void> {
    const { request, response, token, query, remoteAddress } = asked;
    const fields = await readFormBody(request, response, BODY_LIMIT_BYTES);
    const room = await this.#roomOf(asked);
    if (room === null) return;
    if (fields === null) return this.#sendRoom(asked, room, 400, trouble(ONCE_MORE));
    if (token === null) return this.#sendRoom(asked, room, 403, trouble(NO_COOKIES, fields));
    const isOurs = isFormKey(fields.get('key') ?? '', token);
    if (!isOurs || this.parts.ownPages.isForeign(request.headers)) {
      return this.#sendRoom(asked, room, 403, trouble(ONCE_MORE, fields));
    }
    if (fields.get('do') === OTHER_PAGE) return this.#offerOther(asked, room, token);
    const { step } = stepOf((await room.look(tokenHashOf(token))).view.phase);
    const given = readGiven(fields, step);
    if (!given.ok) return this.#sendRoom(asked, room, 400, trouble(given.error, fields));
    const seat = {
      sender: { role: 'student', tokenHash: tokenHashOf(token) },
      room,
      remoteAddress,
      isReader: false,
      signedIn: null,
      isLeader: false,
    } as const;
    const answer = await this.parts.desk.answer(seat, {
      ...given.value,
      id: newCommandId(),
    });
    if (answer === null) return this.#refuse(asked, STOPPING);
    // A tap is of the moment at which it arrives: of one that came twice the first counts, and its page says so.
    const isTwice = !answer.ok && answer.code === 'stale-input' && given.value.type === 'tap';
    if (answer.ok || isTwice) {
      const renewed = query.has('renewed') ? '?renewed=1' : '';
      return redirect(response, this.parts.base.of(`/plain/${asked.code}${renewed}`));
    }
    await this.#sendRoom(asked, room, statusOf(answer.code), trouble(answer.reason, fields));
  }

  /** Who came in at a plain page stays the same student at the one with pictures: by the code they would be another. */
  async #offerOther(asked: Asked, room: LiveRoom, token: string): Promise<void> {
    const tokenHash = tokenHashOf(token);
    const { view, you } = await room.look(tokenHash);
    const answer = you.participant
      ? await offerTo(room, { ...asked, tokenHash, participant: you.participant.number })
      : NOT_JOINED;
    if (answer === null) return this.#refuse(asked, STOPPING);
    if (!answer.ok) {
      return this.#sendRoom(asked, room, statusOf(answer.code), trouble(answer.reason));
    }
    const place = this.#placeOf(asked, view, { you, key: formKey(token) }, null);
    sendHtml(asked.response, 200, otherPage(place, this.parts.invitationOf(asked.code), answer));
  }

  /** The room, or null where the request is answered already. */
  async #roomOf(asked: Asked): Promise<LiveRoom | null> {
    const { request, response, code, token, remoteAddress } = asked;
    const isLeft =
      (token === null || (await isWithinLimit(this.#byDevice, tokenHashOf(token)))) &&
      (await isWithinLimit(this.#byAddress, remoteAddress));
    if (!isLeft) {
      response.setHeader('Retry-After', 10);
      sendSentence(request, response, 429, sentence('plain.many-pages'));
      return null;
    }
    const tokenHash = token === null ? null : tokenHashOf(token);
    const asker = { remoteAddress, tokenHash, invitation: null, isLeader: false };
    const found = await this.parts.codes.find(code, asker).catch((error: unknown) => {
      if (error instanceof ServerStopping) return failure(STOPPING);
      throw error;
    });
    if (found.ok) return found.value;
    this.#refuse(asked, found.error);
    return null;
  }

  #refuse({ response, words, code }: Asked, { code: why, reason, retryIn }: Refusal): void {
    if (retryIn !== undefined) response.setHeader('Retry-After', Math.ceil(retryIn / 1_000));
    sendHtml(response, statusOf(why), codePage(words, this.#codeAddress, code, reason));
  }

  async #sendRoom(asked: Asked, room: LiveRoom, status: number, why: Trouble): Promise<void> {
    const { request, response, code } = asked;
    const { base, publicUrl, ownPages } = this.parts;
    const token = asked.token ?? newDevice();
    const tokenHash = tokenHashOf(token);
    const { view, you } = await room.look(tokenHash);
    if (you.participant !== null) this.#visits.note(room, tokenHash);
    // Another site's form comes without our cookie, and must not put a new one in its place.
    else if (asked.token === null && !ownPages.isForeign(request.headers)) {
      const isHttps = isAskedByHttps(request.headers, publicUrl);
      const at = { basePath: base.path, isHttps };
      response.setHeader('Set-Cookie', deviceCookie(code, token, at));
    }
    const own = { you, key: formKey(token) };
    sendHtml(response, status, roomPage(this.#placeOf(asked, view, own, why)));
  }

  #placeOf({ words, code, query }: Asked, view: StudentView, own: Own, why: Trouble): PlainPlace {
    return {
      words,
      base: this.parts.base,
      code,
      view,
      ...own,
      isRenewed: query.has('renewed'),
      trouble: why,
    };
  }
}

/** `/`, and the page that a QR code leads to. */
const ENTRY = /^\/(?:join\/([^/]+))?$/;
const PLAIN = /^\/plain(?:\/([^/]+))?$/;
const NO_QUERY = new URLSearchParams();
const ONCE_MORE = sentence('plain.once-more');
const NOT_JOINED = {
  ok: false,
  code: 'not-joined',
  reason: sentence('refusals.not-joined'),
} as const;
const STOPPING: Refusal = { code: 'not-stored', reason: sentence('refusals.failed') };
const NO_COOKIES = sentence('plain.no-cookies');

function trouble(reason: Sentence, fields = new URLSearchParams()): Trouble {
  return { reason, fields };
}

function sendHtml(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}
