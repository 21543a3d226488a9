import type { Millis } from '#core/lesson/round';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import type { Refusal } from '#core/protocol/refusal';
import type { AwakeTime } from './awake-time';
import { holdReload } from './fresh-page';

/** What commands go out through. */
interface Outlet {
  send(command: ClientCommand, answered: (answer: Acknowledgement) => void): void;
}

interface Entry {
  readonly command: ClientCommand;
  readonly settle: (answer: Acknowledgement | null) => void;
  sentAt: Millis;
}

/** Commands that the server has not answered, in order. Each new connection gets them all again, under the same ids. */
export class Outbox {
  readonly #entries = new Set<Entry>();
  #line: Outlet | null = null;

  constructor(
    private readonly awake: AwakeTime,
    private readonly onAnswer: () => void,
  ) {}

  /** Resolves to the server's answer, or to null once `signal` has aborted it. */
  post(command: ClientCommand, signal?: AbortSignal): Promise<Acknowledgement | null> {
    if (signal?.aborted) return Promise.resolve(null);
    const release = holdReload();
    return new Promise((resolve) => {
      const entry: Entry = {
        command,
        sentAt: this.awake.now,
        settle: (answer) => {
          if (!this.#entries.delete(entry)) return;
          signal?.removeEventListener('abort', abort);
          release();
          resolve(answer);
        },
      };
      const abort = () => entry.settle(null);
      signal?.addEventListener('abort', abort);
      this.#entries.add(entry);
      if (this.#line !== null) this.#send(entry, this.#line);
    });
  }

  /** From now on through this connection; null: there is none. */
  use(line: Outlet | null): void {
    this.#line = line;
    if (line === null) return;
    for (const entry of this.#entries) this.#send(entry, line);
  }

  /** How long the oldest command has been waiting on this connection; 0 without any. */
  waitedFor(): Millis {
    const [oldest] = this.#entries;
    return oldest === undefined || this.#line === null ? 0 : this.awake.now - oldest.sentAt;
  }

  /** Nothing will be answered any more. */
  refuse(refusal: Refusal): void {
    for (const entry of this.#entries) entry.settle({ ok: false, ...refusal });
  }

  #send(entry: Entry, line: Outlet): void {
    entry.sentAt = this.awake.now;
    line.send(entry.command, (answer) => {
      this.onAnswer();
      entry.settle(answer);
    });
  }
}
