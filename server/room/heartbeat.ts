import type { Round } from '#core/lesson/activities/activity';
import { HEARTBEAT_MS } from '#core/protocol/back-off';
import type { Phase } from '#core/room/state';
import type { TimeSource } from '../process/time-source';

export interface HeartbeatParts {
  readonly time: TimeSource;
  readonly phase: () => Phase;
  /** @param areFramesOn whoever listens to frames hears from us already */
  readonly beat: (round: Round['number'], areFramesOn: boolean) => void;
}

/** As long as a round is on, paused or not, nobody hears nothing: whoever does has lost the connection. */
export class Heartbeat {
  #cancel: (() => void) | null = null;
  #isDisposed = false;

  constructor(private readonly parts: HeartbeatParts) {}

  /** The phase may have changed. */
  follow(): void {
    if ('clock' in this.parts.phase() && !this.#isDisposed) {
      this.#cancel ??= this.parts.time.after(HEARTBEAT_MS, () => this.#beat());
      return;
    }
    this.#cancel?.();
    this.#cancel = null;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancel?.();
  }

  #beat(): void {
    this.#cancel = null;
    const phase = this.parts.phase();
    if (!('clock' in phase)) return;
    const areFramesOn =
      phase.kind === 'running' && phase.walk === null && phase.clock.since !== null;
    this.parts.beat(phase.round.number, areFramesOn);
    this.follow();
  }
}
