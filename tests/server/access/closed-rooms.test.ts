import { beforeEach, describe, expect, it } from 'vitest';
import { ClosedRooms } from '#server/access/closed-rooms';
import type { RoomRegistry } from '#server/room/room-registry';
import type { StoredSession } from '#server/store/room-store';
import { joined } from '../../support/server/events';
import { ManualTime } from '../../support/server/manual-time';

const MINUTE_MS = 60_000;
const CODE = 'CDFGHJ';

const session = (id: string): StoredSession => ({
  ...{ id, code: CODE, firstCode: CODE, title: id },
  events: [joined(1), { type: 'room-closed' }],
});

describe('rooms after their end', () => {
  let reads: string[];
  let time: ManualTime;
  let stored: (id: string) => StoredSession | null;
  let live: Awaited<ReturnType<RoomRegistry['findLive']>>;
  let rooms: ClosedRooms;
  beforeEach(() => {
    reads = [];
    time = new ManualTime();
    stored = session;
    live = null;
    const registry = { findLive: async () => live } as unknown as RoomRegistry;
    const store = {
      async loadById(id: string) {
        reads.push(id);
        return stored(id);
      },
    };
    rooms = new ClosedRooms(registry, store, time);
  });
  const find = (id: string) => rooms.find(CODE, { id, closedAt: 0 });

  it('are read once for all who ask within five minutes', async () => {
    const states = await Promise.all(Array.from({ length: 50 }, () => find('a')));
    expect(new Set(states).size).toBe(1);
    expect(states[0]).toMatchObject({ title: 'a', phase: { kind: 'closed' } });
    await time.pass(5 * MINUTE_MS - 1);
    await find('a');
    expect(reads).toEqual(['a']);
    await time.pass(1);
    await find('a');
    expect(reads).toEqual(['a', 'a']);
  });

  it('are kept two at a time: a third takes the place of the oldest', async () => {
    for (const id of ['a', 'b', 'c', 'b', 'c']) await find(id);
    expect(reads).toEqual(['a', 'b', 'c']);
    await find('a');
    await find('c');
    await find('b');
    expect(reads).toEqual(['a', 'b', 'c', 'a', 'b']);
  });

  it('that lost their place leave the next of the same session its own five minutes', async () => {
    await find('a');
    await time.pass(4 * MINUTE_MS);
    for (const id of ['b', 'c', 'a']) await find(id);
    await time.pass(4 * MINUTE_MS);
    await find('a');
    expect(reads).toEqual(['a', 'b', 'c', 'a']);
  });

  it('are asked for again where they could not be read', async () => {
    stored = () => {
      throw new Error('the disk');
    };
    const asks = await Promise.allSettled([find('a'), find('a')]);
    expect(asks.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    stored = session;
    expect(await find('a')).toMatchObject({ title: 'a' });
    expect(reads).toEqual(['a', 'a']);
    stored = () => null;
    expect(await find('b')).toBeNull();
  });

  it('are not read while they are in memory, unless another has their code by now', async () => {
    const state = { title: 'live' };
    live = { sessionId: 'a', state } as typeof live;
    expect(await find('a')).toBe(state);
    expect(reads).toEqual([]);
    expect(await find('b')).toMatchObject({ title: 'b' });
    expect(reads).toEqual(['b']);
  });
});
