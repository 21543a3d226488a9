import type { Millis } from '#core/lesson/round';
import { participantOf } from '#core/room/people/participants';
import type { Participant, RoomState } from '#core/room/state';
import type { AwayNumbers } from '#core/room/views/away';
import type { TimeSource } from '../process/time-source';

/** Whoever has been gone for this long is away: a phone that sleeps or changes its network is back before. */
const AWAY_AFTER_MS: Millis = 60_000;
/** Who is away is looked at, and told, no more often than this: phones come and go all the time in a large class. */
const LOOK_EVERY_MS: Millis = 5_000;

export interface PresenceParts {
  readonly time: TimeSource;
  readonly state: () => RoomState;
  /** Somebody went away or came back, at most every few seconds. */
  readonly onAwayChange: () => void;
}

/** Which devices of a room are connected, by the hash of their token. Two tabs of a device count as one. */
export class Presence {
  readonly #connections = new Map<string, number>();
  readonly #lostAt = new Map<string, Millis>();
  /** Whoever has not connected since then counts as lost from then on. */
  readonly #since: Millis;
  #away: AwayNumbers = new Set();
  #isUntold = false;
  #cancelLook: (() => void) | null = null;
  #isDisposed = false;

  constructor(private readonly parts: PresenceParts) {
    this.#since = parts.time.now();
    this.#lookLater();
  }

  /** The participants who are away. Practice students never are. */
  get away(): AwayNumbers {
    return this.#away;
  }

  connect(tokenHash: string): void {
    this.#connections.set(tokenHash, (this.#connections.get(tokenHash) ?? 0) + 1);
    this.#lostAt.delete(tokenHash);
    if (this.#away.size === 0) return;
    const number = participantOf(this.parts.state(), tokenHash)?.number;
    if (number === undefined || !this.#away.has(number)) return;
    this.#away = new Set([...this.#away].filter((other) => other !== number));
    this.#isUntold = true;
  }

  disconnect(tokenHash: string): void {
    const left = (this.#connections.get(tokenHash) ?? 1) - 1;
    if (left > 0) {
      this.#connections.set(tokenHash, left);
      return;
    }
    this.#connections.delete(tokenHash);
    // Only a participant's moment is kept: a device that never joined is not missed.
    if (participantOf(this.parts.state(), tokenHash) === null) return;
    this.#lostAt.set(tokenHash, this.parts.time.now());
    this.#lookLater();
  }

  isConnected(tokenHash: string): boolean {
    return this.#connections.has(tokenHash);
  }

  /** How many participants are connected. */
  count(): number {
    let count = 0;
    const { participants } = this.parts.state();
    for (const { tokenHash } of participants.values()) if (this.isConnected(tokenHash)) count += 1;
    return count;
  }

  /** How long each participant whose device is gone has been. Practice students are always here. */
  lostFor(): Map<Participant['number'], Millis> {
    const now = this.parts.time.now();
    const lost = new Map<Participant['number'], Millis>();
    for (const { number, tokenHash, isPractice } of this.parts.state().participants.values()) {
      if (isPractice || this.isConnected(tokenHash)) continue;
      lost.set(number, now - (this.#lostAt.get(tokenHash) ?? this.#since));
    }
    return lost;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancelLook?.();
  }

  #lookLater(): void {
    if (this.#isDisposed) return;
    this.#cancelLook ??= this.parts.time.after(LOOK_EVERY_MS, () => {
      this.#cancelLook = null;
      this.#look();
    });
  }

  #look(): void {
    const lost = this.lostFor();
    const away = new Set<number>();
    for (const [number, time] of lost) if (time >= AWAY_AFTER_MS) away.add(number);
    if (!isSameSet(away, this.#away)) {
      this.#away = away;
      this.#isUntold = true;
    }
    if (this.#isUntold) this.parts.onAwayChange();
    this.#isUntold = false;
    if (lost.size > 0) this.#lookLater();
  }
}

function isSameSet(a: AwayNumbers, b: AwayNumbers): boolean {
  if (a.size !== b.size) return false;
  for (const number of a) if (!b.has(number)) return false;
  return true;
}
