import type { Millis } from '#core/lesson/round';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { PartName } from '#core/protocol/views/presenter-parts';
import type { You } from '#core/protocol/views/you';
import type { RoomEvent } from '#core/room/event';
import type { HostCommand, RoomCommand } from '#core/room/room-command';
import type { RoomState } from '#core/room/state';
import { RoundReveal } from '../reveal/round-reveal';
import { StaleWriter } from '../store/room-store';
import { whyFailed } from '../store/storage-fault';
import { acknowledgementOf } from './acknowledgement';
import { CommandQueue } from './command-queue';
import { HandOvers } from './hand-overs';
import { Heartbeat } from './heartbeat';
import { PracticeClass } from './practice-class';
import { Presence } from './presence';
import { ReturnWait } from './return-wait';
import { RoomBroadcaster } from './room-broadcaster';
import type { Audience, Presenter, ViewByAudience } from './room-channels';
import { type Duty, RoomClock } from './room-clock';
import type { RoomHostParts } from './room-host-parts';
import { RunFrames } from './run-frames';
import { Snapshots } from './snapshots';
import { surroundingsOf } from './surroundings';

const RUN_BEGINS: readonly RoomEvent['type'][] = ['round-opened', 'round-locked'];

/** One live room: its state, its queue, its one clock, its broadcasts. */
export class RoomHost {
  readonly #queue: CommandQueue;
  readonly #clock: RoomClock;
  readonly #heartbeat: Heartbeat;
  readonly #broadcaster: RoomBroadcaster;
  readonly #reveal: RoundReveal;
  readonly #frames: RunFrames;
  readonly #presence: Presence;
  readonly #practice: PracticeClass;
  readonly #snapshots: Snapshots;
  readonly handOvers: HandOvers;
  #lastUsedAt: Millis;
  #return: ReturnWait | null = null;
  #isEnding = false;
  #isDisposed = false;

