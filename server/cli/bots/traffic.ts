/** Bytes received by one phone: messages with their WebSocket frame headers, without TCP and IP. */
export class Traffic {
  /** While runs were shown. */
  readonly #run = { bytes: 0, messages: 0, ms: 0 };
  #runningSince: number | null = null;

  /** @param length of the message, bytes */
  hear(length: number): void {
    if (this.#runningSince === null) return;
    this.#run.bytes += length + frameHeader(length);
    this.#run.messages += 1;
  }

  startRun(): void {
    this.#runningSince ??= performance.now();
  }

  endRun(): void {
    if (this.#runningSince === null) return;
    this.#run.ms += performance.now() - this.#runningSince;
    this.#runningSince = null;
  }

  /** Per second of a run; null where none was seen. */
  get perSecond(): { bytes: number; messages: number } | null {
    const { bytes, messages, ms } = this.#run;
    return ms === 0 ? null : { bytes: (bytes * 1000) / ms, messages: (messages * 1000) / ms };
  }
}

/** Bytes, by RFC 6455: the server's frames carry no mask. */
function frameHeader(length: number): number {
  if (length < 126) return 2;
  return length < 65_536 ? 4 : 10;
}
