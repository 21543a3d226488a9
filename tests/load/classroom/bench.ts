import { join } from 'node:path';
import { ChildProgram } from './child-program';
import type { Collected } from './clients/collected';
import type { ClientsWorker } from './clients/worker';
import type { BenchOptions, SectionName } from './options';
import type { BareServer } from './servers/bare';
import type { Metered } from './servers/meter';
import { ProductServer } from './servers/product-server';
import type { LongestStretch } from './servers/profiler';

export type TargetName = 'product' | 'ws' | 'socketIo';

/** All processes of one benchmark: the product, the bare servers, and the one in which the phones live. */
export class Bench {
  /** What is being measured, in the names of profiles. */
  label = '';
  #profiles = 0;

  private constructor(
    readonly options: BenchOptions,
    readonly product: ProductServer,
    readonly bare: ReadonlyMap<TargetName, Bare>,
    readonly clients: ChildProgram<ClientsWorker>['remote'],
    private readonly programs: readonly ChildProgram<never>[],
  ) {}

  static async start(options: BenchOptions, capacity: number): Promise<Bench> {
    const product = new ProductServer(capacity, options.sections.includes('pages'));
    await product.start();
    const worker = await ChildProgram.start<ClientsWorker>(inFolder('clients/worker.ts'));
    const bare = new Map<TargetName, Bare>();
    const programs: ChildProgram<never>[] = [worker as ChildProgram<never>];
    if (options.hasBareServers) {
      for (const [name, file] of [
        ['ws', 'servers/bare-ws.ts'],
        ['socketIo', 'servers/bare-socket-io.ts'],
      ] as const) {
        const program = await ChildProgram.start<BareServer>(inFolder(file));
        const { port } = await program.remote.start();
        bare.set(name, { origin: `http://127.0.0.1:${port}`, remote: program.remote });
        programs.push(program as ChildProgram<never>);
      }
    }
    return new Bench(options, product, bare, worker.remote, programs);
  }

  has(section: SectionName): boolean {
    return this.options.sections.includes(section);
  }

  read(target: TargetName): Promise<Metered> {
    return target === 'product' ? this.product.remote.read() : this.bare.get(target)!.remote.read();
  }

  /** What a crowd was told while this went on, and what it took; with a profile of it where the options say so. */
  async measure<Answer>(
    target: TargetName,
    act: () => Promise<Answer>,
    crowd: string = target,
  ): Promise<Measured<Answer>> {
    const isProfiled = target === 'product' && this.options.profiles !== null;
    if (isProfiled) await this.product.remote.startProfile();
    await this.clients.restart(crowd);
    await this.read(target);
    await this.clients.usage();
    const startedAt = performance.now();
    const answer = await act();
    const ms = performance.now() - startedAt;
    const server = await this.read(target);
    const clients = await this.clients.usage();
    if (isProfiled) await this.#stopProfile();
    return { answer, ms, server, clients, heard: await this.clients.collect(crowd) };
  }

  /** The same with each bare server, which says again what the product's phones were told. */
  async beside<Answer>(
    product: Measured<Answer>,
    act: (target: TargetName) => Promise<Answer>,
  ): Promise<Compared<Answer>> {
    const bare: Partial<Record<TargetName, Measured<Answer>>> = {};
    for (const [name, { remote }] of this.bare) {
      bare[name] = await this.measure(name, async () => {
        const replayed = remote.replay(product.heard.direct.script);
        const answer = await act(name);
        await replayed;
        return answer;
      });
    }
    return { product, ws: bare.ws, socketIo: bare.socketIo };
  }

  /** The product, then the bare servers. */
  async compare<Answer>(act: (target: TargetName) => Promise<Answer>): Promise<Compared<Answer>> {
    return this.beside(await this.measure('product', () => act('product')), act);
  }

  /** Where the server was longest in our own code meanwhile. Profiling takes time itself. */
  async longestOf(work: () => Promise<unknown>): Promise<LongestStretch> {
    await this.product.remote.startProfile();
    await work();
    return this.#stopProfile();
  }

  #stopProfile(): Promise<LongestStretch> {
    const { profiles } = this.options;
    const name = `${String(++this.#profiles).padStart(2, '0')}-${this.label}.cpuprofile`;
    return this.product.remote.stopProfile(profiles === null ? null : join(profiles, name));
  }

  async close(): Promise<void> {
    await this.product.dispose();
    for (const program of this.programs) await program.kill();
  }
}

interface Bare {
  readonly origin: string;
  readonly remote: ChildProgram<BareServer>['remote'];
}

export interface Measured<Answer> {
  readonly answer: Answer;
  readonly ms: number;
  readonly server: Metered;
  /** Milliseconds of processor time of the phones. */
  readonly clients: number;
  readonly heard: { readonly direct: Collected; readonly polling: Collected };
}

export interface Compared<Answer> {
  readonly product: Measured<Answer>;
  readonly ws: Measured<Answer> | undefined;
  readonly socketIo: Measured<Answer> | undefined;
}

function inFolder(file: string): string {
  return join(import.meta.dirname, file);
}
