import { randomUUID } from 'node:crypto';
import type { Millis } from '#core/lesson/round';
import type { Owner } from '#core/protocol/owner';
import type { Language } from '#core/words/languages';
import type { Log } from '../process/log';
import type { LiveRooms } from '../room/live-room';
import { RoomElsewhere } from '../room/ownership';
import { type RoomRegistry, ServerStopping } from '../room/room-registry';
import type { Leases } from '../store/leases';
import { whyFailed } from '../store/storage-fault';
import { channelOf, type ToHost, type ToNode } from './messages';
import { RoomUnreachable } from './room-unreachable';
import { SharedRoom, type SharedRoomParts } from './shared-room';
import type { Tenures } from './tenures';

const TICK_MS: Millis = 250;
/** Rooms that are hosted by nobody any more are looked for so often. */
const LOOK_MS: Millis = 500;
const AFTER_OUTAGE_MS: Millis = 2_000;
/** So long nobody has been here: what is said in that room isn't listened to any more. */
const IDLE_MS: Millis = 30_000;
/** How long a host may take to give up a room, and how often it is asked. */
const HAND_OVER_MS: Millis = 1_000;
const HAND_OVER_TRIES = 6;

export interface SharedRoomsParts
  extends Pick<SharedRoomParts, 'node' | 'bus' | 'measures' | 'answer'> {
  readonly leases: Leases;
  readonly localFor: (code: string) => SharedRoomParts['local'];
  readonly registry: () => RoomRegistry;
  readonly tenures: () => Tenures;
  readonly log: Log;
}

/** The rooms of which people are at this server, hosted here or by others. What its host has left behind it takes. */
export class SharedRooms implements LiveRooms {
  readonly #rooms = new Map<string, SharedRoom>();
  readonly #bySession = new Map<string, SharedRoom>();
  readonly #claiming = new Set<string>();
  readonly #handOvers = new Map<string, () => void>();
  readonly #timers: NodeJS.Timeout[] = [];
  #isClosed = false;
  /** Until then the owners of rooms, who couldn't reach the database either, come first. */
  #waitsUntil = 0;

  constructor(private readonly parts: SharedRoomsParts) {}

