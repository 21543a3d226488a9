import { setTimeout as delay } from 'node:timers/promises';
import type { Millis } from '#core/lesson/round';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { PartName } from '#core/protocol/views/presenter-parts';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { participantOf } from '#core/room/people/participants';
import type { ClusterMeasures } from '../process/measures';
import type { Arrival, AskedCommand, LiveRoom, Welcome } from '../room/live-room';
import type { Audience, Presenter, ViewByAudience } from '../room/room-channels';
import type { RoomHost } from '../room/room-host';
import { inTime } from './in-time';
import type { Ask, PeopleReport } from './messages';
import { type HostErrand, RemoteSide, type RemoteSideParts } from './remote-side';
import { RoomUnreachable } from './room-unreachable';

/** A command without an answer for so long stays without: by then its sender has come back and sent it again. */
const PATIENCE_MS: Millis = 10_000;
const AGAIN_MS: Millis = 100;

export interface SharedRoomParts
  extends Pick<RemoteSideParts, 'sessionId' | 'node' | 'bus' | 'local'> {
  readonly code: string;
  readonly measures: ClusterMeasures;
  readonly answer: (host: RoomHost, asked: AskedCommand) => Promise<Acknowledgement | null>;
  readonly onNobody: () => void;
  readonly onReleased: () => void;
}

/**
 * A room of which people are at this server, wherever it is hosted: that may change at any moment, and they notice
 * nothing of it.
 */
export class SharedRoom implements LiveRoom {
  readonly #counts: Record<Audience, number> = { students: 0, screens: 0, instructors: 0 };
  readonly #tabs = new Map<string, number>();
  /** Devices whose connections its host hasn't been told of. */
  readonly #changed = new Set<string>();
  /** Devices here behind which a student stands, as their host has said. */
  #members: ReadonlySet<string> = new Set();
  /** Where it is hosted here. */
  #host: RoomHost | null = null;
  /** Where it isn't. */
  #remote: RemoteSide | null = null;
  #usedAt: Millis = performance.now();
  #isDropped = false;

  constructor(private readonly parts: SharedRoomParts) {}

  get code(): string {
    return this.parts.code;
  }

  get sessionId(): string {
    return this.parts.sessionId;
  }

  get isDisposed(): boolean {
    return this.#isDropped;
  }

  get isHere(): boolean {
    return this.#host !== null;
  }

  get remote(): RemoteSide | null {
    return this.#remote;
  }

  get devices(): object {
    return this.#host?.state.tokens ?? this.#members;
  }

  /** Whether anybody is here, or waits for an answer. */
  get isUsed(): boolean {
    return this.#hasPeople() || this.#remote?.isAsking === true;
  }

  /** How long nobody has been here. */
  idleFor(): Millis {
    return this.isUsed ? 0 : performance.now() - this.#usedAt;
  }

