import { isSame } from '#core/base/same';
import type { You } from '#core/protocol/views/you';
import type { Participant } from '#core/room/state';
import { nextTurn } from '../process/event-loop';

/** Phones told in one turn of the event loop: about 3 ms. */
const PHONES_PER_TURN = 100;

/** What one phone shows that no other does. */
export interface OwnPart {
  readonly tokenHash: Participant['tokenHash'];
  readonly you: You;
}

export interface YouSenderParts {
  /** As it is at this moment; null where no phone of theirs listens. */
  readonly show: (participant: Participant['number']) => OwnPart | null;
  readonly send: (tokenHash: Participant['tokenHash'], you: You) => void;
}

/**
 * Sends phones their own part, if it is another than they were sent last: many at a time, but never so many
 * that the event loop stalls.
 */
export class YouSender {
  readonly #pending = new Set<Participant['number']>();
  /** Without the version, which alone is no news. */
  readonly #sent = new Map<Participant['number'], Omit<You, 'version'>>();
  #isSending = false;
  #isDisposed = false;

  constructor(private readonly parts: YouSenderParts) {}

  touch(participants: Iterable<Participant['number']>): void {
    if (this.#isDisposed) return;
    for (const participant of participants) this.#pending.add(participant);
    if (!this.#isSending) void this.#sendAll();
  }

  /** A new connection was told apart from these: the next time, everything is sent. */
  forget(participant: Participant['number']): void {
    this.#sent.delete(participant);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#pending.clear();
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    let shown = 0;
    // Whoever is touched meanwhile joins the end of the set, and is told how things are at that moment.
    for (const participant of this.#pending) {
      this.#pending.delete(participant);
      this.#send(participant);
      shown += 1;
      if (shown % PHONES_PER_TURN === 0) await nextTurn();
      if (this.#isDisposed) break;
    }
    this.#isSending = false;
  }

  #send(participant: Participant['number']): void {
    const own = this.parts.show(participant);
    if (own === null) {
      this.forget(participant);
      return;
    }
    const { version: _, ...shown } = own.you;
    if (isSame(shown, this.#sent.get(participant))) return;
    this.#sent.set(participant, shown);
    this.parts.send(own.tokenHash, own.you);
  }
}
