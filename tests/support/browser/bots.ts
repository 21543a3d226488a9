import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** `npm run bots`, as an instructor would run it. */
export class Bots {
  output = '';
  readonly #process;

  constructor(url: string, code: string, count: number) {
    const args = ['--count', String(count), '--room', code, '--url', url, '--rounds', '1'];
    this.#process = spawn(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'server/cli/bots.ts', ...args],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.on('data', (chunk) => {
        this.output += chunk;
      });
    }
  }

  /** The exit code, once they have left by themselves. */
  async left(): Promise<number | null> {
    if (this.#process.exitCode === null) await once(this.#process, 'close');
    return this.#process.exitCode;
  }

  dispose(): void {
    this.#process.kill('SIGTERM');
  }
}
