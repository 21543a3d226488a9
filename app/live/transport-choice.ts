import type { Millis } from '#core/lesson/round';
import { CONNECT_WITHIN_MS } from '#core/protocol/back-off';

export type Transport = 'websocket' | 'polling';

/** On a slow network both ways take longer than an attempt may: then it may take longer. */
const MOST_WITHIN_MS: Millis = 20_000;
/** A polled connection that has lasted so long tries a WebSocket once more. */
const TRIAL_AFTER_MS: Millis = 60_000;

/**
 * Which way the next attempt takes. Some networks swallow WebSockets: they never answer, or go mute. A refused
 * WebSocket is no matter, since the same attempt then polls.
 */
export class TransportChoice {
  #way: Transport = 'websocket';
  /** A polled connection has opened where a WebSocket had got no answer: that is remembered. */
  #isSettled = false;
  #hasTried = false;
  #muteInRow = 0;
  #timeouts = 0;
  readonly #trialAfter: Millis;

  /** @param chance 0 to 1, drawn at random: a hall full of phones doesn't try all at once */
  constructor(chance: number) {
    this.#trialAfter = TRIAL_AFTER_MS * (1 + chance);
  }

  /** In the order in which the next attempt should try them. */
  get ways(): readonly Transport[] {
    return this.#way === 'polling' ? ['polling'] : ['websocket', 'polling'];
  }

  /** How long the next attempt may take. */
  get within(): Millis {
    return Math.min(MOST_WITHIN_MS, CONNECT_WITHIN_MS * 2 ** Math.floor(this.#timeouts / 2));
  }

  /** An attempt was let in, and told how things are. */
  opened(way: Transport): void {
    this.#timeouts = 0;
    this.#isSettled = this.#way === 'polling' && way === 'polling';
    if (way === 'websocket') this.#way = 'websocket';
  }

  /** An attempt got no answer. */
  timedOut(way: Transport): void {
    this.#timeouts += 1;
    if (this.#isSettled) return;
    this.#way = way === 'websocket' ? 'polling' : 'websocket';
  }

  /** An attempt was turned away: what was found out about the network no longer holds. */
  failed(): void {
    this.#timeouts = 0;
    if (!this.#isSettled) this.#way = 'websocket';
  }

  /** An open connection is given up. @param hasSpoken whether anything came after its greeting */
  wentMute(way: Transport, hasSpoken: boolean): void {
    if (way !== 'websocket') return;
    this.#muteInRow = hasSpoken ? this.#muteInRow + 1 : 2;
    if (this.#muteInRow >= 2) this.#way = 'polling';
  }

  /** A command was answered, so whatever is open works. */
  proved(): void {
    this.#muteInRow = 0;
  }

  /** Whether a connection that has polled for so long should try a WebSocket, beside itself and only once. */
  isTrialDue(way: Transport, openFor: Millis): boolean {
    return way === 'polling' && !this.#hasTried && openFor >= this.#trialAfter;
  }

  try(): readonly Transport[] {
    this.#hasTried = true;
    return ['websocket'];
  }
}
