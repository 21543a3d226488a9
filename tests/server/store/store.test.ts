import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { OPERATOR } from '#core/protocol/owner';
import type { RoomEvent } from '#core/room/event';
import { eventsAtOpening } from '#core/room/new-room';
import type { Database } from '#server/store/dialect';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { findSession, findSessions, listSessions } from '#server/store/review-queries';
import { type RoomStore, StaleWriter } from '#server/store/room-store';
import { everyDatabase } from '../../support/server/databases';
import { finished, joined, opened, picked, QUADRATIC, RACE } from '../../support/server/events';
import { MemoryRoomStore } from '../../support/server/memory-stores';

type Closable = { store: RoomStore; close(): Promise<unknown> };

const databases = await everyDatabase();
afterAll(() => databases.close());

const stores: Record<string, () => Promise<Closable>> = {
  async memory() {
    const store = new MemoryRoomStore();
    return { store, close: () => store.close() };
  },
  ...Object.fromEntries(
    databases.kinds.map((kind) => [
      kind,
      async () => {
        const { database, close } = await databases.open(kind);
        return { store: new PrismaRoomStore(database), close };
      },
    ]),
  ),
};

const SESSION = {
  id: 'session-1',
  code: 'CDFGHJ',
  title: 'Optimization',
  commandId: 'command-1',
  openedAt: 1_000,
};

function batch(expectedVersion: number, ...events: RoomEvent[]) {
  return { sessionId: SESSION.id, expectedVersion, events, at: 2_000 };
}

describe.each(Object.keys(stores))('the %s store', (kind) => {
  let kept: Closable;
  let store: RoomStore;
  beforeEach(async () => {
    kept = await stores[kind]!();
    store = kept.store;
  });
  afterEach(() => kept.close());

  it('keeps the events of a session in order', async () => {
    expect(await store.open(SESSION)).toBe(true);
    const asked = { ...joined(2).participant, studentId: '0048213' };
    const first = [joined(1), { ...joined(2), participant: asked }];
    const second = [opened(1), picked(2, 1e-12), picked(2, 0.1 + 0.2, 2)];
    await store.append(batch(0, ...first));
    await store.append(batch(2, ...second));
    const { id, code, title } = SESSION;
    expect(await store.load(code)).toEqual({
      id,
      code,
      firstCode: code,
      title,
      events: [...first, ...second],
    });
  });

  it('knows nothing of a room that was never opened', async () => {
    expect(await store.load('CDFGHJ')).toBeNull();
    expect(await store.wasClosed('CDFGHJ')).toBe(false);
    expect(await store.openedBy('command-1')).toBeNull();
  });

  it('refuses a writer that is behind, and keeps nothing of its batch', async () => {
    await store.open(SESSION);
    await store.append(batch(0, joined(1)));
    await expect(store.append(batch(0, joined(1), joined(2)))).rejects.toThrow(StaleWriter);
    await expect(store.append(batch(2, joined(2)))).rejects.toThrow(StaleWriter);
    await expect(store.append({ ...batch(0, joined(1)), sessionId: 'none' })).rejects.toThrow(
      StaleWriter,
    );
    expect((await store.load(SESSION.code))?.events).toEqual([joined(1)]);
  });

  it('lets one of two writers win that start from the same version', async () => {
    await store.open(SESSION);
    const results = await Promise.allSettled([
      store.append(batch(0, joined(1))),
      store.append(batch(0, joined(1))),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await store.load(SESSION.code))?.events).toEqual([joined(1)]);
  });

  it('gives a code to one open room only, and frees it when the room closes', async () => {
    const next = { ...SESSION, id: 'session-2', commandId: 'command-2' };
    await store.open(SESSION);
    expect(await store.open(next)).toBe(false);
    await store.append(batch(0, { type: 'room-closed' }));
    expect(await store.load(SESSION.code)).toBeNull();
    expect(await store.wasClosed(SESSION.code)).toBe(true);
    expect(await store.open(next)).toBe(true);
    expect((await store.load(SESSION.code))?.id).toBe('session-2');
  });

  it('keeps what has happened in a room by its opening, and goes on from there', async () => {
    const events = eventsAtOpening('de');
    expect(events).toHaveLength(1);
    await store.open({ ...SESSION, events });
    expect((await store.load(SESSION.code))?.events).toEqual(events);
    await expect(store.append(batch(0, joined(1)))).rejects.toThrow(StaleWriter);
    await store.append(batch(1, joined(1)));
    expect((await store.load(SESSION.code))?.events).toEqual([...events, joined(1)]);
  });

  it('opens one room for one command', async () => {
    await store.open(SESSION);
    expect(await store.open({ ...SESSION, id: 'session-2', code: 'KMNPQR' })).toBe(false);
    expect(await store.openedBy(SESSION.commandId)).toBe(SESSION.code);
  });

  it('tells in which rooms a round is going on', async () => {
    await store.open(SESSION);
    expect(await store.codesWithOpenRound()).toEqual([]);
    await store.append(batch(0, joined(1), opened(1), picked(1)));
    expect(await store.codesWithOpenRound()).toEqual([SESSION.code]);
    await store.append(batch(3, { type: 'round-locked', at: 3_000 }));
    expect(await store.codesWithOpenRound()).toEqual([SESSION.code]);
    await store.append(batch(4, finished()));
    expect(await store.codesWithOpenRound()).toEqual([]);
  });

  it('keeps a batch of a hundred joins', async () => {
    const events = Array.from({ length: 100 }, (_, at) => joined(at + 1));
    await store.open(SESSION);
    await store.append(batch(0, ...events));
    expect((await store.load(SESSION.code))?.events).toEqual(events);
  });
});

