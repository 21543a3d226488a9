import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** A start takes 3 s, and ten times as long beside a build: a test that waits says nothing of its speed. */
const READY_WITHIN_MS = 90_000;

/** The product as `npm start` runs it, on a port and in a data folder of its own. */
export class LaunchedServer {
  readonly port: number;
  readonly dataFolder: string;
  /** Everything that it has written, all starts together. */
  output = '';
  readonly #environment: Readonly<Record<string, string>>;
  #process: ChildProcess | null = null;

  private constructor(port: number, dataFolder: string, environment: Record<string, string>) {
    this.port = port;
    this.dataFolder = dataFolder;
    this.#environment = environment;
  }

  static async launch(environment: Record<string, string> = {}): Promise<LaunchedServer> {
    const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'overshoot-test-'));
    const server = new LaunchedServer(await freePort(), dataFolder, environment);
    await server.start();
    return server;
  }

  /** Resolves once it answers. */
  async start(): Promise<void> {
    this.#process = this.spawn();
    const written = this.output.length;
    const deadline = Date.now() + READY_WITHIN_MS;
    while (Date.now() < deadline) {
      if (this.#process.exitCode !== null) break;
      const response = await fetch(this.url('localhost')).catch(() => null);
      // It answers before it has written where the instructor gets in.
      if (response?.ok && this.output.slice(written).includes('Overshoot is running')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server did not come up. It said:\n${this.output}`);
  }

  /** One more process like it, which this object doesn't follow. */
  spawn(environment: Record<string, string> = {}): ChildProcess {
    const child = spawn(process.execPath, ['server/cli/start.mjs'], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(this.port),
        DATA_DIR: this.dataFolder,
        // What the codes and links on the pages say is then what the tests' phones can open.
        PUBLIC_URL: this.url(),
        ...this.#environment,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        this.output += chunk;
      });
    }
    return child;
  }

  /** Of the launcher, whose child serves. */
  get pid(): number {
    const pid = this.#process?.pid;
    if (pid === undefined) throw new Error('The server is not running.');
    return pid;
  }

  /** As phones know it, unless another host is named. */
  url(host = 'overshoot.test'): string {
    return `http://${host}:${this.port}`;
  }

  /** The instructor's link, as the terminal shows it. It works once. */
  get instructorLink(): string {
    const link = this.output.match(/http:\/\/localhost:\d+\/teach\?once=\S+/g)?.at(-1);
    if (link === undefined) throw new Error(`No link for the instructor in:\n${this.output}`);
    return link;
  }

  /** The instructor's key, as the terminal shows it. */
  get instructorKey(): string {
    const key = /type your key[^\n]*\n +(\S+)/.exec(this.output)?.[1];
    if (key === undefined) throw new Error(`No key in:\n${this.output}`);
    return key;
  }

  /** No farewell: as the loss of power. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async dispose(): Promise<void> {
    await this.kill();
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, 'close');
    child.kill(signal);
    const [code] = await ended;
    return code;
  }
}
