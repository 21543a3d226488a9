import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Sentence, sentence } from '#core/words/messages';
import type { Forwarded } from '../process/forwarded';
import { SOCKET_PATH } from '../sockets/sockets';
import { redirect, sendSentence } from './answers';
import type { BasePath } from './base-path';
import { wordsFor } from './page-language';
import { Pipelines } from './pipelines';
import type { Probes } from './probes';
import { RequestTurns } from './request-turns';

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface Rooms {
  /** Why a request isn't let in; null: it is. */
  readonly objectionTo: (request: IncomingMessage, isUpgrade: boolean) => Sentence | null;
  readonly setHeaders: (request: IncomingMessage, response: ServerResponse) => void;
  /** What isn't the rooms' sockets'. */
  readonly handle: RequestListener;
  /** Never listens: hands what it is told of to the rooms' sockets. */
  readonly sockets: Server;
  /** For sockets other than the rooms'; null: there are none. */
  readonly upgrade: UpgradeListener | null;
}

export interface DoorParts {
  /** What is answered at any time, before all else. */
  readonly probes: Pick<Probes, 'answers'>;
  /** What lies outside of it is turned away. */
  readonly base: BasePath;
  readonly forwarded: Pick<Forwarded, 'settle'>;
}

/**
 * The server listens before it restores its rooms, so that a taken port is noticed before anything is
 * touched. Until the rooms are back every request waits, and so does every upgrade: a client whose WebSocket
 * is turned away falls back to polling, and stays on it for the whole connection.
 */
export class FrontDoor {
  readonly #waiting: (() => void)[] = [];
  readonly #turns = new RequestTurns();
  #rooms: Rooms | null = null;

  constructor(http: Server, { probes, base, forwarded }: DoorParts) {
    const pipelines = new Pipelines();
    http.on('request', (request, response) => {
      forwarded.settle(request);
      // A machine that watches this one knows its port, and perhaps no more.
      if (!pipelines.admits(request, response) || probes.answers(request, response)) return;
      if (!base.enter(request)) turnAside(request, response, base.path);
      else if (!probes.answers(request, response)) this.#request(request, response);
    });
    http.on('upgrade', (request, socket, head) => {
      // Without a listener, a socket that breaks would bring the server down.
      socket.on('error', () => undefined);
      forwarded.settle(request);
      if (base.enter(request)) this.#upgrade(request, socket, head);
      else turnAway(request, socket, outside(base.path));
    });
  }

  open(rooms: Rooms): void {
    this.#rooms = rooms;
    for (const comeIn of this.#waiting.splice(0)) comeIn();
  }

  #request(request: IncomingMessage, response: ServerResponse): void {
    const rooms = this.#rooms;
    if (rooms === null) {
      this.#waiting.push(() => this.#request(request, response));
      return;
    }
    if (isForSockets(request)) answer(rooms, request, response);
    else this.#turns.begin(() => !request.socket.destroyed && answer(rooms, request, response));
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const rooms = this.#rooms;
    if (rooms === null) {
      this.#waiting.push(() => this.#upgrade(request, socket, head));
      return;
    }
    const objection = rooms.objectionTo(request, true);
    if (objection !== null) turnAway(request, socket, objection);
    else if (isForSockets(request)) rooms.sockets.emit('upgrade', request, socket, head);
    else if (rooms.upgrade !== null) rooms.upgrade(request, socket, head);
    else socket.destroy();
  }
}

function answer(rooms: Rooms, request: IncomingMessage, response: ServerResponse): void {
  rooms.setHeaders(request, response);
  const objection = rooms.objectionTo(request, false);
  if (objection !== null) sendSentence(request, response, 403, objection);
  else if (isForSockets(request)) rooms.sockets.emit('request', request, response);
  else rooms.handle(request, response);
}

function turnAside(request: IncomingMessage, response: ServerResponse, base: string): void {
  if (request.url === '/') redirect(response, base);
  else sendSentence(request, response, 404, outside(base));
}

const outside = (path: string) => sentence('answers.below', { path });

function isForSockets({ url = '' }: IncomingMessage): boolean {
  return url.startsWith(SOCKET_PATH);
}

function turnAway({ headers }: IncomingMessage, socket: Duplex, objection: Sentence): void {
  const body = `${wordsFor(headers).tell(objection)}\n`;
  const head = [
    'HTTP/1.1 403 Forbidden',
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
