import type { Participant } from '#core/room/state';
import { nextTurn } from '../process/event-loop';

/** Phones told in one turn of the event loop: about 3 ms. */
const PHONES_PER_TURN = 100;

/** Sends phones their own part, many at a time but never so many that the event loop stalls. */
export class YouSender {
  readonly #pending = new Set<Participant['number']>();
  #isSending = false;
  #isDisposed = false;

  constructor(private readonly send: (participant: Participant['number']) => void) {}

  touch(participants: Iterable<Participant['number']>): void {
    for (const participant of participants) this.#pending.add(participant);
    if (!this.#isSending) void this.#sendAll();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#pending.clear();
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    let sent = 0;
    // Whoever is touched meanwhile joins the end of the set, and is told how things are at that moment.
    for (const participant of this.#pending) {
      this.#pending.delete(participant);
      this.send(participant);
      sent += 1;
      if (sent % PHONES_PER_TURN === 0) await nextTurn();
      if (this.#isDisposed) break;
    }
    this.#isSending = false;
  }
}