  async start(): Promise<void> {
    const { bus, node } = this.parts;
    await bus.subscribe(channelOf.node(node), (text) => this.#hear(JSON.parse(text) as ToNode));
    bus.onReturn(() => {
      for (const room of this.#rooms.values()) room.remote?.returned();
    });
    this.#timers.push(
      setInterval(() => this.#tick(), TICK_MS),
      setInterval(() => void this.#look(), LOOK_MS),
    );
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearInterval(timer);
    for (const room of this.#rooms.values()) room.remote?.close(null);
    this.#rooms.clear();
    this.#bySession.clear();
  }

  async find(code: string): Promise<SharedRoom | null> {
    const known = this.#known(code);
    if (known !== null) return known;
    try {
      const host = await this.parts.registry().find(code);
      return host === null ? null : this.roomOf(code, host.sessionId);
    } catch (error) {
      if (!(error instanceof RoomElsewhere)) throw error;
      const room = this.roomOf(code, error.sessionId);
      if (await room.beElsewhere()) return room;
      throw new RoomUnreachable('Redis can not be reached');
    }
  }

  async findLive(code: string): Promise<SharedRoom | null> {
    return this.#known(code);
  }

  create(owner: Owner, title: string, commandId: string, language: Language) {
    return this.parts.registry().create(owner, title, commandId, language);
  }

  /** As `Ownership.bring`. */
  async bring(code: string): Promise<void> {
    for (let tries = 0; tries < HAND_OVER_TRIES; tries += 1) {
      try {
        await this.parts.registry().find(code);
        return;
      } catch (error) {
        if (!(error instanceof RoomElsewhere)) throw error;
        await this.#askHandOver(error.sessionId);
      }
    }
    throw new RoomUnreachable('the server that hosts the room does not give it up');
  }

  /** The one of this session: another one that had its code is nowhere any more. */
  roomOf(code: string, sessionId: string): SharedRoom {
    const known = this.#rooms.get(code);
    if (known?.sessionId === sessionId) return known;
    if (known !== undefined) {
      known.drop();
      this.#forget(known);
    }
    const { localFor } = this.parts;
    const room: SharedRoom = new SharedRoom({
      ...this.parts,
      code,
      sessionId,
      local: localFor(code),
      onNobody: () => void this.#claim(room),
      onReleased: () => {
        if (room.isUsed) void this.#claim(room, true);
      },
    });
    this.#rooms.set(code, room);
    this.#bySession.set(sessionId, room);
    return room;
  }

  /** It is hosted here no longer, and may be by anybody. */
  async released(room: SharedRoom): Promise<void> {
    if (room.isUsed && !this.#isClosed) await room.beElsewhere();
    else this.#forget(room);
  }

  #known(code: string): SharedRoom | null {
    const room = this.#rooms.get(code);
    return room !== undefined && (room.isHere || room.remote !== null) ? room : null;
  }

  #hear(message: ToNode): void {
    if (message.kind === 'answer') {
      const done = this.#handOvers.get(message.id);
      done?.();
    }
    this.#bySession.get(message.sessionId)?.remote?.hearToNode(message);
  }

  #tick(): void {
    for (const room of this.#rooms.values()) {
      room.remote?.tick();
      if (room.isHere || room.idleFor() < IDLE_MS) continue;
      room.remote?.close(null);
      this.#forget(room);
    }
  }

  async #look(): Promise<void> {
    const elsewhere = [...this.#rooms.values()].filter((room) => !room.isHere && room.isUsed);
    if (elsewhere.length === 0 || performance.now() < this.#waitsUntil) return;
    try {
      const free = new Set(await this.parts.leases.free(elsewhere.map(({ code }) => code)));
      for (const room of elsewhere) if (free.has(room.code)) void this.#claim(room);
    } catch {
      // Where the database can't be reached nobody can take anything: a later look does it.
      this.#waitsUntil = performance.now() + AFTER_OUTAGE_MS;
    }
  }

  /** Takes a room that nobody hosts. */
  async #claim(room: SharedRoom, isHandedOver = false): Promise<void> {
    const { code } = room;
    const { registry, measures, log } = this.parts;
    if (room.isHere || this.#claiming.has(code) || this.#isClosed) return;
    this.#claiming.add(code);
    if (isHandedOver) this.parts.tenures().expectHandOver(code);
    try {
      const host = await registry().find(code);
      // It was closed, and whoever looked at it is told so.
      if (host === null) room.drop();
      else measures.takeovers += 1;
      if (room.isDisposed) this.#forget(room);
    } catch (error) {
      if (!(error instanceof RoomElsewhere || error instanceof ServerStopping)) {
        log.error({ err: error }, `a room could not be taken${whyFailed(error)}`);
      }
    } finally {
      this.#claiming.delete(code);
      this.parts.tenures().expectNoHandOver(code);
    }
  }

  #forget(room: SharedRoom): void {
    if (this.#rooms.get(room.code) === room) this.#rooms.delete(room.code);
    if (this.#bySession.get(room.sessionId) === room) this.#bySession.delete(room.sessionId);
  }

  async #askHandOver(sessionId: string): Promise<void> {
    const { bus, node } = this.parts;
    const id = randomUUID();
    const message: ToHost = { kind: 'ask', node, id, ask: { kind: 'hand-over' } };
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, HAND_OVER_MS);
      this.#handOvers.set(id, () => {
        clearTimeout(timer);
        resolve();
      });
      void bus.publish(channelOf.host(sessionId), JSON.stringify(message));
    });
    this.#handOvers.delete(id);
  }
}