describe.each(databases.kinds)('a database of %s', (kind) => {
  let database: Database;
  let close: () => Promise<void>;
  let store: PrismaRoomStore;
  beforeEach(async () => {
    ({ database, close } = await databases.open(kind));
    store = new PrismaRoomStore(database);
    await store.open(SESSION);
  });
  afterEach(() => close());

  it('keeps who somebody is in one place only, where it can be erased', async () => {
    const first = { ...joined(1), participant: { ...joined(1).participant, studentId: '0048213' } };
    await store.append(batch(0, first, joined(2), opened(1), picked(1)));
    const [commit] = await database.commit.findMany();
    expect(commit?.events).not.toContain('0048213');
    expect(commit?.events).not.toContain('Name');
    expect(commit?.events).not.toContain('tokenHash');
    await database.participant.update({
      where: { sessionId_number: { sessionId: SESSION.id, number: 1 } },
      data: { name: null, studentId: null, tokenHash: null },
    });
    const events = (await store.load(SESSION.code))?.events;
    expect(events?.[0]).toEqual({
      type: 'participant-joined',
      participant: {
        number: 1,
        name: null,
        tokenHash: 'erased-1',
        isPractice: false,
        isRemoved: false,
      },
    });
    expect(events?.slice(1)).toEqual([joined(2), opened(1), picked(1)]);
  });

  it('keeps nothing of a batch whose last row fails', async () => {
    await store.append(batch(0, joined(1)));
    // The same device twice: the participants' unique index objects.
    const twice = [
      joined(2),
      { ...joined(3), participant: { ...joined(3).participant, name: 'C', tokenHash: '' } },
    ];
    await database.participant.create({
      data: { sessionId: SESSION.id, number: 9, name: 'D', tokenHash: '', joinedAt: new Date() },
    });
    await expect(store.append(batch(1, ...(twice as RoomEvent[])))).rejects.toThrow();
    expect((await store.load(SESSION.code))?.events).toEqual([joined(1)]);
    await store.append(batch(1, joined(2)));
    expect((await store.load(SESSION.code))?.events).toEqual([joined(1), joined(2)]);
  });

  it('replaces runs that were written before, in chunks', async () => {
    const rates = Array.from({ length: 130 }, (_, at) => 0.01 * (at + 1));
    const verdicts = simulateVerdicts(QUADRATIC, rates);
    const runs = rates.map((learningRate, at) => ({
      participant: at + 1,
      side: 0,
      learningRate,
      prediction: 'converged' as const,
      confidence: 'sure' as const,
      changes: [],
      verdict: verdicts[at]!,
    }));
    await store.append(batch(0, ...rates.map((_, at) => joined(at + 1)), opened(1)));
    await store.replaceRuns(SESSION.id, 1, runs.slice(0, 70));
    await store.replaceRuns(SESSION.id, 1, runs);
    expect(await findSession(OPERATOR, SESSION.id, database)).toMatchObject({ rounds: [] });
    await store.append(batch(131, { type: 'round-locked', at: 3_000 }, finished()));
    const review = await findSession(OPERATOR, SESSION.id, database);
    expect(review?.participants).toHaveLength(130);
    expect(review?.rounds).toHaveLength(1);
    expect(review?.rounds[0]?.activity).toEqual(RACE);
    expect(review?.rounds[0]?.runs).toEqual(runs);
    const summary = {
      id: SESSION.id,
      code: SESSION.code,
      title: SESSION.title,
      openedAt: new Date(1_000),
      closedAt: null,
      participants: 130,
      rounds: 1,
    };
    expect(await listSessions(OPERATOR, database)).toEqual([summary]);
    const { sessions } = await findSessions(
      OPERATOR,
      { text: '', from: null, until: null, page: 1 },
      database,
    );
    expect(sessions).toEqual([{ ...summary, hasNames: true, isShared: false, isOwn: true }]);
  });

  it('opens no new file per commit', async () => {
    const count = () => readdirSync('/dev/fd').length;
    await store.append(batch(0, joined(1)));
    const before = count();
    for (let version = 1; version < 40; version += 1)
      await store.append(batch(version, joined(version + 1)));
    expect(count()).toBe(before);
  });

  it('has no session under an unknown id', async () => {
    expect(await findSession(OPERATOR, 'none', database)).toBeNull();
  });
});
