import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The product as somebody has it who has installed its package into an empty folder. */
export class InstalledPackage {
  /** The folder of whoever installed it. */
  readonly folder: string;
  readonly #base: string;
  #server: ChildProcess | null = null;
  output = '';

  private constructor(base: string, folder: string) {
    this.#base = base;
    this.folder = folder;
  }

  /** Packs what is in the repository, and installs it. */
  static async install(): Promise<InstalledPackage> {
    const base = mkdtempSync(path.join(os.tmpdir(), 'overshoot-package-'));
    const { stdout: made } = await run('npm', ['run', '--silent', 'package', '--', base], {
      cwd: ROOT,
    });
    const file = made.trimEnd().split('\n').at(-1)!;
    const folder = path.join(base, 'somebody');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    await run(
      'npm',
      ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--prefer-offline', file],
      {
        cwd: folder,
      },
    );
    return new InstalledPackage(base, folder);
  }

  /** Resolves once it says that it runs. */
  async start(environment: Record<string, string>): Promise<void> {
    const command = path.join(this.folder, 'node_modules/.bin/overshoot');
    const server = spawn(command, {
      cwd: this.folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#server = server;
    this.output = '';
    await new Promise<void>((resolve, reject) => {
      for (const stream of [server.stdout, server.stderr]) {
        stream.on('data', (text) => {
          this.output += text;
          if (this.output.includes('Overshoot is running')) resolve();
        });
      }
      server.once('exit', () => reject(new Error(`It did not come up. It said:\n${this.output}`)));
    });
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === null || server.exitCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#base, { recursive: true, force: true });
  }
}