  constructor(private readonly parts: RoomHostParts) {
    const { time, channels, store, sessionId, log, measures } = parts;
    this.#lastUsedAt = time.now();
    this.#snapshots = new Snapshots(parts);
    this.#queue = new CommandQueue({
      initial: parts.state,
      append: (expectedVersion, events, finished) =>
        measures.commit(() =>
          store.append({ sessionId, expectedVersion, events, finished, at: time.date() }),
        ),
      onStored: (events) => this.#onStored(events),
      onFailure: (error, commands) => this.#onFailure(error, commands),
    });
    this.#presence = new Presence({
      time,
      state: () => this.state,
      onAwayChange: () => this.#broadcaster.touchAll(),
    });
    this.#broadcaster = new RoomBroadcaster(time, channels, () => ({
      state: this.state,
      reveal: this.#reveal.revealed,
      away: this.#presence.away,
      surroundings: () => surroundingsOf(this.state, this.parts, this.#presence),
    }));
    this.#reveal = new RoundReveal({
      step: () => this.#frames.step,
      store: (round, runs) => measures.notingFault(() => store.replaceRuns(sessionId, round, runs)),
      onReady: (participants) => this.#broadcaster.publish({ participants, isBoardNew: true }),
      onFailure: (error) =>
        log.error({ err: error, sessionId }, `a run could not be prepared${whyFailed(error)}`),
    });
    this.#frames = new RunFrames({
      time,
      channels,
      framesAfter: parts.framesAfter,
      phase: () => this.state.phase,
      player: () => this.#reveal.player,
      onNews: (news) => {
        this.#broadcaster.publish(news);
        if (news.isFirstStep) this.#broadcaster.touch('instructors');
      },
    });
    this.#clock = new RoomClock({
      time,
      phase: () => this.state.phase,
      frameInterval: () => this.#frames.interval,
      frame: (lateness) => {
        measures.frameLateness.add(lateness);
        this.#frames.send();
      },
      timeUp: () => this.#broadcaster.touchAll(),
      perform: (duty) => this.#performDuty(duty),
    });
    this.handOvers = new HandOvers({
      time,
      state: () => this.state,
      submit: (command) =>
        this.#queue.submit({ by: 'host', command }, time.now(), (after) => after),
    });
    this.#heartbeat = new Heartbeat({
      time,
      phase: () => this.state.phase,
      beat: (round, areFramesOn) => channels.heartbeat(round, !areFramesOn),
    });
    this.#practice = new PracticeClass({
      time,
      state: () => this.state,
      submit: (tokenHash, command, at) =>
        void this.#queue.submit({ by: 'student', tokenHash, command }, at, nothing),
    });
  }

  get sessionId(): string {
    return this.parts.sessionId;
  }

  /** Somebody else owns the room by now, or will once anybody asks for it. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** What it refuses from now on the next host may take, once its sender is connected to that one. */
  get isEnding(): boolean {
    return this.#isEnding;
  }

  get state(): RoomState {
    return this.#queue.state;
  }

  /** Resolves once it is stored, or refused. */
  async submit(command: RoomCommand): Promise<Acknowledgement> {
    this.#lastUsedAt = this.parts.time.now();
    const outcome = await this.#queue.submit(command, this.#lastUsedAt, (after) =>
      acknowledgementOf(command, after, this.parts.invitation),
    );
    return outcome.ok ? outcome.value : { ok: false, ...outcome.error };
  }

  /**
   * After a crash nobody knows how long the server was down: stops a running clock at its last mark. `resume`
   * starts it again.
   */
  async standStill(): Promise<void> {
    this.#expectTyped();
    await this.#perform({ type: 'stop-clock' });
    this.#followPhase();
  }

  /**
   * To be called once phones can connect again: waits until most are back, then goes on from what was shown.
   * What the instructor has paused stays paused, by the rules of the room.
   * @param isHandedOver from another host just now: nobody is waited for
   */
  resume(isHandedOver = false): void {
    const { phase } = this.state;
    if (this.#isDisposed || !('clock' in phase) || phase.clock.since !== null) return;
    if (isHandedOver)
      void this.#perform({ type: 'start-clock' }).then((isOn) => isOn || this.resume());
    else this.#awaitReturn();
  }

  #awaitReturn(): void {
    this.#return?.dispose();
    this.#return = new ReturnWait({
      time: this.parts.time,
      present: this.state.present,
      back: () => this.#presence.count(),
      goOn: () => this.#perform({ type: 'start-clock' }),
    });
  }

  viewFor<A extends Audience>(audience: A): ViewByAudience[A] {
    return this.#broadcaster.viewFor(audience);
  }

  /** For a presenter who lacks these parts of a view. */
  viewWith(presenter: Presenter, names: readonly PartName[]): ViewByAudience[Presenter] {
    return this.#broadcaster.viewWith(presenter, names);
  }

  youFor(tokenHash: string): You {
    return this.#broadcaster.youFor(tokenHash);
  }

  /** @param tokenHash null for a projector or a console */
  connected(tokenHash: string | null): void {
    if (this.#isDisposed) return;
    this.#lastUsedAt = this.parts.time.now();
    if (tokenHash !== null) this.#presence.connect(tokenHash);
    this.#broadcaster.touch('instructors');
  }

  /** Connections end after their host, too: by then the room's consoles belong to the next one. */
  disconnected(tokenHash: string | null): void {
    if (this.#isDisposed) return;
    this.#lastUsedAt = this.parts.time.now();
    if (tokenHash !== null) this.#presence.disconnect(tokenHash);
    this.#broadcaster.touch('instructors');
  }

  /** The addresses that lead here have changed, or another device has come in through one. */
  addressesChanged(): void {
    this.#broadcaster.touch('instructors');
    this.#broadcaster.touch('screens');
  }

  /** How many have joined and are connected. */
  get presentCount(): number {
    return this.#presence.count();
  }

  /** How long nobody has been connected and nothing has happened; 0 while anything is going on. */
  idleFor(): Millis {
    const { channels, time } = this.parts;
    const audiences: readonly Audience[] = ['students', 'screens', 'instructors'];
    const isWatched = audiences.some((audience) => channels.count(audience) > 0);
    return isWatched || 'clock' in this.state.phase ? 0 : time.now() - this.#lastUsedAt;
  }

  /** Stores how far the clock has come, answers what is waiting, and ends: nothing is stored by this host any more. */
  async close(): Promise<void> {
    this.#isEnding = true;
    if ('clock' in this.state.phase) await this.#markClock();
    await this.#queue.close();
    await this.#snapshots.close();
    this.dispose();
  }

  dispose(): void {
    this.#isEnding = true;
    this.#isDisposed = true;
    this.#presence.dispose();
    this.#return?.dispose();
    this.#clock.dispose();
    this.#heartbeat.dispose();
    this.#practice.dispose();
    this.#snapshots.dispose();
    this.#broadcaster.dispose();
    this.#reveal.clear();
  }

  #onStored(events: readonly RoomEvent[]): void {
    this.#presence.follow(events);
    this.#expectTyped();
    this.#followPhase();
    this.#broadcaster.announce(events);
    this.#snapshots.follow(events, this.state);
    const begins = events.some(({ type }) => RUN_BEGINS.includes(type));
    if (this.state.phase.kind === 'running' && begins) {
      this.parts.channels.restartFrames();
    }
  }

  #expectTyped(): void {
    const { typedAddress } = this.state;
    if (typedAddress !== null) this.parts.addresses.expect(typedAddress);
  }

  #followPhase(): void {
    const { phase } = this.state;
    if (phase.kind === 'running' && phase.walk === null) this.#reveal.show(phase);
    else this.#reveal.clear();
    this.#clock.wind();
    this.#heartbeat.follow();
    this.#practice.follow();
  }

  #onFailure(error: unknown, commands: readonly string[]): void {
    const { log, sessionId, onStale } = this.parts;
    log.error({ err: error, sessionId, commands }, `a batch was not stored${whyFailed(error)}`);
    // While it ends, its room is in the hands of whoever ends it.
    if (error instanceof StaleWriter && !this.#isEnding) onStale();
  }

  async #perform(command: HostCommand): Promise<boolean> {
    return (await this.#queue.submit({ by: 'host', command }, this.parts.time.now(), nothing)).ok;
  }

  #performDuty(duty: Duty): Promise<boolean> {
    if (duty === 'finish-round') return this.#finish();
    return duty === 'mark-clock' ? this.#markClock() : this.#perform({ type: duty });
  }

  #markClock(): Promise<boolean> {
    return this.#perform({ type: 'mark-clock', present: this.#presence.count() });
  }

  async #finish(): Promise<boolean> {
    // The last change of a rate may still be waiting in the queue: a command after it sees it. The answer
    // comes before `#onStored` has passed the batch on to the reveal.
    if (!(await this.#markClock())) return false;
    const { phase } = this.state;
    if (this.#isDisposed || phase.kind !== 'running') return false;
    this.#reveal.show(phase);
    const results = await this.#reveal.finished();
    if (results === null || this.state.phase.kind !== 'running') return false;
    return this.#perform({ type: 'finish-round', ...results });
  }
}

/** To whom nobody listens. */
function nothing(): void {}
