import type { Participant } from '#core/room/state';
import { nextTurn } from '../process/event-loop';

/** Phones told in one turn of the event loop: about 3 ms. */
const PHONES_PER_TURN = 100;

/** Tells phones their own part, many in one go but never so many that the event loop stands still. */
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
    // What is touched meanwhile joins the end of the set: always told as it is at that moment.
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
