import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { TimeSource } from '../process/time-source';
import type { ConnectionLimits } from './connection-limits';
import type { RoomSocket } from './socket-types';
import { UnsentWatch } from './unsent-watch';
import { webSocketOf } from './web-socket-of';

type Connection = RoomSocket['conn'];

const TOO_MANY =
  'Too many connections come from this network: close pages that are not needed, and try again.';

export interface ConnectionGateParts {
  readonly limits: ConnectionLimits;
  readonly time: TimeSource;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
}

/** Bounds what connections cost before anybody knows who they are, and how much any of them may leave unread. */
export class ConnectionGate {
  readonly #unsent: UnsentWatch;
  readonly #byAddress = new Map<string, number>();
  /** Those that haven't said anything yet, oldest first. */
  readonly #silent = new Map<Connection, () => void>();

  constructor(private readonly parts: ConnectionGateParts) {
    this.#unsent = new UnsentWatch(parts.limits, parts.time);
    this.#unsent.start();
  }

  /** Watches what waits in the sockets of the server that listens: answers to polls and pages too. */
  follow(http: HttpServer): void {
    http.on('connection', (socket) => {
      const closed = this.#unsent.add({
        unsent: () => socket.writableLength,
        end: () => void socket.destroy(),
      });
      socket.once('close', closed);
    });
  }

  /** Why a request can't have a connection, as a sentence; null: it can. */
  objectionTo(request: IncomingMessage): string | null {
    const { limits, remoteAddressOf } = this.parts;
    const open = this.#byAddress.get(remoteAddressOf(request)) ?? 0;
    return open < limits.byAddress ? null : TOO_MANY;
  }

  /** To be called with every new connection. */
  add(connection: Connection): void {
    const closed = this.#unsent.add({
      unsent: () => bytesWaiting(connection),
      end: () => end(connection),
    });
    const address = this.parts.remoteAddressOf(connection.request as IncomingMessage);
    this.#count(address, 1);
    connection.once('close', () => {
      closed();
      this.#heard(connection);
      this.#count(address, -1);
    });
    this.#awaitFirstWord(connection);
  }

  stop(): void {
    this.#unsent.stop();
    for (const cancel of this.#silent.values()) cancel();
  }

  #awaitFirstWord(connection: Connection): void {
    const { limits, time } = this.parts;
    const [oldest] = this.#silent.keys();
    // A phone says who it is within a moment: the oldest is the likeliest never to.
    if (oldest !== undefined && this.#silent.size >= limits.silentInAll) end(oldest);
    this.#silent.set(
      connection,
      time.after(limits.silentFor, () => end(connection)),
    );
    const hear = ({ type }: { type: string }) => {
      if (type !== 'message') return;
      connection.off('packet', hear);
      this.#heard(connection);
    };
    connection.on('packet', hear);
  }

  #heard(connection: Connection): void {
    this.#silent.get(connection)?.();
    this.#silent.delete(connection);
  }

  #count(address: string, change: number): void {
    const open = (this.#byAddress.get(address) ?? 0) + change;
    if (open > 0) this.#byAddress.set(address, open);
    else this.#byAddress.delete(address);
  }
}

/** At once: whoever doesn't read wouldn't hear a farewell. */
function end(connection: Connection): void {
  const socket = webSocketOf(connection);
  if (socket !== null) socket.terminate();
  else connection.close(true);
}

function bytesWaiting(connection: Connection): number {
  // engine.io keeps them there, but its types don't say so.
  const { writeBuffer } = connection as unknown as { writeBuffer: readonly { data?: unknown }[] };
  let bytes = 0;
  for (const { data } of writeBuffer) {
    if (typeof data === 'string') bytes += data.length;
  }
  return bytes;
}
