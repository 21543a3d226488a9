import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { SERVER_NODE_FLAGS } from '../../../server/cli/node-flags.mjs';

/** The methods of an object in another process. */
export type Remote<Served> = {
  readonly [Name in keyof Served]: Served[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** In the child: answers the calls of its parent, and ends with it. */
export function serveParent(served: object): void {
  const methods = served as Record<string, (...args: readonly unknown[]) => unknown>;
  process.on('message', async ({ id, method, args }: Call) => {
    const reply = await Promise.resolve()
      .then(() => methods[method]!(...args))
      .then(
        (value): Reply => ({ id, value }),
        (error: Error): Reply => ({ id, error: error.stack ?? error.message }),
      );
    process.send?.(reply);
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ id: -1 } satisfies Reply);
}

/** In the parent: a program of its own, so that its processor time is its own. */
export class ChildProgram<Served> {
  readonly remote: Remote<Served>;
  readonly ended: Promise<unknown>;
  readonly #child: ChildProcess;
  readonly #replies = new Map<number, (reply: Reply) => void>();
  #nextId = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.ended = once(child, 'exit');
    child.on('message', (reply: Reply) => {
      this.#replies.get(reply.id)?.(reply);
      this.#replies.delete(reply.id);
    });
    child.once('exit', (code, signal) => {
      const error = `the process ended (${signal ?? code})`;
      for (const [id, settle] of this.#replies) settle({ id, error });
      this.#replies.clear();
    });
    this.remote = new Proxy({} as Remote<Served>, {
      // A proxy that has every method, `then` included, would be taken for a promise.
      get: (_, method) => method !== 'then' && this.#method(String(method)),
    });
  }

  /** Resolves once it serves, as `npm start` runs a server. */
  static async start<Served>(
    file: string,
    environment: Record<string, string> = {},
  ): Promise<ChildProgram<Served>> {
    const child = fork(file, {
      execArgv: [...SERVER_NODE_FLAGS, '--expose-gc', '--import', 'tsx'],
      env: { ...process.env, ...environment },
      serialization: 'advanced',
    });
    const program = new ChildProgram<Served>(child);
    await new Promise<void>((resolve, reject) => {
      program.#replies.set(-1, ({ error }) => (error ? reject(new Error(error)) : resolve()));
    });
    return program;
  }

  /** No farewell. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  #method(method: string): (...args: unknown[]) => Promise<unknown> {
    return (...args) =>
      new Promise((resolve, reject) => {
        const id = this.#nextId++;
        this.#replies.set(id, ({ value, error }) =>
          error === undefined ? resolve(value) : reject(new Error(`${method}: ${error}`)),
        );
        this.#child.send({ id, method, args } satisfies Call);
      });
  }
}
