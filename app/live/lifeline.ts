import type { Millis } from '#core/lesson/round';
import { reconnectDelay, SILENT_MS } from '#core/protocol/back-off';
import type { Handshake } from '#core/protocol/handshake';
import type { Refusal } from '#core/protocol/refusal';
import { AwakeTime } from './awake-time';
import { hasCaughtUp } from './caught-up';
import { type AnyView, NOTHING_TOLD, type Told } from './fold';
import { Line, type LineEnd, type Place } from './line';
import { Outbox } from './outbox';
import type { Reading } from './parts-fold';
import { TransportChoice } from './transport-choice';

const TICK_MS: Millis = 250;
/** A new line that has not caught up with the old one after this long takes over all the same: the old one is dead. */
const CATCH_UP_MS: Millis = 2_000;
/** Each successor that was called for within this time doubles the patience, so that a slow server isn't stormed. */
const REMEMBERED_MS: Millis = 60_000;
const MOST_DOUBLINGS = 3;
/** A server that has said that it ends is thought to be restarting for this long. */
const RESTART_MS: Millis = 60_000;

/**
 * Keeps one line to the server. Where it breaks, attempts follow each other, further and further apart; where it only
 * falls silent, a new one is made beside it, and takes over once it has told as much.
 */
export class Lifeline<View extends AnyView> {
  told: Told<View> = NOTHING_TOLD;
  readonly outbox: Outbox;
  readonly #awake = new AwakeTime();
  readonly #choice = new TransportChoice(Math.random());
  #line: Line<View> | null = null;
  #next: Line<View> | null = null;
  /** Why there is a next one. */
  #reason: 'none' | 'silent' | 'asked' = 'none';
  /** The old line is silent, and the new one has not come about. */
  #isDoubted = false;
  /** Until when the server is thought to be restarting. */
  #restartingUntil: Millis = 0;
  /** Attempts in a row. */
  #failures = 0;
  #retryAt: Millis = 0;
  /** When successors were called for. */
  #givenUp: Millis[] = [];
  #chance = Math.random();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly handshake: Handshake,
    private readonly place: Place,
    private readonly onTold: (told: Told<View>) => void,
    private readonly reading?: () => Reading<View>,
  ) {
    this.outbox = new Outbox(this.#awake, () => this.#choice.proved());
  }

  open(): void {
    this.#awake.tick(performance.now());
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#attempt('none');
  }

  close(): void {
    clearInterval(this.#timer);
    this.#line?.close();
    this.#next?.close();
    this.#line = null;
    this.#next = null;
    this.outbox.use(null);
  }

  /** Makes a new line now: the old one may have died while the page was asleep. */
  renew(): void {
    if (this.told.link === 'refused') return;
    this.#next?.close();
    this.#failures = 0;
    this.#attempt('asked');
  }

  #attempt(reason: 'none' | 'silent' | 'asked', ways = this.#choice.ways): void {
    this.#reason = reason;
    this.#next = new Line<View>({
      ...this.place,
      handshake: this.handshake,
      reading: this.reading,
      ways,
      awake: this.#awake,
      onTold: (line) => this.#hear(line),
      onGone: (line, end) => this.#lose(line, end),
    });
  }

  #tick(): void {
    this.#awake.tick(performance.now());
    const now = this.#awake.now;
    const next = this.#next;
    if (next?.isLate(this.#choice.within)) {
      this.#choice.timedOut(next.way);
      next.close();
      this.#fail();
    }
    if (this.#line === null) {
      if (this.#next === null && now >= this.#retryAt) this.#attempt('none');
      return;
    }
    this.#considerNext();
    if (this.#line !== null) this.#watch(this.#line, now);
  }

  /** A line that is silent gets a successor; one that speaks again keeps its place. */
  #watch(line: Line<View>, now: Millis): void {
    if (this.#isSilent(line)) {
      if (this.#next === null && now >= this.#retryAt) this.#attempt('silent');
      return;
    }
    if (this.#isDoubted) {
      this.#isDoubted = false;
      this.#tell();
    }
    if (this.#next === null) {
      const openFor = now - (line.openedAt ?? now);
      if (!this.#choice.isTrialDue(line.transport, openFor)) return;
      this.#attempt('asked', this.#choice.try());
    } else if (this.#reason === 'silent' && this.#next.admittedAt === null) {
      this.#next.close();
      this.#next = null;
      this.#losePatience();
    }
  }

  #isSilent(line: Line<View>): boolean {
    const now = this.#awake.now;
    this.#givenUp = this.#givenUp.filter((at) => now - at < REMEMBERED_MS);
    const doublings = Math.min(MOST_DOUBLINGS, this.#givenUp.length);
    // By chance up to a quarter more, so that a hall full of phones doesn't lose its patience all at once.
    const patience = SILENT_MS * 2 ** doublings * (1 + this.#chance / 4);
    const kind = line.told.view?.phase.kind;
    const isRoundOn = kind === 'picking' || kind === 'running';
    return (isRoundOn && now - line.heardAt > patience) || this.outbox.waitedFor() > patience;
  }

  #hear(line: Line<View>): void {
    if (line === this.#line) {
      if (line.isStopping) this.#restartingUntil = this.#awake.now + RESTART_MS;
      this.#tell();
    }
    this.#considerNext();
  }

  /** The new line takes over as soon as nothing newer than what it has told is on show. */
  #considerNext(): void {
    const next = this.#next;
    if (next === null || next.openedAt === null) return;
    const line = this.#line;
    if (line !== null && !hasCaughtUp(next, line)) {
      if (this.#awake.now - next.openedAt < CATCH_UP_MS) return;
    }
    if (line !== null && this.#isSilent(line)) {
      this.#choice.wentMute(line.transport, line.hasSpoken);
      this.#losePatience();
    }
    line?.close();
    this.#line = next;
    this.#next = null;
    this.#failures = 0;
    this.#isDoubted = false;
    this.#restartingUntil = 0;
    this.#choice.opened(next.transport);
    this.outbox.use(next);
    this.#tell();
  }

  #losePatience(): void {
    this.#givenUp.push(this.#awake.now);
    this.#chance = Math.random();
  }

  #lose(line: Line<View>, { refusal, isMute }: LineEnd): void {
    if (line === this.#line) {
      if (isMute) this.#choice.wentMute(line.transport, line.hasSpoken);
      this.#line = null;
      this.outbox.use(null);
      this.#retryAt = this.#awake.now + reconnectDelay(0, Math.random());
      this.#show({ ...this.told, link: this.#away });
      this.#considerNext();
      return;
    }
    if (line !== this.#next) return;
    if (refusal === null) this.#choice.failed();
    // Beside a living line a refusal may be about there being two: it decides once that one is gone.
    if (refusal === null || this.#line !== null) this.#fail();
    else this.#endWith(refusal);
  }

  /** The server's last word, unless it names a time. */
  #endWith(refusal: Refusal): void {
    if (refusal.retryIn === undefined) this.close();
    this.#next = null;
    this.#retryAt = this.#awake.now + (refusal.retryIn ?? 0);
    this.outbox.refuse(refusal);
    this.#show({ ...this.told, link: 'refused', refusal });
  }

  /** The attempt came to nothing. */
  #fail(): void {
    this.#next = null;
    this.#retryAt = this.#awake.now + reconnectDelay(this.#failures, Math.random());
    this.#failures += 1;
    this.#isDoubted = this.#line !== null && this.#isSilent(this.#line);
    if (this.#line === null) this.#show({ ...this.told, link: this.#away });
    else this.#tell();
  }

  #tell(): void {
    if (this.#line === null) return;
    const { told, isStopping } = this.#line;
    this.#show({ ...told, link: this.#isDoubted || isStopping ? this.#away : 'live' });
  }

  get #away(): 'lost' | 'restarting' {
    return this.#awake.now < this.#restartingUntil ? 'restarting' : 'lost';
  }

  #show(told: Told<View>): void {
    this.told = told;
    this.onTold(told);
  }
}
