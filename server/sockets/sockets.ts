import { createServer, type Server as HttpServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server } from 'socket.io';
import { failure } from '#core/base/result';
import { CLIENT_EVENTS } from '#core/protocol/contract';
import type { Refusal, RefusedConnection } from '#core/protocol/refusal';
import type { PartName } from '#core/protocol/views/presenter-parts';
import { MOST_SCREENS } from '#core/room/limits';
import { sentence } from '#core/words/messages';
import type { SignedIn } from '../access/instructor-sessions';
import { isWithinLimit } from '../access/within-limit';
import { type Log, newRequestId } from '../process/log';
import type { ServerMeasures } from '../process/measures';
import type { TimeSource } from '../process/time-source';
import { ENGLISH } from '../process/words';
import type { LiveRoom } from '../room/live-room';
import type { Presenter, RoomChannels } from '../room/room-channels';
import { ServerStopping } from '../room/room-registry';
import { storageRefusal } from '../room/storage-refusal';
import { storageFaultOf, whyFailed } from '../store/storage-fault';
import { ConnectionGate } from './connection-gate';
import { CONNECTION_LIMITS, type ConnectionLimits } from './connection-limits';
import type { FairDesk } from './fair-desk';
import { asToldTo } from './hall-secret';
import { type AdmissionParts, admit } from './handshake';
import { MessageMeter } from './message-meter';
import { PresenterDeflate } from './presenter-deflate';
import { ScreenPlaces } from './screen-places';
import { ReadingShares } from './shared-reading';
import { audienceOf, SocketChannels } from './socket-channels';
import type { RoomServer, RoomSocket } from './socket-types';
import { StrippedWebSockets } from './ways';

export const SOCKET_PATH = '/socket.io/';
/** A message longer than this isn't even read: the connection closes with code 1009, "message too big". */
const CLOSING_LIMIT_BYTES = 128 * 1_024;
/** A dead connection is noticed within the sum of these. */
const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 10_000;

/** When a console tries again that the database has failed. */
const LOOK_AGAIN_MS = 5_000;

const JSONP_REFUSED = 'Overshoot answers no scripts of other pages.';
/** To one presenter: parts of a view that it lacks. They are large. */
const WHOLES_PER_SECOND = 2;

const NO_SCREEN = failure<Refusal>({
  code: 'too-many-screens',
  reason: sentence('host-refusals.many-screens', { most: MOST_SCREENS }),
});
export interface SocketParts extends AdmissionParts {
  /** The server that listens. */
  readonly http: HttpServer;
  readonly desk: FairDesk;
  readonly log: Log;
  readonly measures: ServerMeasures;
  /** Of the pages; null: none are built, in development and in tests. */
  readonly build: string | null;
  /** Notes the address that a connection came in by. */
  readonly note: (socket: RoomSocket) => void;
}

/** The sockets of all rooms: who gets in, what they ask for, and what they are answered. */
export class RoomSockets {
  readonly #io: RoomServer;
  readonly #channels = new Map<string, SocketChannels>();
  readonly #wholes = new RateLimiterMemory({ points: WHOLES_PER_SECOND, duration: 1 });
  readonly #screens = new ScreenPlaces();
  #gate: ConnectionGate | null = null;
  readonly #meters = new WeakMap<RoomSocket['conn'], MessageMeter>();
  readonly #readings: ReadingShares;
  readonly #stripped = new StrippedWebSockets();
  /** Connections that are being let in. */
  readonly #entering = new WeakSet<RoomSocket['conn']>();

