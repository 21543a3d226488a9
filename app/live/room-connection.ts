import type { rulesOf } from '#core/lesson/activities/catalogue';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { ClientCommand, CommandType, Intention } from '#core/protocol/commands';
import type { Handshake } from '#core/protocol/handshake';
import type { Refusal } from '#core/protocol/refusal';
import { sentence } from '#core/words/messages';
import { type AnyView, NOTHING_TOLD, type Told } from './fold';
import { randomHex } from './identity';
import { drawInputNumber } from './input-numbers';
import { insist } from './insist';
import { Lifeline } from './lifeline';
import type { Place } from './line';
import type { Reading } from './parts-fold';
import { PlaybackClock } from './playback-clock';
import { playbackStepOf, untilStartOf } from './playback-step';

/**
 * One connection to one room. Lives outside React: what the server tells is folded into `told`, and components
 * subscribe to what they need.
 */
export class RoomConnection<View extends AnyView> {
  told: Told<View> = NOTHING_TOLD;
  readonly #handshake: Handshake;
  readonly #lifeline: Lifeline<View>;
  readonly #listeners = new Set<() => void>();
  readonly #clock = new PlaybackClock();
  /** When the connection was lost; null after the first view of the next one. */
  #lostAt: number | null = null;
  /** null until loaded: they bring in the engine, which a phone's first load does without. */
  #rulesOf: typeof rulesOf | null = null;

  /** @param reading how views are read, where they come in parts */
  constructor(handshake: Handshake, place: Place = {}, reading?: () => Reading<View>) {
    this.#handshake = handshake;
    this.#lifeline = new Lifeline(handshake, place, (told) => this.#tell(told), reading);
    void insist(() => import('#core/lesson/activities/catalogue')).then((registry) => {
      this.#rulesOf = registry.rulesOf;
    });
  }

  #tell(told: Told<View>): void {
    const before = this.told;
    this.told = told;
    this.#followTime(told, before);
    for (const listener of this.#listeners) listener();
  }

  #followTime({ view, viewAt, frame, link }: Told<View>, before: Told<View>): void {
    const now = performance.now();
    if (view !== null && viewAt !== before.viewAt) this.#clock.follow(view.phase, viewAt);
    if (frame !== null && frame !== before.frame) this.#clock.hear(frame[2], now);
    if (link === 'live') this.#lostAt = null;
    else if (before.link === 'live') {
      // Stops the clock while nobody tells the time: if the server was down, so was its clock.
      this.#lostAt = now;
      if (view?.phase.kind === 'running') this.#clock.freeze(this.#clock.elapsed(now));
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The current step, with its fraction, by the server's clock; the last one after the end. */
  currentStep(): number {
    const phase = this.told.view?.phase;
    if (phase === undefined || this.#rulesOf === null) return 0;
    return playbackStepOf(phase, this.#clock.elapsed(performance.now()), this.#rulesOf);
  }

  /** Milliseconds until a locked run starts moving; 0 from then on, and outside a run. */
  untilStart(): number {
    const phase = this.told.view?.phase;
    return phase === undefined ? 0 : untilStartOf(phase, this.#clock.elapsed(performance.now()));
  }

  /** Milliseconds left for picking; null without a limit or outside picking. */
  remaining(): number | null {
    const phase = this.told.view?.phase;
    if (phase?.kind !== 'picking' || phase.remaining === null) return null;
    const until = this.#lostAt ?? performance.now();
    const passed = phase.waiting || phase.paused ? 0 : until - this.told.viewAt;
    return Math.max(0, phase.remaining - passed);
  }

  /**
   * Sends a command until the server answers, across lost connections, always under one id, so that it is
   * applied once. Resolves to the answer, or to null once `signal` has aborted it.
   */
  async send<Type extends CommandType>(
    intention: { readonly type: Type } & Intention<Type>,
    signal?: AbortSignal,
  ): Promise<AcknowledgementOf<Type> | null> {
    if (this.told.link === 'refused') {
      return { ok: false, ...(this.told.refusal ?? CONNECTION_ENDED) };
    }
    const command = { ...intention, id: randomHex(8) } as ClientCommand;
    return this.#lifeline.outbox.post(command, signal) as Promise<AcknowledgementOf<Type> | null>;
  }

  /** The number of this device's next input in a round. @param above the highest that this page knows of */
  readonly nextNumber = (round: number, above: number): number =>
    drawInputNumber(this.#handshake.code ?? '', round, above);

  /** Connects anew, and so asks for the whole state; does nothing after a refusal. */
  readonly reconnect = (): void => this.#lifeline.renew();

  /** @returns ends the connection */
  open(): () => void {
    this.#lifeline.open();
    return () => this.#lifeline.close();
  }
}

const CONNECTION_ENDED: Refusal = {
  code: 'not-stored',
  reason: sentence('refusals.connection-ended'),
};
