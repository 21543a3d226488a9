import type { Millis } from '#core/lesson/round';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { Log } from '../process/log';
import type { ClusterMeasures } from '../process/measures';
import type { AskedCommand } from '../room/live-room';
import { RoomElsewhere, type Tenure } from '../room/ownership';
import type { RoomChannels } from '../room/room-channels';
import type { RoomHost } from '../room/room-host';
import { inEpoch, type Lease, type Leases } from '../store/leases';
import { type RoomStore, StaleWriter } from '../store/room-store';
import type { Bus } from './bus';
import { HostSide } from './host-side';
import type { SharedRoom } from './shared-room';

/** A lease lasts three times as long. */
const RENEW_MS: Millis = 1_000;
/** Whoever hasn't come to renew for so long has stood still, and may have lost its rooms meanwhile. */
const STOOD_STILL_MS: Millis = 2_500;

/** Ten a second for a day: nobody hosts a room for longer, with its class before it. */
const FRAMES_IN_EPOCH = 1_000_000;

export interface TenuresParts {
  readonly leases: Leases;
  readonly bus: Bus;
  readonly node: string;
  readonly store: RoomStore;
  readonly log: Log;
  readonly measures: ClusterMeasures;
  readonly localFor: (code: string) => RoomChannels;
  readonly answer: (host: RoomHost, asked: AskedCommand) => Promise<Acknowledgement | null>;
  readonly roomOf: (code: string, sessionId: string) => SharedRoom;
  /** The room is hosted here no longer, for others are to host it. */
  readonly onReleased: (room: SharedRoom) => Promise<void>;
  readonly handOver: (code: string) => Promise<void>;
  readonly lose: (host: RoomHost) => void;
}

/** The rooms that this server hosts, of several: it takes them, keeps them, and lets them go. */
export class Tenures {
  readonly #sides = new Map<string, HostSide>();
  readonly #handedOver = new Set<string>();
  #renewal: NodeJS.Timeout | null = null;
  #cameAt = performance.now();
  /** How often it has stood still, and of which of these times it is known what became of its rooms. */
  #doubts = 0;
  #settled = 0;
  #isRenewing = false;

  constructor(private readonly parts: TenuresParts) {}

  start(): void {
    this.#renewal = setInterval(() => void this.#renew(), RENEW_MS);
  }

  close(): void {
    if (this.#renewal !== null) clearInterval(this.#renewal);
    for (const side of this.#sides.values()) side.close();
    this.#sides.clear();
  }

  /** The next to take this room goes on at once. */
  expectHandOver(code: string): void {
    this.#handedOver.add(code);
  }

  /** Nobody has taken it, or another server. */
  expectNoHandOver(code: string): void {
    this.#handedOver.delete(code);
  }

  /** As `Ownership.take`. */
  async take(code: string): Promise<Tenure | null> {
    const isHandedOver = this.#handedOver.delete(code);
    const taken = await this.parts.leases.take(code);
    if (taken.kind === 'unknown') return null;
    if (taken.kind === 'held') throw new RoomElsewhere(taken.sessionId);
    const { lease } = taken;
    this.#sides.get(lease.sessionId)?.close();
    const room = this.parts.roomOf(code, lease.sessionId);
    const side: HostSide = new HostSide({
      ...this.parts,
      lease,
      local: this.parts.localFor(code),
      isSure: () => this.#isSure,
      handOver: () => this.parts.handOver(code),
      outdated: () => this.#lose(side),
    });
    this.#sides.set(lease.sessionId, side);
    await side.open();
    return {
      store: this.#counted(inEpoch(this.parts.store, lease.epoch)),
      channels: side.channels,
      framesAfter: lease.epoch * FRAMES_IN_EPOCH,
      isHandedOver,
      hosted: (host) => {
        room.beHere(host);
        side.hosted(host);
      },
      lost: () => {
        this.#end(side);
        void room.beElsewhere();
      },
      release: () => this.#release(side, room, lease),
    };
  }

  /** All who have people of our rooms are to ask for everything. */
  announceAll(): void {
    for (const side of this.#sides.values()) if (side.host !== null) side.announce();
  }

  get #isSure(): boolean {
    return this.#doubts === this.#settled && performance.now() - this.#cameAt < STOOD_STILL_MS;
  }

  async #release(side: HostSide, room: SharedRoom, lease: Lease): Promise<void> {
    if (this.#sides.get(lease.sessionId) !== side) return;
    try {
      await this.parts.leases.release(lease);
      side.say({ kind: 'released' });
    } catch (error) {
      // It ends by itself.
      this.parts.log.warn(
        { err: error },
        'a room could not be given back: it is free in some seconds',
      );
    }
    this.#end(side);
    await this.parts.onReleased(room);
  }

  async #renew(): Promise<void> {
    const now = performance.now();
    if (now - this.#cameAt >= STOOD_STILL_MS) this.#doubts += 1;
    this.#cameAt = now;
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    const doubts = this.#doubts;
    await this.#renewAll();
    this.#isRenewing = false;
    // An answer from before it stood still says nothing of now.
    this.#settled = doubts;
    if (this.#isSure) for (const side of this.#sides.values()) side.channels.release();
  }

  /** Where the database can't be asked nobody else can take a room either: a run that is on show goes on. */
  async #renewAll(): Promise<void> {
    const sides = [...this.#sides.values()];
    try {
      const own = await this.parts.leases.renew();
      this.parts.measures.renewedAt = performance.now();
      for (const side of sides) if (!own.has(side.lease.sessionId)) this.#lose(side);
    } catch (error) {
      this.parts.log.warn({ err: error }, 'the leases of the rooms could not be renewed');
    }
  }

  #lose(side: HostSide): void {
    if (this.#sides.get(side.lease.sessionId) !== side) return;
    this.parts.log.warn({ sessionId: side.lease.sessionId }, 'another server has taken a room');
    if (side.host !== null) this.parts.lose(side.host);
    this.#end(side);
  }

  #end(side: HostSide): void {
    side.close();
    const { sessionId } = side.lease;
    if (this.#sides.get(sessionId) === side) this.#sides.delete(sessionId);
  }

  #counted(store: RoomStore): RoomStore {
    return {
      ...store,
      append: async (batch) => {
        try {
          await store.append(batch);
        } catch (error) {
          if (error instanceof StaleWriter) this.parts.measures.refusedAppends += 1;
          throw error;
        }
      },
    };
  }
}