  constructor(
    private readonly time: TimeSource,
    private readonly limits: Partial<ConnectionLimits> = {},
  ) {
    this.#readings = new ReadingShares(time);
    this.#io = new Server({
      path: SOCKET_PATH,
      serveClient: false,
      // In development Next has upgrades of its own.
      destroyUpgrade: false,
      maxHttpBufferSize: CLOSING_LIMIT_BYTES,
      // Off as socket.io knows it, so that what goes to all phones is framed once.
      perMessageDeflate: false,
      wsEngine: PresenterDeflate,
      pingInterval: PING_INTERVAL_MS,
      pingTimeout: PING_TIMEOUT_MS,
      connectTimeout: PING_TIMEOUT_MS,
    });
  }

  channelsFor(code: string): RoomChannels {
    return this.#socketChannelsFor(code);
  }

  /** All sockets: phones, projectors and consoles. */
  get connectionCount(): number {
    return this.#io.engine.clientsCount;
  }

  /** Lets connections in. @returns a server that never listens, to be told of every request for a socket */
  open(parts: SocketParts): HttpServer {
    this.#io.use((socket, next) => void this.#admit(socket, parts, next));
    this.#io.on('connection', (socket) => this.#seat(socket, parts));
    const { http, remoteAddressOf } = parts;
    const limits = { ...CONNECTION_LIMITS, ...this.limits };
    const gate = new ConnectionGate({ limits, time: this.time, remoteAddressOf });
    gate.follow(http);
    this.#gate = gate;
    const unheard = createServer();
    this.#io.attach(unheard, {
      allowRequest(request, decide) {
        const objection = isScript(request.url ?? '') ? JSONP_REFUSED : gate.objectionTo(request);
        decide(objection, objection === null);
      },
    });
    this.#io.engine.on('connection', (connection: RoomSocket['conn']) => {
      this.#meters.set(
        connection,
        new MessageMeter(connection, this.time, this.#readings.strangers),
      );
      gate.add(connection);
    });
    this.#stripped.watch(this.#io.engine);
    return unheard;
  }

  /**
   * Ends the consoles and projectors of instructors who have signed out, or may lead less than before: they come back,
   * and find what they may. A phone of theirs is nothing but a phone.
   */
  endPresenters(isOver: (signedIn: SignedIn) => boolean): void {
    for (const { conn, data } of this.#io.sockets.sockets.values()) {
      const { signedIn, sender } = data.seat;
      if (signedIn !== null && sender.role !== 'student' && isOver(signedIn)) conn.close();
    }
  }

  /** Says to everybody that their connection ends soon, and that it is meant to. */
  announceStop(): void {
    this.#io.emit('stopping', true);
  }

  /** Ends every connection; clients come back by themselves when there is a server again. */
  async close(): Promise<void> {
    this.#gate?.stop();
    await this.#io.close();
  }

  async #admit(
    socket: RoomSocket,
    parts: SocketParts,
    next: (error?: Error) => void,
  ): Promise<void> {
    const { conn } = socket;
    // Until the first is let in, socket.io would take any number of them on one connection, each with all messages.
    if (this.#entering.has(conn)) return conn.close();
    this.#entering.add(conn);
    try {
      const admitted = await admit(socket, parts);
      const seat = admitted.ok && !this.#screens.hold(conn, admitted.value) ? NO_SCREEN : admitted;
      if (seat.ok) socket.data.seat = seat.value;
      else parts.measures.refused('connection', seat.error.code);
      next(seat.ok ? undefined : new ConnectionRefused(seat.error));
    } catch (error) {
      const fault = storageFaultOf(error);
      if (!(error instanceof ServerStopping)) {
        const about = { err: error, request: newRequestId() };
        parts.log.error(about, `a handshake failed${whyFailed(error)}`);
      }
      // Whose key was right by then, before the room was looked for.
      const isInstructor = socket.handshake.auth.role === 'instructor';
      if (fault !== null && isInstructor) {
        next(new ConnectionRefused({ ...storageRefusal(fault), retryIn: LOOK_AGAIN_MS }));
      }
      // A refusal would be final for the client; after a broken connection it tries again.
      else conn.close();
    } finally {
      this.#entering.delete(conn);
    }
  }

  #seat(socket: RoomSocket, parts: SocketParts): void {
    const { seat } = socket.data;
    const { room, sender } = seat;
    // While this one was let in, its room was handed to another host: it finds that one when it comes back.
    if (room?.isDisposed === true) {
      socket.conn.close();
      return;
    }
    if (sender.role === 'instructor') this.#meters.get(socket.conn)?.allowMore();
    socket.on('command', (payload, acknowledge) => {
      // Without a way to answer, nothing is done: nobody would hear of it.
      if (typeof acknowledge !== 'function') return;
      void parts.desk.answer(seat, payload).then((answer) => {
        if (answer !== null) acknowledge(answer);
      });
    });
    parts.note(socket);
    socket.emit('hello', { build: parts.build });
    if (room === null) return;

    const tokenHash = sender.role === 'student' ? sender.tokenHash : null;
    if (tokenHash !== null) this.#shareReading(socket, room, tokenHash);
    const audience = audienceOf(seat);
    let echo: ((sequence: number) => void) | null = null;
    const leave = room.enter({ audience, tokenHash }, ({ view, you }) => {
      // Before it hears anything else: what a presenter hears from then on builds on this.
      socket.emit('view', asToldTo(seat, view));
      echo = this.#socketChannelsFor(room.code).enter(socket);
      if (you !== null) socket.emit('you', you);
    });
    socket.once('disconnect', leave);
    socket.on('echo', (payload) => {
      const sequence = CLIENT_EVENTS.echo.safeParse(payload);
      if (sequence.success) echo?.(sequence.data);
    });
    if (audience === 'students') return;
    socket.on('whole', (payload) => {
      const names = CLIENT_EVENTS.whole.safeParse(payload);
      if (names.success) void this.#sendWhole(socket, room, audience, names.data, parts);
    });
  }

  #shareReading({ conn }: RoomSocket, room: LiveRoom, tokenHash: string): void {
    const { strangers } = this.#readings;
    const device = this.#readings.enter(tokenHash);
    conn.once('close', device.leave);
    let devices: object | null = null;
    let share = strangers;
    this.#meters.get(conn)?.shareBy(() => {
      const now = room.devices;
      // At every message: whose device this is changes only where somebody joins or goes on on another one.
      if (now !== devices) {
        share = room.isMember(tokenHash) ? device.share : strangers;
        devices = now;
      }
      return share;
    });
  }

  /** A presenter who asks too often isn't heard, and asks again. */
  async #sendWhole(
    socket: RoomSocket,
    room: LiveRoom,
    presenter: Presenter,
    names: readonly PartName[],
    { log }: SocketParts,
  ): Promise<void> {
    try {
      if (!(await isWithinLimit(this.#wholes, socket.id))) return;
      room.whole(presenter, names, (view) => {
        socket.emit('view', asToldTo(socket.data.seat, view));
      });
    } catch (error) {
      log.error({ err: error, request: newRequestId() }, 'parts of a view could not be told');
    }
  }

  #socketChannelsFor(code: string): SocketChannels {
    const known = this.#channels.get(code);
    if (known) return known;
    const channels = new SocketChannels(this.#io, code, () => this.#stripped.areSeen);
    this.#channels.set(code, channels);
    return channels;
  }
}

/** Whether a `<script>` of any page could read the answer (JSONP). Reads the query as engine.io does. */
function isScript(url: string): boolean {
  return new URL(url, 'https://socket.io').searchParams.has('j');
}

/** socket.io sends `message` and `data` to the client and ends the connection. */
class ConnectionRefused extends Error {
  readonly data: RefusedConnection;

  constructor(refusal: Refusal) {
    const message = ENGLISH.tell(refusal.reason);
    super(message);
    this.data = { ...refusal, message };
  }
}
