import { Agent, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Destination, Transport, TransportEvents } from './transport';

/** Between messages in one body. */
const SEPARATOR = '\x1e';

/** One request waits for what the server has to say, another brings what the client says. */
export function openPolling(destination: Destination, events: TransportEvents): Transport {
  const polling = new Polling(destination, events);
  void polling.listen();
  return polling;
}

class Polling implements Transport {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 2 });
  readonly #sockets = new Set<Socket>();
  #session: string | null = null;
  #waiting: string[] = [];
  #isSending = false;
  #isOver = false;

  constructor(
    private readonly destination: Destination,
    private readonly events: TransportEvents,
  ) {}

  bytes(): number {
    let sum = 0;
    for (const { bytesRead } of this.#sockets) sum += bytesRead;
    return sum;
  }

  send(text: string): void {
    this.#waiting.push(text);
    if (!this.#isSending) void this.#sendAll();
  }

  close(): void {
    if (this.#isOver) return;
    this.#end('closed');
  }

  async listen(): Promise<void> {
    try {
      while (!this.#isOver) {
        const body = await this.#ask('GET', '');
        for (const text of body.split(SEPARATOR)) this.#hear(text);
      }
    } catch (error) {
      this.#end(String(error));
    }
  }

  #hear(text: string): void {
    if (this.#isOver) return;
    if (text.startsWith('0')) this.#session = JSON.parse(text.slice(1)).sid;
    this.events.message(text);
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    try {
      while (this.#waiting.length > 0) {
        await this.#ask('POST', this.#waiting.splice(0).join(SEPARATOR));
      }
    } catch (error) {
      this.#end(String(error));
    }
    this.#isSending = false;
  }

  #end(reason: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#agent.destroy();
    this.events.closed(reason);
  }

  #ask(method: 'GET' | 'POST', body: string): Promise<string> {
    const { origin, headers } = this.destination;
    const session = this.#session === null ? '' : `&sid=${this.#session}`;
    return new Promise((resolve, reject) => {
      const asked = request(`${origin}/socket.io/?EIO=4&transport=polling${session}`, {
        method,
        agent: this.#agent,
        headers: { origin, 'content-type': 'text/plain;charset=UTF-8', ...headers },
      });
      asked.on('error', (error: NodeJS.ErrnoException) => {
        // The server has closed a connection that was idle just as it was used again: as browsers do, on a new one.
        const isIdleEnd = asked.reusedSocket && error.code === 'ECONNRESET';
        if (isIdleEnd) this.#ask(method, body).then(resolve, reject);
        else reject(error);
      });
      asked.on('socket', (socket) => this.#sockets.add(socket));
      asked.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${response.statusCode} ${text}`));
        });
      });
      asked.end(body);
    });
  }
}
