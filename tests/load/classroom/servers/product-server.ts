import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ChildProgram, type Remote } from '../child-program';
import type { Product } from './product';

const FILE = join(import.meta.dirname, 'product.ts');

/** The product on a folder and a port of its own, which it keeps when it is started again. */
export class ProductServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'overshoot-load-'));
  #program!: ChildProgram<Product>;
  #port = 0;
  key = '';

  constructor(
    private readonly capacity: number,
    private readonly hasPages: boolean,
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get remote(): Remote<Product> {
    return this.#program.remote;
  }

  async start(): Promise<void> {
    this.#program = await this.#prepare();
    const { port, key } = await this.remote.start();
    this.#port = port;
    this.key = key;
  }

  /** Kills it, and has the next one listen after so many milliseconds. @returns when it did, by `Date.now()` */
  async restart(downMs: number): Promise<number> {
    const next = await this.#prepare();
    await this.#program.kill();
    const killedAt = performance.now();
    await delay(killedAt + downMs - performance.now());
    this.#program = next;
    const started = this.remote.start();
    const listensAt = await this.#untilListening();
    await started;
    return listensAt;
  }

  async dispose(): Promise<void> {
    await this.#program.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Everything loaded, so that starting it takes no longer than it has to. */
  #prepare(): Promise<ChildProgram<Product>> {
    return ChildProgram.start<Product>(FILE, {
      PORT: String(this.#port),
      HOST: '127.0.0.1',
      DATA_DIR: this.#folder,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ROOM_CAPACITY: String(this.capacity),
      BENCH_PAGES: this.hasPages ? 'yes' : 'no',
    });
  }

  async #untilListening(): Promise<number> {
    for (;;) {
      const isListening = await new Promise<boolean>((resolve) => {
        const socket = connect(this.#port, '127.0.0.1');
        socket.on('connect', () => resolve(true));
        socket.on('error', () => resolve(false));
        socket.on('close', () => socket.destroy());
      });
      if (isListening) return performance.timeOrigin + performance.now();
      await delay(5);
    }
  }
}
