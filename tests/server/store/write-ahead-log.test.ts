import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionKeeper } from '#server/after-class/session-keeper';
import { closeDatabase, openDatabase } from '#server/store/database';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { PrismaSessionStore } from '#server/store/session-store';
import { emptyWriteAheadLog } from '#server/store/write-ahead-log';
import { otherConnection, temporaryFolder } from '../../support/server/database';
import { joined } from '../../support/server/events';

const SESSION = { id: 's', code: 'CDFGHJ', title: '', commandId: 'command-1', openedAt: 1_000 };

describe('the write-ahead log', () => {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  let reader: ReturnType<typeof otherConnection>;
  let url: string;
  let remove: () => void;
  beforeEach(async () => {
    const folder = await temporaryFolder();
    ({ remove, url } = folder);
    database = await openDatabase(folder.url);
    const rooms = new PrismaRoomStore(database);
    await rooms.open(SESSION);
    await rooms.append({ sessionId: 's', expectedVersion: 0, events: [joined(1)], at: 2_000 });
    // As a backup or a page does that reads for long.
    reader = otherConnection(folder.url);
    await reader.execute('BEGIN');
    await reader.execute('SELECT COUNT(*) FROM "Session"');
  });
  afterEach(async () => {
    reader.close();
    await database.$disconnect();
    remove();
  });
  const write = () => database.session.update({ where: { id: 's' }, data: { title: 'Later' } });

  it('stays as it is while somebody reads, and holds up nothing meanwhile', async () => {
    await write();
    let turns = 0;
    const count = setInterval(() => {
      turns += 1;
    }, 10);
    expect(await emptyWriteAheadLog(database)).toBe(false);
    clearInterval(count);
    // Between its twenty tries everything goes on.
    expect(turns).toBeGreaterThanOrEqual(19);
    // What others have locked is waited for as before.
    const other = otherConnection(url);
    await other.execute('BEGIN IMMEDIATE');
    const written = write();
    await delay(200);
    await other.execute('ROLLBACK');
    other.close();
    expect((await written).title).toBe('Later');
  });

  it('that stays at the end is told to whoever ends', async () => {
    await write();
    expect(await closeDatabase(database)).toBe(false);
    await reader.execute('COMMIT');
    expect(await closeDatabase(database)).toBe(true);
  });

  it('is emptied once they have read', async () => {
    await write();
    const emptied = emptyWriteAheadLog(database);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await reader.execute('COMMIT');
    expect(await emptied).toBe(true);
  });

  it('that still has what was erased is told of in the log', async () => {
    const told: unknown[] = [];
    const keeper = new SessionKeeper({
      registry: { replace: (_: unknown, change: () => unknown) => change() },
      store: new PrismaSessionStore(database),
      log: { warn: (about: unknown) => told.push(about) },
    } as unknown as ConstructorParameters<typeof SessionKeeper>[0]);
    expect(await keeper.eraseNames('s')).toEqual({ ok: true, value: null });
    expect(told).toEqual([{ sessionId: 's' }]);
    await reader.execute('COMMIT');
    expect(await keeper.eraseNames('s')).toEqual({ ok: true, value: null });
    expect(told).toHaveLength(1);
  });
});
