import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { BACK_OFF, CONNECT_WITHIN_MS } from '#core/protocol/back-off';
import type { Intention, StudentCommand } from '#core/protocol/commands';
import type { ClientEvents, ServerEvents } from '#core/protocol/contract';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { Frame } from '#core/protocol/views/frame';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { Traffic } from './traffic';

const RETRY_AFTER_MS = 500;
const ECHO_EVERY_MS = 2_000;
/** Refusals that are about the moment, not the command: the same one is sent again. */
const PASSING: readonly RefusalCode[] = ['busy', 'not-stored'];

export interface PhoneListener {
  see(view: StudentView): void;
  knowMyself(you: You): void;
  refused(refusal: Refusal): void;
  /** No connection came about; it is tried again. @param why in the words of the network, such as a certificate that nobody trusts */
  unreached(why: string): void;
  /** The server's last word, or null where the room closed. */
  ended(refusal: Refusal | null): void;
}

export type Unsent = Intention<StudentCommand['type']>;

/** A bot's phone: a token, a connection that comes back, and commands that are sent until they are answered. */
export class Phone {
  readonly traffic = new Traffic();
  readonly #socket: Socket<ServerEvents, ClientEvents>;
  readonly #timers = new Set<NodeJS.Timeout>();
  #lastEcho = 0;
  #hasEnded = false;

  constructor(
    url: string,
    code: string,
    private readonly listener: PhoneListener,
    way: 'websocket' | 'polling' = 'websocket',
  ) {
    const { origin, pathname } = new URL(url);
    const token = randomBytes(16).toString('hex');
    this.#socket = io(origin, {
      path: `${pathname.replace(/\/$/, '')}/socket.io/`,
      auth: { role: 'student', protocol: PROTOCOL_VERSION, code, token },
      transports: [way],
      autoConnect: false,
      // Each phone has a connection of its own, though they share this process.
      forceNew: true,
      ...BACK_OFF,
      timeout: CONNECT_WITHIN_MS,
    });
    this.#hear();
  }

  connect(): void {
    this.#socket.connect();
  }

  hangUp(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#socket.disconnect();
  }

  /** Hangs up for good. */
  end(refusal: Refusal | null): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.hangUp();
    this.listener.ended(refusal);
  }

  /** Sends until the server has answered, across lost connections, under one id; null if the phone ends first. */
  async send(intention: Unsent): Promise<Acknowledgement | null> {
    const command = { ...intention, id: randomBytes(8).toString('hex') } as StudentCommand;
    while (!this.#hasEnded) {
      const answer = await this.#socket
        .timeout(CONNECT_WITHIN_MS)
        .emitWithAck('command', command)
        .catch(() => null);
      if (answer?.ok) return answer;
      if (answer !== null && !PASSING.includes(answer.code)) {
        this.listener.refused(answer);
        return answer;
      }
      await new Promise((resolve) => this.after(RETRY_AFTER_MS, () => resolve(null)));
    }
    return null;
  }

  /** Acts after the delay, unless it hangs up first. */
  after(delay: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, delay);
    this.#timers.add(timer);
  }

  #hear(): void {
    const socket = this.#socket;
    socket.on('connect', () => {
      // Plus the one character that says what kind of packet it is.
      socket.io.engine.on('data', (data: string) => this.traffic.hear(Buffer.byteLength(data) + 1));
    });
    socket.on('disconnect', (reason) => {
      if (reason !== 'io server disconnect') return;
      this.after(RETRY_AFTER_MS * (1 + Math.random()), () => socket.connect());
    });
    socket.on('connect_error', (error: Error & { data?: Refusal }) => {
      if (error.data?.code !== undefined) this.end(error.data);
      else this.listener.unreached(causeOf(error));
    });
    socket.on('view', (view) => this.listener.see(view as StudentView));
    socket.on('you', (you) => this.listener.knowMyself(you));
    socket.on('frame', (text) => this.#echo(JSON.parse(text)));
  }

  #echo([, sequence]: Frame): void {
    const now = performance.now();
    if (now - this.#lastEcho < ECHO_EVERY_MS) return;
    this.#lastEcho = now;
    this.#socket.emit('echo', sequence);
  }
}

/** engine.io wraps the event of a WebSocket, or the XHR of a poll, which have the network’s own error. */
function causeOf(error: Error & { description?: unknown; context?: unknown }): string {
  const inner = fieldOf(error.description, 'error') ?? fieldOf(error.context, 'statusText');
  return inner instanceof Error && inner.message !== '' ? inner.message : error.message;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
