import {
  type AddressInfo,
  createConnection,
  createServer,
  type Server,
  type Socket,
} from 'node:net';
import { Pipe, type Weather } from './pipe';

/** What becomes of a WebSocket on the way: swallowed, mute once it is open, or robbed of its upgrade headers. */
export type WebSockets = 'pass' | 'swallow' | 'mute' | 'strip';

const CALM: Weather = { latency: 0, jitter: 0, bytesPerSecond: Number.POSITIVE_INFINITY };

/** A network between a client and a server on this machine, as bad as a test wants it. Times in milliseconds. */
export class FaultyProxy {
  weather: Weather = CALM;
  webSockets: WebSockets = 'pass';
  /** Upgrades that were asked for, and connections of any kind. */
  readonly seen = { upgrades: 0, connections: 0 };
  readonly #pairs = new Set<Pair>();
  #server: Server | null = null;

  constructor(
    private readonly target: () => number,
    /** 0 to 1. */
    private readonly chance: () => number = Math.random,
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`;
  }

  /** Connections that are open on the client's side. */
  get open(): number {
    return this.#pairs.size;
  }

  async listen(): Promise<this> {
    this.#server = createServer((client) => this.#accept(client));
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** Everything that is on its way, or comes, waits for so long. */
  stall(milliseconds: number): void {
    for (const pair of this.#pairs) pair.stall(milliseconds);
  }

  /** Connections of now become half-open: they swallow everything, both ways, and never close. */
  swallow(): void {
    for (const pair of this.#pairs) pair.swallow();
  }

  /** Ends connections of now; `share` of them, by chance. */
  cut(share = 1): void {
    for (const pair of this.#pairs) if (this.chance() < share) pair.cut();
  }

  close(): void {
    this.#server?.close();
    this.cut();
  }

  #accept(client: Socket): void {
    this.seen.connections += 1;
    const server = createConnection({ port: this.target(), host: '127.0.0.1' });
    const pair = new Pair(client, server, () => this.weather, this.chance, {
      onUpgrade: () => {
        this.seen.upgrades += 1;
        return this.webSockets;
      },
      onEnd: () => this.#pairs.delete(pair),
    });
    this.#pairs.add(pair);
  }
}

interface PairEvents {
  onUpgrade(): WebSockets;
  onEnd(): void;
}

/** A client's connection and the server's end of it. */
class Pair {
  readonly #up: Pipe;
  readonly #down: Pipe;

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
    weather: () => Weather,
    chance: () => number,
    private readonly events: PairEvents,
  ) {
    // No two connections are equally fast, so what comes through one may overtake what comes through another.
    const factor = 0.5 + 2 * chance();
    const own = () => ({ ...weather(), latency: weather().latency * factor });
    this.#up = new Pipe(server, own, chance);
    this.#down = new Pipe(client, own, chance);
    client.setNoDelay(true);
    server.setNoDelay(true);
    client.on('data', (data: Buffer) => this.#up.write(this.#inspected(data)));
    server.on('data', (data: Buffer) => this.#down.write(data));
    for (const socket of [client, server]) {
      socket.on('error', () => undefined);
      socket.on('close', () => this.#ended(socket));
    }
  }

  stall(milliseconds: number): void {
    this.#up.stall(milliseconds);
    this.#down.stall(milliseconds);
  }

  swallow(): void {
    this.#up.swallow();
    this.#down.swallow();
  }

  cut(): void {
    this.client.destroy();
    this.server.destroy();
  }

  #inspected(data: Buffer): Buffer {
    const text = data.toString('latin1');
    if (!/^GET [^\r]*\r\n(.*\r\n)*upgrade: websocket/i.test(text)) return data;
    switch (this.events.onUpgrade()) {
      case 'pass':
        return data;
      case 'swallow':
        this.swallow();
        return data;
      case 'mute':
        // The server's answer, "101 Switching Protocols", still gets through.
        this.server.once('data', () => this.swallow());
        return data;
      case 'strip':
        return Buffer.from(text.replace(/^(upgrade|connection): [^\r]*\r\n/gim, ''), 'latin1');
    }
  }

  #ended(socket: Socket): void {
    if (socket === this.client) this.events.onEnd();
    // A half-open connection tells neither side that the other is gone.
    if (this.#up.isSwallowing) return;
    this.#up.end();
    this.#down.end();
    this.events.onEnd();
  }
}
