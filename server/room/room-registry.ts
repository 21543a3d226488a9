import { randomBytes, randomUUID } from 'node:crypto';
import type { Millis } from '#core/lesson/round';
import type { Owner } from '#core/protocol/owner';
import { eventsAtOpening } from '#core/room/new-room';
import { codeFromBytes } from '#core/room/people/code';
import type { Language } from '#core/words/languages';
import type { AddressBook } from '../process/addresses';
import type { Log } from '../process/log';
import type { ServerMeasures } from '../process/measures';
import type { TimeSource } from '../process/time-source';
import type { RoomStore } from '../store/room-store';
import { whyFailed } from '../store/storage-fault';
import { type Ownership, RoomElsewhere, type Tenure } from './ownership';
import { restoredRoom } from './restored-room';
import { RoomHost } from './room-host';

/** A room that nobody looks at leaves memory after this time, and is restored for whoever asks for it later. */
const IDLE_MS: Millis = 10 * 60_000;
const SWEEP_MS: Millis = 60_000;
/** After this many taken codes in a row something must be wrong: with 10^8 codes even two hardly ever happen. */
const CODE_TRIES = 20;

export interface RoomRegistryParts {
  readonly store: RoomStore;
  readonly addresses: AddressBook;
  /** How many students each room holds. */
  readonly capacity: number;
  readonly time: TimeSource;
  readonly log: Log;
  readonly measures: ServerMeasures;
  readonly invitationFor: (code: string) => string;
  readonly ownership: Ownership;
}

/** Nobody's fault: whoever asked is told by the end of the connection, and comes back. */
export class ServerStopping extends Error {}

/** The sole owner of the live rooms of this process. */
export class RoomRegistry {
  readonly #rooms = new Map<string, Promise<RoomHost | null>>();
  readonly #tenures = new WeakMap<RoomHost, Tenure>();
  #cancelSweep: (() => void) | null = null;
  #isAccepting = false;
  #isClosed = false;

  constructor(private readonly parts: RoomRegistryParts) {
    this.#sweepLater();
  }

  /**
   * Opens a room, or finds the one that the same command opened before.
   * @param owner whose it is
   * @param language of the plan that it begins with
   * @returns its code and its version by then
   */
  async create(
    owner: Owner,
    title: string,
    commandId: string,
    language: Language,
  ): Promise<{ readonly code: string; readonly version: number }> {
    const { store, time } = this.parts;
    const events = eventsAtOpening(language);
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      const openedBefore = await store.openedBy(commandId);
      const version =
        openedBefore === null ? null : await this.#versionOf(openedBefore, events.length);
      if (openedBefore !== null && version !== null) return { code: openedBefore, version };
      const code = this.drawCode();
      if (code === null) continue;
      const id = randomUUID();
      const about = { id, code, title, owner, commandId, openedAt: time.date() };
      if (!(await store.open({ ...about, events }))) continue;
      return { code, version: (await this.#versionOf(code, events.length)) ?? events.length };
    }
    throw new Error('no free room code was found');
  }

  /** null: no open room has this code. @param atOpening told of a room that another server hosts */
  async #versionOf(code: string, atOpening: number): Promise<number | null> {
    try {
      return (await this.find(code))?.state.version ?? null;
    } catch (error) {
      if (error instanceof RoomElsewhere) return atOpening;
      throw error;
    }
  }

  /** null: chance would have it that this one can't be given. */
  drawCode(): string | null {
    const code = codeFromBytes(randomBytes(32));
    return code === null || this.isInMemory(code) ? null : code;
  }

  /** Open or closed: a closed room that somebody looks at may be opened again, and keeps its code until it is gone. */
  isInMemory(code: string): boolean {
    return this.#rooms.has(code);
  }

