import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEpoch, type Lease, type Leases, PrismaLeases, type Taken } from '#server/store/leases';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { type RoomStore, StaleWriter } from '#server/store/room-store';
import { everyDatabase } from '../../support/server/databases';
import { joined } from '../../support/server/events';
import { MemoryRoomStore } from '../../support/server/memory-stores';

/** Of a lease here: a machine that is busy for so long must not make a test fail. */
const LASTS_MS = 600;

interface Shared {
  readonly store: RoomStore;
  of(node: string): Leases;
  close(): Promise<unknown>;
}

const databases = await everyDatabase();
afterAll(() => databases.close());

const places: Record<string, () => Promise<Shared>> = {
  async memory() {
    const store = new MemoryRoomStore();
    return { store, of: (node) => store.leases(node, LASTS_MS), close: () => store.close() };
  },
  ...Object.fromEntries(
    databases.kinds.map((kind) => [
      kind,
      async () => {
        const { database, close } = await databases.open(kind);
        const of = (node: string) => new PrismaLeases(database, node, LASTS_MS);
        return { store: new PrismaRoomStore(database), of, close };
      },
    ]),
  ),
};

const CODE = 'CDFGHJ';
const SESSION = { id: 'session-1', code: CODE, title: 'Optimization', openedAt: 1_000 };

function leaseOf(taken: Taken): Lease {
  if (taken.kind !== 'taken') throw new Error(`it is ${taken.kind}`);
  return taken.lease;
}

describe.each(Object.keys(places))('the leases of rooms in %s', (kind) => {
  let shared: Shared;
  let store: RoomStore;
  let first: Leases;
  let second: Leases;
  beforeEach(async () => {
    shared = await places[kind]!();
    store = shared.store;
    first = shared.of('first');
    second = shared.of('second');
    await store.open({ ...SESSION, commandId: 'command-1' });
  });
  afterEach(() => shared.close());

  const batch = (expectedVersion: number) => {
    const events = [joined(expectedVersion + 1)];
    return { sessionId: SESSION.id, expectedVersion, events, at: 2_000 };
  };

  it('give an open room to whoever asks first, and to nobody else while it is renewed', async () => {
    expect(await first.free([CODE, 'KMNPQR'])).toEqual([CODE]);
    expect(leaseOf(await first.take(CODE))).toEqual({ sessionId: SESSION.id, epoch: 1 });
    for (let tries = 0; tries < 4; tries += 1) {
      await delay(LASTS_MS / 3);
      expect(await first.renew()).toEqual(new Set([SESSION.id]));
      expect(await second.take(CODE)).toEqual({ kind: 'held', sessionId: SESSION.id });
      expect(await second.renew()).toEqual(new Set());
      expect(await second.free([CODE])).toEqual([]);
    }
  });

  it('give it to one of two who ask at once', async () => {
    const both = await Promise.all([first.take(CODE), second.take(CODE)]);
    expect(both.map((taken) => taken.kind).toSorted()).toEqual(['held', 'taken']);
  });

  it('know no room that was never opened', async () => {
    expect(await first.take('KMNPQR')).toEqual({ kind: 'unknown' });
    expect(await first.free(['KMNPQR'])).toEqual([]);
    expect(await first.free([])).toEqual([]);
  });

  it('end by themselves: the next epoch is another’s, and the one before writes nothing', async () => {
    const before = leaseOf(await first.take(CODE));
    await inEpoch(store, before.epoch).append(batch(0));
    await delay(1.5 * LASTS_MS);
    expect(await second.free([CODE])).toEqual([CODE]);
    const after = leaseOf(await second.take(CODE));
    expect(after.epoch).toBe(before.epoch + 1);
    await expect(inEpoch(store, before.epoch).append(batch(1))).rejects.toThrow(StaleWriter);
    await expect(inEpoch(store, before.epoch).replaceRuns(SESSION.id, 1, [])).rejects.toThrow(
      StaleWriter,
    );
    expect(await first.renew()).toEqual(new Set());
    await inEpoch(store, after.epoch).append(batch(1));
    await inEpoch(store, after.epoch).replaceRuns(SESSION.id, 1, []);
    expect((await store.load(CODE))?.events).toEqual([joined(1), joined(2)]);
  });

  it('that are over and that nobody has taken go on where their owner renews them', async () => {
    const { epoch } = leaseOf(await first.take(CODE));
    await delay(1.5 * LASTS_MS);
    expect(await first.renew()).toEqual(new Set([SESSION.id]));
    expect((await second.take(CODE)).kind).toBe('held');
    await inEpoch(store, epoch).append(batch(0));
  });

  it('are given back at once, and by nobody who has them no longer', async () => {
    const before = leaseOf(await first.take(CODE));
    await second.release(before);
    expect((await second.take(CODE)).kind).toBe('held');
    await first.release(before);
    const after = leaseOf(await second.take(CODE));
    await first.release(before);
    expect((await first.take(CODE)).kind).toBe('held');
    expect(after.epoch).toBe(before.epoch + 1);
  });

  it('raise the epoch also where one takes what is one’s own: what was on its way is refused', async () => {
    const before = leaseOf(await first.take(CODE));
    const after = leaseOf(await first.take(CODE));
    expect(after.epoch).toBe(before.epoch + 1);
    await expect(inEpoch(store, before.epoch).append(batch(0))).rejects.toThrow(StaleWriter);
  });

  it('of a room that was closed stay with who has it, and can be taken by nobody', async () => {
    await first.take(CODE);
    await store.append({ ...batch(0), events: [{ type: 'room-closed' }] });
    expect(await second.take(CODE)).toEqual({ kind: 'held', sessionId: SESSION.id });
    expect(await first.renew()).toEqual(new Set([SESSION.id]));
    await delay(1.5 * LASTS_MS);
    expect(await second.take(CODE)).toEqual({ kind: 'unknown' });
  });
});
