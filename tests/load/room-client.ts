import { WebSocket } from 'ws';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { Frame } from '#core/protocol/views/frame';

const ECHO_EVERY = 20;

/**
 * One phone, as cheap as possible: socket.io's protocol by hand on a plain WebSocket (0 open, 2 ping, 3 pong,
 * 40 connect, 42 event, 43 acknowledgement), so that 2,000 of them fit beside the server.
 */
export class LoadClient {
  /** Bytes of messages received. */
  received = 0;
  /** [arrival by `performance.now()`, the frame's own time of the reveal] */
  readonly arrivals: [at: number, elapsed: number][] = [];
  phase = '';
  #socket!: WebSocket;
  #nextAck = 0;
  readonly #acks = new Map<number, (answer: Acknowledgement) => void>();

  constructor(
    private readonly origin: string,
    private readonly auth: Record<string, unknown>,
    private readonly headers: Record<string, string> = {},
  ) {}

  connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      const url = `${this.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
      this.#socket = new WebSocket(url, { headers: this.headers, perMessageDeflate: false });
      this.#socket.once('error', reject);
      this.#socket.on('message', (data) => this.#hear(String(data), resolve, reject));
    });
  }

  send(command: ClientCommand): Promise<Acknowledgement> {
    const id = this.#nextAck++;
    return new Promise((resolve) => {
      this.#acks.set(id, resolve);
      this.#socket.send(`42${id}${JSON.stringify(['command', command])}`);
    });
  }

  close(): void {
    this.#socket.close();
  }

  #hear(text: string, connected: () => void, refused: (error: Error) => void): void {
    this.received += text.length;
    if (text === '2') this.#socket.send('3');
    else if (text.startsWith('0')) {
      this.#socket.send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION, ...this.auth })}`);
    } else if (text.startsWith('40')) connected();
    else if (text.startsWith('44')) refused(new Error(text));
    else if (text.startsWith('43')) this.#hearAck(text);
    else if (text.startsWith('42["frame"')) this.#hearFrame(text);
    else if (text.startsWith('42["view"')) this.phase = /"kind":"(\w+)"/.exec(text)?.[1] ?? '';
  }

  #hearAck(text: string): void {
    const [, id = '', body = ''] = /^43(\d+)(.*)$/s.exec(text) ?? [];
    const [answer] = JSON.parse(body);
    this.#acks.get(Number(id))?.(answer);
    this.#acks.delete(Number(id));
  }

  #hearFrame(text: string): void {
    const frame: Frame = JSON.parse(JSON.parse(text.slice(2))[1]);
    this.arrivals.push([performance.now(), frame[2]]);
    if (frame[1] % ECHO_EVERY === 0) this.#socket.send(`42["echo",${frame[1]}]`);
  }
}
