import { io, type Socket } from 'socket.io-client';
import type { Millis } from '#core/lesson/round';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import type { ClientEvents, ServerEvents } from '#core/protocol/contract';
import type { Handshake } from '#core/protocol/handshake';
import type { Refusal } from '#core/protocol/refusal';
import type { Frame } from '#core/protocol/views/frame';
import { sentence } from '#core/words/messages';
import { ownAddress } from '../ui/address/own-address';
import type { AwakeTime } from './awake-time';
import {
  type AnyView,
  foldBoardChange,
  foldFrame,
  foldView,
  foldYou,
  NOTHING_TOLD,
  type Told,
} from './fold';
import { heardBuild, refusedAsOutdated } from './fresh-page';
import type { Reading } from './parts-fold';
import type { Transport } from './transport-choice';

const ECHO_EVERY_MS: Millis = 2_000;
/** The server answers two such questions a second. */
const ASK_AGAIN_MS: Millis = 1_000;
const NEVER_MS: Millis = 10 * 60_000;

/** Where the server is; the page's own origin unless it says otherwise. */
export interface Place {
  readonly url?: string;
  /** As a browser would send them by itself. */
  readonly headers?: Record<string, string>;
}

export interface LineParts<View extends AnyView> extends Place {
  /** How views are read, where they come in parts: of one connection only. */
  readonly reading: (() => Reading<View>) | undefined;
  readonly handshake: Handshake;
  /** In the order in which they are tried. */
  readonly ways: readonly Transport[];
  readonly awake: AwakeTime;
  /** It has been told more. */
  readonly onTold: (line: Line<View>) => void;
  /** It is gone, and not because it was closed here. */
  readonly onGone: (line: Line<View>, end: LineEnd) => void;
}

export interface LineEnd {
  /** The server's word on it. */
  readonly refusal: Refusal | null;
  /** Nobody closed it: nothing came any more. */
  readonly isMute: boolean;
}

/**
 * One connection, from its attempt to its end: it never reconnects. What the server tells through it is folded from
 * nothing, so that two of them can stand side by side.
 */
export class Line<View extends AnyView> {
  told: Told<View> = NOTHING_TOLD;
  readonly startedAt: Millis;
  /** The way that it tries first. */
  readonly way: Transport;
  /** When the server let it in; null until then. */
  admittedAt: Millis | null = null;
  /** When it had been told the whole state; null until then. */
  openedAt: Millis | null = null;
  /** When anything came last. */
  heardAt: Millis;
  /** Whether anything came after the whole state. */
  hasSpoken = false;
  /** Whether the server has said that it ends. */
  isStopping = false;
  readonly #socket: Socket<ServerEvents, ClientEvents>;
  readonly #reading: Reading<View> | null;
  #isAsking = false;
  #echoedAt = 0;
  #isClosed = false;

  constructor(private readonly parts: LineParts<View>) {
    const { url, headers, handshake, ways, awake } = parts;
    this.#reading = parts.reading?.() ?? null;
    this.startedAt = awake.now;
    this.way = ways[0]!;
    this.heardAt = awake.now;
    this.#socket = io(url, {
      path: ownAddress('/socket.io/'),
      auth: (send) =>
        send(this.transport === 'polling' ? { ...handshake, polls: true } : handshake),
      autoConnect: false,
      forceNew: true,
      reconnection: false,
      // Whoever holds it times it, by the time awake.
      timeout: NEVER_MS,
      transports: [...ways],
      tryAllTransports: true,
      ...(headers && { extraHeaders: headers }),
      // Its messages may be compressed.
      ...(isPresenter(handshake) && { query: { presenter: 1 } }),
    });
    this.#hear();
    this.#socket.connect();
    this.#socket.io.engine.on('packet', () => {
      this.heardAt = awake.now;
      this.hasSpoken ||= this.openedAt !== null;
    });
  }

  /** The way that it has taken. */
  get transport(): Transport {
    return this.#socket.io.engine?.transport?.name === 'polling' ? 'polling' : 'websocket';
  }

  /** Whether it takes longer to open than it may. */
  isLate(within: Millis): boolean {
    if (this.openedAt !== null) return false;
    return this.parts.awake.now - (this.admittedAt ?? this.startedAt) > within;
  }

  send(command: ClientCommand, answered: (answer: Acknowledgement) => void): void {
    this.#socket.emit('command', command, answered);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#socket.off();
    this.#socket.disconnect();
  }

  #hear(): void {
    const { handshake } = this.parts;
    const socket = this.#socket;
    socket.on('connect', () => {
      this.admittedAt = this.parts.awake.now;
      // Where a page is in no room, there is nothing to be told.
      if (handshake.code === null) this.#tell({ ...this.told, link: 'live' });
    });
    socket.on('disconnect', (reason) => {
      this.#end({ refusal: null, isMute: reason === 'ping timeout' });
    });
    socket.on('connect_error', (error) => {
      const refusal = refusalOf(error);
      if (refusal?.code === 'outdated') refusedAsOutdated();
      this.#end({ refusal, isMute: false });
    });
    socket.on('hello', ({ build }) => heardBuild(build));
    socket.on('stopping', () => {
      this.isStopping = true;
      this.parts.onTold(this);
    });
    socket.on('view', (sent) => {
      // The server sends the kind of view that belongs to the role of the handshake.
      const view = this.#reading === null ? (sent as View) : this.#reading.read(sent);
      if (view === null) this.#askForMissing();
      else this.#tell(foldView(this.told, view, performance.now()));
    });
    socket.on('you', (you) => this.#tell(foldYou(this.told, you)));
    socket.on('board-change', (change) => {
      const told = foldBoardChange(this.told, change);
      if (told === null) this.#end({ refusal: null, isMute: false });
      else this.#tell(told);
    });
    socket.on('frame', (text) => {
      const frame: Frame = JSON.parse(text);
      this.#echo(frame[1]);
      this.#tell(foldFrame(this.told, frame));
    });
  }

  /** Until it comes, the last view stays on show. */
  #askForMissing(): void {
    if (this.#isAsking || this.#isClosed || this.#reading === null) return;
    const { missing } = this.#reading;
    if (missing.length === 0) return;
    this.#isAsking = true;
    this.#socket.emit('whole', missing);
    setTimeout(() => {
      this.#isAsking = false;
      this.#askForMissing();
    }, ASK_AGAIN_MS);
  }

  #echo(sequence: number): void {
    const now = performance.now();
    if (now - this.#echoedAt < ECHO_EVERY_MS) return;
    this.#echoedAt = now;
    this.#socket.emit('echo', sequence);
  }

  #tell(told: Told<View>): void {
    if (told === this.told) return;
    this.told = told;
    const { role, code } = this.parts.handshake;
    const isWhole = told.view !== null && (role !== 'student' || told.you !== null);
    if (isWhole || code === null) this.openedAt ??= this.parts.awake.now;
    if (this.openedAt !== null) this.parts.onTold(this);
  }

  #end(end: LineEnd): void {
    if (this.#isClosed) return;
    this.close();
    this.parts.onGone(this, end);
  }
}

/** A projector or a console, of which a room has few; no phone, nor one on which the projector is read. */
export function isPresenter(handshake: Handshake): boolean {
  return handshake.role !== 'student' && !('isRead' in handshake && handshake.isRead);
}

function refusalOf(error: Error & { data?: unknown }): Refusal | null {
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('code' in data)) return null;
  // A server of before protocol 5, put back under newer pages, gives no reason: what to do follows from the code.
  return { reason: sentence('refusals.outdated'), ...data } as Refusal;
}
