import { io, type Socket } from 'socket.io-client';
import type { rulesOf } from '#core/lesson/activities/catalogue';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { ClientCommand, CommandType, Intention } from '#core/protocol/commands';
import type { ClientEvents, ServerEvents } from '#core/protocol/contract';
import type { Handshake } from '#core/protocol/handshake';
import type { Refusal } from '#core/protocol/refusal';
import type { Frame } from '#core/protocol/views/frame';
import { BACK_OFF } from './back-off';
import {
  type AnyView,
  foldBoard,
  foldFrame,
  foldSteering,
  foldView,
  foldYou,
  NOTHING_TOLD,
  type Told,
} from './fold';
import { randomHex } from './identity';
import { insist } from './insist';
import { PlaybackClock } from './playback-clock';
import { playbackStepOf, untilStartOf } from './playback-step';

/** A command not acknowledged within this time is sent again, with the same id. */
const ACKNOWLEDGE_WITHIN_MS = 4_000;
/** A page hidden for longer than this may have been asleep: its socket is no longer trusted. */
const TRUST_HIDDEN_MS = 5_000;
const ECHO_EVERY_MS = 2_000;

/**
 * One connection to one room. Lives outside React: views, boards and frames are folded into `told`, and
 * components subscribe to what they need.
 */
export class RoomConnection<View extends AnyView> {
  told: Told<View> = NOTHING_TOLD;
  readonly #socket: Socket<ServerEvents, ClientEvents>;
  readonly #listeners = new Set<() => void>();
  readonly #clock = new PlaybackClock();
  #firstView = true;
  #firstYou = true;
  #hiddenAt: number | null = null;
  /** When the connection was lost; null after the first view of the next one. */
  #lostAt: number | null = null;
  #lastEcho = 0;
  /** null until loaded: they bring in the engine, which a phone's first load does without. */
  #rulesOf: typeof rulesOf | null = null;

  constructor(handshake: Handshake) {
    this.#socket = io({
      auth: handshake,
      autoConnect: false,
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      ...BACK_OFF,
    });
    this.#hear();
    void insist(() => import('#core/lesson/activities/catalogue')).then((registry) => {
      this.#rulesOf = registry.rulesOf;
    });
  }

  #hear(): void {
    const socket = this.#socket;
    socket.on('connect', () => {
      this.#firstView = true;
      this.#firstYou = true;
      if (this.told.view !== null || this.told.refusal !== null)
        this.#tell({ ...this.told, link: 'live' });
    });
    socket.on('disconnect', (reason) => {
      this.#holdTime();
      this.#tell({ ...this.told, link: 'lost' });
      // The server is stopping: socket.io reconnects by itself only after a lost network.
      if (reason === 'io server disconnect') {
        setTimeout(() => socket.connect(), BACK_OFF.reconnectionDelay * (1 + Math.random()));
      }
    });
    socket.on('connect_error', (error) => {
      const refusal = refusalOf(error);
      // A refusal by the server's rules is final until the page is reloaded, unless it names a time; anything
      // else is the network.
      if (refusal?.retryIn !== undefined) setTimeout(() => socket.connect(), refusal.retryIn);
      if (refusal === null) this.#tell({ ...this.told, link: 'lost' });
      else this.#tell({ ...this.told, link: 'refused', refusal });
    });
    socket.on('view', (view) => {
      const first = this.#firstView;
      this.#firstView = false;
      this.#lostAt = null;
      // The server sends the kind of view that belongs to the role of the handshake.
      this.#tell(foldView(this.told, view as View, performance.now(), first));
      this.#clock.follow(view.phase, performance.now());
    });
    socket.on('you', (you) => {
      this.#tell(foldYou(this.told, you, this.#firstYou));
      this.#firstYou = false;
    });
    socket.on('board', (board) => this.#tell(foldBoard(this.told, board)));
    socket.on('steering', (steering) => this.#tell(foldSteering(this.told, steering)));
    socket.on('frame', (text) => {
      const frame: Frame = JSON.parse(text);
      const told = foldFrame(this.told, frame);
      if (told === this.told) return;
      const now = performance.now();
      this.#clock.hear(frame[2], now);
      if (now - this.#lastEcho > ECHO_EVERY_MS) {
        this.#lastEcho = now;
        socket.emit('echo', frame[1]);
      }
      this.#tell(told);
    });
  }

  /** Stops the clock while nobody tells the time: if the server was down, so was its clock. */
  #holdTime(): void {
    const now = performance.now();
    this.#lostAt ??= now;
    if (this.told.view?.phase.kind === 'running') this.#clock.freeze(this.#clock.elapsed(now));
  }

  #tell(told: Told<View>): void {
    if (told === this.told) return;
    this.told = told;
    for (const listener of this.#listeners) listener();
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
    const command = { ...intention, id: randomHex(8) } as ClientCommand;
    while (!signal?.aborted) {
      try {
        const socket = this.#socket.timeout(ACKNOWLEDGE_WITHIN_MS);
        return (await socket.emitWithAck('command', command)) as AcknowledgementOf<Type>;
      } catch {
        if (this.told.link === 'refused')
          return { ok: false, ...(this.told.refusal ?? CONNECTION_ENDED) };
      }
    }
    return null;
  }

  /** Reconnects, and so asks for the whole state; does nothing after a refusal. */
  readonly reconnect = (): void => {
    if (this.told.link === 'refused') return;
    this.#socket.disconnect().connect();
  };

  /** Connects, and reconnects at once when the page wakes from sleep. @returns ends the connection */
  open(): () => void {
    const retryNow = this.reconnect;
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') {
        this.#hiddenAt = performance.now();
        return;
      }
      const hiddenFor = this.#hiddenAt === null ? 0 : performance.now() - this.#hiddenAt;
      this.#hiddenAt = null;
      if (!this.#socket.connected || hiddenFor > TRUST_HIDDEN_MS) retryNow();
    };
    // The first `pageshow` comes while the connection is still being made; only one from the back/forward
    // cache matters.
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) onVisibility();
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('online', retryNow);
    window.addEventListener('pageshow', onPageShow);
    this.#socket.connect();
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', retryNow);
      window.removeEventListener('pageshow', onPageShow);
      this.#socket.disconnect();
    };
  }
}

const CONNECTION_ENDED: Refusal = {
  code: 'not-stored',
  message: 'The connection has ended. Reload the page.',
};

function refusalOf(error: Error & { data?: unknown }): Refusal | null {
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('code' in data) || !('message' in data))
    return null;
  return data as Refusal;
}
