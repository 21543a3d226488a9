import { NumberedMap } from '#core/base/numbered-map';
import type { Millis } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';
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
  #lostAt: NumberedMap<Millis> = NumberedMap.empty();
  #away: AwayNumbers = new Set();
  #isUntold = false;
  #cancelLook: (() => void) | null = null;
  #isDisposed = false;

  /** Until they connect, all participants count as lost. */
  constructor(private readonly parts: PresenceParts) {
    for (const number of parts.state().participants.keys()) this.#check(number);
    this.#lookLater();
  }

  /** Since when each participant whose device is gone has been. Practice students are always here. */
  get lostAt(): NumberedMap<Millis> {
    return this.#lostAt;
  }

  /** The participants who are away. Practice students never are. */
  get away(): AwayNumbers {
    return this.#away;
  }

  connect(tokenHash: string): void {
    this.#connections.set(tokenHash, (this.#connections.get(tokenHash) ?? 0) + 1);
    const number = participantOf(this.parts.state(), tokenHash)?.number;
    if (number !== undefined) this.#check(number);
  }

  disconnect(tokenHash: string): void {
    const left = (this.#connections.get(tokenHash) ?? 1) - 1;
    if (left > 0) {
      this.#connections.set(tokenHash, left);
      return;
    }
    this.#connections.delete(tokenHash);
    // A device that never joined is not missed.
    const number = participantOf(this.parts.state(), tokenHash)?.number;
    if (number !== undefined) this.#check(number);
  }

  /** To be called after events have been stored: whoever they are about may have joined and gone already. */
  follow(events: readonly RoomEvent[]): void {
    for (const event of events) {
      if (!('participant' in event) || event.participant === null) continue;
      const { participant } = event;
      this.#check(typeof participant === 'number' ? participant : participant.number);
    }
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

  dispose(): void {
    this.#isDisposed = true;
    this.#cancelLook?.();
  }

  #check(number: Participant['number']): void {
    const participant = this.parts.state().participants.get(number);
    const isHere =
      participant === undefined ||
      participant.isPractice ||
      this.isConnected(participant.tokenHash);
    if (isHere === !this.#lostAt.has(number)) return;
    if (!isHere) {
      this.#lostAt = this.#lostAt.with(number, this.parts.time.now());
      this.#lookLater();
      return;
    }
    this.#lostAt = this.#lostAt.without(number);
    if (!this.#away.has(number)) return;
    this.#away = new Set([...this.#away].filter((other) => other !== number));
    this.#isUntold = true;
  }

  #lookLater(): void {
    if (this.#isDisposed) return;
    this.#cancelLook ??= this.parts.time.after(LOOK_EVERY_MS, () => {
      this.#cancelLook = null;
      this.#look();
    });
  }

  #look(): void {
    const goneSince = this.parts.time.now() - AWAY_AFTER_MS;
    const away = new Set<number>();
    for (const [number, at] of this.#lostAt) if (at <= goneSince) away.add(number);
    if (!isSameSet(away, this.#away)) {
      this.#away = away;
      this.#isUntold = true;
    }
    if (this.#isUntold) this.parts.onAwayChange();
    this.#isUntold = false;
    if (this.#lostAt.size > 0) this.#lookLater();
  }
}

function isSameSet(a: AwayNumbers, b: AwayNumbers): boolean {
  if (a.size !== b.size) return false;
  for (const number of a) if (!b.has(number)) return false;
  return true;
}
