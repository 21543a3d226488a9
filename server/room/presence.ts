import type { Millis } from '#core/lesson/round';
import type { Participant, RoomState } from '#core/room/state';

/** Which devices of a room are connected, by the hash of their token. Two tabs of a device count as one. */
export class Presence {
  readonly #connections = new Map<string, number>();
  readonly #lostAt = new Map<string, Millis>();

  /** @param since whoever has not connected since then counts as lost from then on */
  constructor(private readonly since: Millis) {}

  connect(tokenHash: string): void {
    this.#connections.set(tokenHash, (this.#connections.get(tokenHash) ?? 0) + 1);
    this.#lostAt.delete(tokenHash);
  }

  /** @param isJoined only a participant's moment is kept: a device that never joined is not missed */
  disconnect(tokenHash: string, now: Millis, isJoined: boolean): void {
    const left = (this.#connections.get(tokenHash) ?? 1) - 1;
    if (left > 0) {
      this.#connections.set(tokenHash, left);
      return;
    }
    this.#connections.delete(tokenHash);
    if (isJoined) this.#lostAt.set(tokenHash, now);
  }

  isConnected(tokenHash: string): boolean {
    return this.#connections.has(tokenHash);
  }

  /** How many participants are connected. */
  countOf({ participants }: RoomState): number {
    let count = 0;
    for (const { tokenHash } of participants.values()) if (this.isConnected(tokenHash)) count += 1;
    return count;
  }

  /** How long each participant who is away has been. Practice students never are. */
  lostFor({ participants }: RoomState, now: Millis): Map<Participant['number'], Millis> {
    const lost = new Map<Participant['number'], Millis>();
    for (const { number, tokenHash, isPractice } of participants.values()) {
      if (isPractice || this.isConnected(tokenHash)) continue;
      lost.set(number, now - (this.#lostAt.get(tokenHash) ?? this.since));
    }
    return lost;
  }
}
