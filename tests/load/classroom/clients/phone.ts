import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import type { SERVER_EVENTS } from '#core/protocol/contract';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { Heard } from './heard';
import { openPolling } from './polling-transport';
import type { Destination, Transport } from './transport';
import { openWebSocket } from './web-socket-transport';

const ECHO_EVERY = 20;
/** Round, sequence, and time of the reveal, in whatever else a frame has. */
const FRAME = /^42\["frame",\D{1,8}(\d+),(\d+),([\d.]+)/;
const PHASE = /"kind":"(lobby|picking|running|finished|closed)"/;
const VIEW: keyof typeof SERVER_EVENTS = 'view';

export interface PhoneOptions {
  readonly destination: Destination;
  readonly auth: Readonly<Record<string, unknown>>;
  readonly isPolling: boolean;
  /** Whether all it is told is kept for the bare servers. */
  readonly isScribe: boolean;
}

interface Waiting {
  readonly answered: (answer: Acknowledgement) => void;
  readonly lost: (reason: Error) => void;
}

/**
 * One client, as cheap as possible: socket.io's protocol by hand (0 open, 2 ping, 3 pong, 40 connect, 42 event, 43
 * acknowledgement), so that thousands fit beside the server. Of what it is told it reads only acknowledgements,
 * the first three numbers of a frame and the phase.
 */
export class LoadPhone {
  readonly heard: Heard;
  phase = '';
  /** Once each time that a connection is lost. */
  onLost: (() => void) | null = null;
  /** The first view of each connection. */
  onView: (() => void) | null = null;
  #transport: Transport | null = null;
  #earlierBytes = 0;
  #nextAck = 0;
  #isViewed = false;
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly options: PhoneOptions) {
    this.heard = new Heard(options.isScribe);
  }

  /** Received over the wire, all connections together. */
  get bytes(): number {
    return this.#earlierBytes + (this.#transport?.bytes() ?? 0);
  }

  /** Resolves once it is seated. */
  connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#isViewed = false;
      const open = this.options.isPolling ? openPolling : openWebSocket;
      const transport = open(this.options.destination, {
        message: (text) => this.#hear(text, resolve, reject),
        closed: (reason) => {
          if (transport === this.#transport) this.#lose(reason);
          reject(new Error(reason));
        },
      });
      this.#transport = transport;
    });
  }

  /** Rejects where the connection is lost before the answer. */
  send(command: ClientCommand): Promise<Acknowledgement> {
    const id = this.#nextAck++;
    return new Promise((answered, lost) => {
      this.#waiting.set(id, { answered, lost });
      this.#transport?.send(`42${id}${JSON.stringify(['command', command])}`);
    });
  }

  /** Anything at all. */
  sendRaw(text: string): void {
    this.#transport?.send(text);
  }

  close(): void {
    const transport = this.#transport;
    this.#lose(null);
    transport?.close();
  }

  /** @param reason null where this phone has left by itself */
  #lose(reason: string | null): void {
    this.#earlierBytes = this.bytes;
    this.#transport = null;
    const { origin } = this.options.destination;
    const error = new Error(`before ${origin} had answered: ${reason ?? 'left'}`);
    for (const { lost } of this.#waiting.values()) lost(error);
    this.#waiting.clear();
    if (reason !== null) this.onLost?.();
  }

  #hear(text: string, seated: () => void, refused: (error: Error) => void): void {
    if (text === '2') this.#transport?.send('3');
    else if (text.startsWith('42')) this.#hearEvent(text);
    else if (text.startsWith('43')) this.#hearAck(text);
    else if (text.startsWith('40')) seated();
    else if (text.startsWith('44')) refused(new Error(text));
    else if (text.startsWith('0')) {
      const auth = { protocol: PROTOCOL_VERSION, ...this.options.auth };
      this.#transport?.send(`40${JSON.stringify(auth)}`);
    }
  }

  #hearAck(text: string): void {
    this.heard.hear('ack', text.length);
    const [, id = '', body = ''] = /^43(\d+)(.*)$/s.exec(text) ?? [];
    const [answer] = JSON.parse(body);
    this.#waiting.get(Number(id))?.answered(answer);
    this.#waiting.delete(Number(id));
  }

  #hearEvent(text: string): void {
    const event = text.slice(4, text.indexOf('"', 4));
    this.heard.hear(event, text.length);
    if (event === 'frame') {
      const [, , sequence, elapsed] = FRAME.exec(text) ?? [];
      this.heard.hearFrame(Number(sequence), Number(elapsed));
      if (Number(sequence) % ECHO_EVERY === 0) this.#transport?.send(`42["echo",${sequence}]`);
    } else {
      this.phase = PHASE.exec(text)?.[1] ?? this.phase;
      if (event === VIEW && !this.#isViewed) {
        this.#isViewed = true;
        this.onView?.();
      }
    }
  }
}