  /**
   * The open room with this code, restored from the store if need be. All who ask at once get the same one. Rejects
   * with `RoomElsewhere` where another server hosts it.
   */
  find(code: string): Promise<RoomHost | null> {
    if (this.#isClosed) return Promise.reject(new ServerStopping('the server is stopping'));
    const known = this.#rooms.get(code);
    if (known !== undefined) return known;
    return this.#keep(code, this.#restore(code));
  }

  /** The room if it is in memory, without reading the store. */
  findLive(code: string): Promise<RoomHost | null> {
    return this.#rooms.get(code) ?? Promise.resolve(null);
  }

  /**
   * Changes what is stored of a session while no host of it is alive. Whoever asks for its room meanwhile waits, and
   * whoever was in it comes back to what is stored by then.
   */
  async replace<Value>(
    { id, code }: { readonly id: string; readonly code: string },
    change: () => Promise<Value>,
  ): Promise<Value> {
    await this.bring(code);
    const known = this.#rooms.get(code);
    const host = (await known?.catch(() => null)) ?? null;
    // Somebody else was quicker: also where there was no host, since there may be one by now.
    if (this.#rooms.get(code) !== known) return this.replace({ id, code }, change);
    // Codes are reused: the room that has it now is another one.
    if (host !== null && host.sessionId !== id) return change();
    // Connections end before the change: what comes by one that still has the old host is lost on it.
    const closed = host?.close().then(() => this.#tenures.get(host)?.channels.drop());
    const changed = (closed ?? Promise.resolve()).then(change);
    const next = this.#keep(
      code,
      changed.catch(() => undefined).then(() => this.#restore(code)),
    );
    try {
      return await changed;
    } finally {
      await next.catch(() => null);
    }
  }

  /** Where another server hosts it, that one gives it up. */
  bring(code: string): Promise<void> {
    return this.#isClosed ? Promise.resolve() : this.parts.ownership.bring(code);
  }

  /** Ends the host of a room, whose last word is stored: from now on it may be hosted elsewhere. */
  async handOver(code: string): Promise<void> {
    const known = this.#rooms.get(code);
    const host = (await known?.catch(() => null)) ?? null;
    if (known === undefined || host === null) return;
    await host.close();
    this.#forget(code, known);
    await this.#tenures.get(host)?.release();
  }

  /** Another server has taken the room of this host, which is no longer of any use. */
  lose(host: RoomHost): void {
    // While it ends, its room is in the hands of whoever ends it.
    if (host.isEnding) return;
    host.dispose();
    this.#rooms.delete(host.state.code);
    this.#tenures.get(host)?.lost();
  }

  /** At the start: restores the rooms in which a round was in progress, with their clocks stopped. */
  async restoreOpenRounds(): Promise<void> {
    const { store, log } = this.parts;
    const restore = (code: string) =>
      this.find(code).catch((error: unknown) => {
        if (error instanceof RoomElsewhere) return;
        // One broken room must not keep the others from their lesson. Its code would let anybody in.
        log.error({ err: error }, `a room could not be restored${whyFailed(error)}`);
      });
    await Promise.all((await store.codesWithOpenRound()).map(restore));
  }

  /** From now on phones can connect: restored rooms wait for them, then go on. */
  async accept(): Promise<void> {
    this.#isAccepting = true;
    for (const host of await this.#live()) host.resume();
  }

  addressesChanged(): void {
    void this.#live().then((hosts) => {
      for (const host of hosts) host.addressesChanged();
    });
  }

  /** How many rooms are in memory, and how many students are in them. */
  async census(): Promise<{ readonly rooms: number; readonly students: number }> {
    const hosts = await this.#live();
    const students = hosts.reduce((sum, host) => sum + host.presentCount, 0);
    return { rooms: hosts.length, students };
  }

  /** Closes every room, which stores where its clock stands, and ends. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancelSweep?.();
    await Promise.all(
      (await this.#live()).map(async (host) => {
        await host.close();
        await this.#tenures.get(host)?.release();
      }),
    );
    this.#rooms.clear();
  }

  async #restore(code: string): Promise<RoomHost | null> {
    const tenure = await this.parts.ownership.take(code);
    if (tenure === null) return null;
    try {
      const host = await this.#hosted(code, tenure);
      if (host === null) await tenure.release();
      return host;
    } catch (error) {
      await tenure.release();
      throw error;
    }
  }

  async #hosted(code: string, tenure: Tenure): Promise<RoomHost | null> {
    const room = await restoredRoom(this.parts, code);
    if (room === null) return null;
    const host: RoomHost = new RoomHost({
      ...this.parts,
      ...room,
      store: tenure.store,
      channels: tenure.channels,
      framesAfter: tenure.framesAfter,
      invitation: this.parts.invitationFor(code),
      onStale: () => this.lose(host),
    });
    this.#tenures.set(host, tenure);
    await host.standStill();
    tenure.hosted(host);
    if (this.#isAccepting) host.resume(tenure.isHandedOver);
    return host;
  }

  async #live(): Promise<RoomHost[]> {
    const hosts = await Promise.all(
      [...this.#rooms.values()].map((host) => host.catch(() => null)),
    );
    return hosts.filter((host) => host !== null);
  }

  /** Whoever asks from now on gets this one; one that turns out not to be there is forgotten. */
  #keep(code: string, restored: Promise<RoomHost | null>): Promise<RoomHost | null> {
    const found = restored.catch((error: unknown) => {
      this.#forget(code, found);
      throw error;
    });
    this.#rooms.set(code, found);
    void found.then((host) => host === null && this.#forget(code, found)).catch(() => undefined);
    return found;
  }

  #forget(code: string, host: Promise<RoomHost | null>): void {
    if (this.#rooms.get(code) === host) this.#rooms.delete(code);
  }

  #sweepLater(): void {
    if (this.#isClosed) return;
    this.#cancelSweep = this.parts.time.after(SWEEP_MS, () => {
      void this.#sweep().finally(() => this.#sweepLater());
    });
  }

  async #sweep(): Promise<void> {
    for (const [code, promise] of this.#rooms) {
      const host = await promise.catch(() => null);
      if (host === null || host.idleFor() < IDLE_MS) continue;
      this.#forget(code, promise);
      host.dispose();
      await this.#tenures.get(host)?.release();
    }
  }
}
