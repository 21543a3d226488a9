import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 60_000;

/** A command typed at a prompt, and what it said. */
export class TypedCommand {
  output = '';
  readonly #process: ChildProcess;
  readonly #exit: Promise<number | NodeJS.Signals>;

  /** In the folder of the repository. */
  constructor(
    readonly command: string,
    environment: Readonly<Record<string, string>> = {},
  ) {
    // The shell becomes the program, so that its id is npm's; and it leads a group of its own, as at a prompt.
    this.#process = spawn('sh', ['-c', `exec env ${command}`], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.#process.stdout!, this.#process.stderr!]) {
      stream.on('data', (chunk) => {
        this.output += chunk;
      });
    }
    this.#exit = new Promise((resolve, reject) => {
      this.#process.once('error', reject);
      this.#process.once('exit', (code, signal) => resolve(code ?? signal!));
    });
  }

  /** Resolves once it has said so, and fails where it ends without. */
  async says(what: RegExp): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    let isOver = false;
    void this.#exit.then(() => {
      isOver = true;
    });
    while (!what.test(this.output)) {
      if (isOver || Date.now() > deadline) {
        throw new Error(`\`${this.command}\` never said ${what}. It said:\n${this.output}`);
      }
      await delay(50);
    }
  }

  /** The exit code, or the signal that ended it. */
  exit(): Promise<number | NodeJS.Signals> {
    return this.#exit;
  }

  /** `group`: as Ctrl-C, to everything that the command has started too. */
  signal(signal: NodeJS.Signals, to: 'program' | 'group'): void {
    process.kill(to === 'group' ? -this.#process.pid! : this.#process.pid!, signal);
  }

  /** Whether anything that it has started is still there. */
  get hasLeftovers(): boolean {
    try {
      process.kill(-this.#process.pid!, 0);
      return true;
    } catch {
      return false;
    }
  }

  dispose(): void {
    if (this.hasLeftovers) this.signal('SIGKILL', 'group');
  }
}
