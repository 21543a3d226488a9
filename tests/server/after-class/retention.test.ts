import { describe, expect, it } from 'vitest';
import { Retention } from '#server/after-class/retention';
import type { SessionKeeper } from '#server/after-class/session-keeper';
import { openDatabase } from '#server/store/database';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { PrismaSessionStore } from '#server/store/session-store';
import { temporaryFolder } from '../../support/server/database';
import { joined } from '../../support/server/events';
import { classroom } from '../../support/server/lesson';
import { ManualTime } from '../../support/server/manual-time';
import { NoSessionStore } from '../../support/server/memory-stores';
import { testServer } from '../../support/server/server';

const DAY_MS = 86_400_000;

describe('names erase themselves', () => {
  it('so many days after their session was closed or anything happened in it', async () => {
    const { url, remove } = await temporaryFolder();
    const database = await openDatabase(url);
    const rooms = new PrismaRoomStore(database);
    const store = new PrismaSessionStore(database);
    const time = new ManualTime();
    const start = time.date();
    /** Opened at the start; the days after which the last thing happened in it. */
    const session = async (code: string, day: number, isClosed: boolean) => {
      await rooms.open({ id: code, code, title: code, commandId: code, openedAt: start });
      const at = start + day * DAY_MS;
      const batch = { sessionId: code, at };
      await rooms.append({ ...batch, expectedVersion: 0, events: [joined(1), joined(2, true)] });
      if (!isClosed) return;
      await rooms.append({ ...batch, expectedVersion: 2, events: [{ type: 'room-closed' }] });
    };
    await session('CLOSED', 0, true);
    await session('LATER', 5, true);
    await session('OPEN', 3, false);
    const named = async () => {
      const rows = await database.participant.findMany({ where: { isPractice: false } });
      return rows.flatMap(({ sessionId, name }) => (name === null ? [] : [sessionId])).toSorted();
    };
    const keeper = {
      eraseNames: (id: string) => store.eraseIdentities(id),
    } as unknown as SessionKeeper;
    const log = { error: (about: unknown) => expect(about).toBeUndefined() } as never;
    const retention = new Retention({ days: 30, store, keeper, time, log });
    await retention.start();
    expect(await named()).toEqual(['CLOSED', 'LATER', 'OPEN']);
    /** Looks are an hour apart, and each waits for the database. */
    const until = async (day: number, left: readonly string[]) => {
      await time.pass(start + day * DAY_MS - time.now());
      await expect.poll(named).toEqual(left);
    };
    await until(29.9, ['CLOSED', 'LATER', 'OPEN']);
    await until(30.1, ['LATER', 'OPEN']);
    await until(33.1, ['LATER']);
    await until(35.1, []);
    retention.stop();
    await rooms.close();
    remove();
  });

  it('of one session although those of another can not be changed, which the log tells', async () => {
    const told: unknown[] = [];
    const erased: string[] = [];
    const retention = new Retention({
      days: 30,
      store: Object.assign(new NoSessionStore(), {
        withIdentitiesBefore: async () => ['first', 'broken', 'last'],
      }),
      keeper: {
        async eraseNames(id: string) {
          if (id === 'broken') throw new Error('the disk');
          erased.push(id);
        },
      } as unknown as SessionKeeper,
      time: new ManualTime(),
      log: { error: (about: unknown) => told.push(about) } as never,
    });
    await retention.start();
    retention.stop();
    expect(erased).toEqual(['first', 'last']);
    expect(told).toEqual([{ err: new Error('the disk'), sessionId: 'broken' }]);
  });

  it('at the start, before anybody comes in; and never where nothing is set', async () => {
    const room = await classroom(1);
    await room.teacher.send({ type: 'close-room' });
    await room.server.close();
    const database = await openDatabase(room.databaseUrl);
    const longAgo = new Date(Date.now() - 8 * DAY_MS);
    await database.session.updateMany({ data: { openedAt: longAgo, closedAt: longAgo } });
    const names = async () => (await database.participant.findMany()).map(({ name }) => name);
    await (await testServer({ folder: room.folder })).close();
    expect(await names()).toEqual(['Ada']);
    await testServer({ folder: room.folder, environment: { RETENTION_DAYS: '7' } });
    expect(await names()).toEqual([null]);
    await database.$disconnect();
  });
});