  isMember(tokenHash: string): boolean {
    if (this.#host !== null) return participantOf(this.#host.state, tokenHash) !== null;
    return this.#members.has(tokenHash);
  }

  /** It is hosted by another server. @returns whether that one is heard by now */
  async beElsewhere(): Promise<boolean> {
    if (this.#remote !== null) return true;
    const former = this.#host;
    this.#host = null;
    const remote = new RemoteSide({
      ...this.parts,
      report: (isWhole) => this.#report(isWhole),
      hasPeople: () => this.#hasPeople(),
      onYou: (tokenHash, you) => this.#noteMember(tokenHash, you.participant !== null),
    });
    this.#remote = remote;
    if (former !== null) {
      const devices = [...this.#tabs.keys()];
      this.#members = new Set(devices.filter((one) => participantOf(former.state, one) !== null));
    }
    const isHeard = await remote.open();
    if (isHeard) remote.askNews();
    return isHeard;
  }

  /** It is hosted here: who is here is told everything by this host. */
  beHere(host: RoomHost): void {
    const before = this.#remote;
    this.#remote = null;
    this.#host = host;
    for (const tokenHash of this.#tabs.keys()) host.connected(tokenHash);
    before?.close(host);
    if (!this.#hasPeople()) return;
    const { local } = this.parts;
    const audiences: readonly Audience[] = ['students', 'screens', 'instructors'];
    for (const audience of audiences) {
      if (local.count(audience) > 0) local.view(audience, host.viewFor(audience));
    }
    for (const tokenHash of this.#tabs.keys()) local.you(tokenHash, host.youFor(tokenHash));
  }

  /** It is nowhere any more. */
  drop(): void {
    this.#isDropped = true;
    this.#remote?.close(null);
    this.#remote = null;
    this.parts.local.drop();
  }

  async answer(asked: AskedCommand): Promise<Acknowledgement | null> {
    const until = performance.now() + PATIENCE_MS;
    while (!this.#isDropped && performance.now() < until) {
      const answer = await this.#answerOnce(asked);
      if (answer !== null) {
        const { command, sender } = asked;
        if (answer.ok && command.type === 'join' && sender.role === 'student') {
          this.#noteMember(sender.tokenHash, true);
        }
        return answer;
      }
      await delay(AGAIN_MS);
    }
    return null;
  }

  enter(arrival: Arrival, seat: (welcome: Welcome) => void): () => void {
    const { audience, tokenHash } = arrival;
    let isGone = false;
    this.#counts[audience] += 1;
    if (tokenHash !== null) this.visit(tokenHash);
    const seatOnce = (welcome: Welcome) => {
      if (isGone) return;
      if (welcome.you !== null && tokenHash !== null) {
        this.#noteMember(tokenHash, welcome.you.participant !== null);
      }
      seat(welcome);
      this.#remote?.changed();
    };
    const cancel = this.#do<'enter'>({
      ask: () => {
        if (tokenHash !== null) this.#changed.add(tokenHash);
        return { kind: 'enter', arrival, people: this.#report(false) };
      },
      hear: seatOnce,
      here: (host) => {
        const you = tokenHash === null ? null : host.youFor(tokenHash);
        seatOnce({ view: host.viewFor(audience), you } as Welcome);
        if (tokenHash === null) host.connected(null);
      },
    });
    return () => {
      isGone = true;
      cancel();
      this.#counts[audience] -= 1;
      if (tokenHash !== null) this.leave(tokenHash);
      else {
        this.#usedAt = performance.now();
        this.#host?.disconnected(null);
        this.#remote?.changed();
      }
    };
  }

  whole(
    presenter: Presenter,
    names: readonly PartName[],
    tell: (view: ViewByAudience[Presenter]) => void,
  ): void {
    this.#do<'whole'>({
      ask: () => ({ kind: 'whole', presenter, names }),
      hear: tell,
      here: (host) => tell(host.viewWith(presenter, names)),
    });
  }

  look(tokenHash: string): Promise<{ readonly view: StudentView; readonly you: You }> {
    return inTime(PATIENCE_MS, ({ resolve }) =>
      this.#do<'look'>({
        ask: () => ({ kind: 'look', tokenHash }),
        hear: resolve,
        here: (host) => resolve({ view: host.viewFor('students'), you: host.youFor(tokenHash) }),
      }),
    );
  }

  visit(tokenHash: string): void {
    const tabs = this.#tabs.get(tokenHash) ?? 0;
    this.#tabs.set(tokenHash, tabs + 1);
    if (tabs === 0) this.#host?.connected(tokenHash);
    this.#noteChange(tokenHash);
  }

  leave(tokenHash: string): void {
    const left = (this.#tabs.get(tokenHash) ?? 1) - 1;
    this.#usedAt = performance.now();
    if (left > 0) this.#tabs.set(tokenHash, left);
    else {
      this.#tabs.delete(tokenHash);
      this.#host?.disconnected(tokenHash);
      if (this.#members.has(tokenHash)) this.#noteMember(tokenHash, false);
    }
    this.#noteChange(tokenHash);
  }

  async #answerOnce(asked: AskedCommand): Promise<Acknowledgement | null> {
    if (this.#host !== null) return this.parts.answer(this.#host, asked);
    this.parts.measures.forwarded += 1;
    try {
      return await inTime<Acknowledgement | null>(PATIENCE_MS, ({ resolve, reject }) =>
        this.#do<'command'>({
          ask: () => ({ kind: 'command', asked }),
          hear: resolve,
          here: (host) => void this.parts.answer(host, asked).then(resolve, reject),
        }),
      );
    } catch (error) {
      if (error instanceof RoomUnreachable) return null;
      throw error;
    }
  }

  #do<Kind extends Ask['kind']>(errand: HostErrand<Kind>): () => void {
    if (this.#remote !== null) return this.#remote.ask(errand);
    if (this.#host !== null) errand.here(this.#host);
    return () => undefined;
  }

  #noteChange(tokenHash: string): void {
    if (this.#remote === null) return;
    this.#changed.add(tokenHash);
    this.#remote.changed();
  }

  #noteMember(tokenHash: string, isMember: boolean): void {
    if (this.#members.has(tokenHash) === isMember) return;
    const members = new Set(this.#members);
    if (isMember) members.add(tokenHash);
    else members.delete(tokenHash);
    this.#members = members;
  }

  #hasPeople(): boolean {
    const { students, screens, instructors } = this.#counts;
    return students + screens + instructors + this.#tabs.size > 0;
  }

  #report(isWhole: boolean): PeopleReport {
    const { local } = this.parts;
    const devices = isWhole ? [...this.#tabs.keys()] : [...this.#changed];
    this.#changed.clear();
    return {
      counts: { ...this.#counts },
      projectors: local.projectors(),
      hasLostWebSockets: local.hasLostWebSockets(),
      tabs: devices.map((tokenHash) => [tokenHash, this.#tabs.get(tokenHash) ?? 0] as const),
      isWhole,
    };
  }
}
