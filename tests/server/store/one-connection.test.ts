import { renameSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { LockPatience } from '#server/store/lock-patience';
import { OneConnectionLibSql } from '#server/store/one-connection';
import { otherConnection, temporaryFolder } from '../../support/server/database';

describe('a database that another program had locked', () => {
  it('has on the disk what is stored afterwards, and what was set of its connection', async () => {
    const { url, remove } = await temporaryFolder();
    const database = await openDatabase(url);
    const other = otherConnection(url);
    const probe = () => database.$executeRaw`PRAGMA user_version = 1`;
    const keep = (title: string) =>
      database.plan.create({ data: { id: title, title, plan: '{}', savedAt: new Date() } });
    await other.execute('BEGIN IMMEDIATE');
    for (const attempt of [probe, () => keep('Locked out')]) {
      await expect(attempt()).rejects.toThrow();
    }
    await other.execute('ROLLBACK');
    await keep('Alone');
    await database.$transaction([database.plan.updateMany({ data: { plan: '[]' } })]);
    // Another connection sees what is on the disk, ours would also see what isn't.
    const { rows } = await other.execute('SELECT title, plan FROM Plan');
    expect(rows).toEqual([{ title: 'Alone', plan: '[]' }]);
    const settings = [];
    for (const name of ['synchronous', 'foreign_keys', 'secure_delete']) {
      const [row] = await database.$queryRawUnsafe<Record<string, bigint>[]>(`PRAGMA ${name}`);
      settings.push(Number(Object.values(row!)[0]));
    }
    expect(settings).toEqual([2, 1, 1]);
    other.close();
    await database.$disconnect();
    remove();
  });

  it('keeps nobody waiting who needs nothing of it: the process goes on, and what waits is stored once it is free', async () => {
    const { url, remove } = await temporaryFolder();
    const database = await openDatabase(url);
    const other = otherConnection(url);
    const keep = (title: string) =>
      database.$transaction([
        database.plan.create({ data: { id: title, title, plan: '{}', savedAt: new Date() } }),
      ]);
    await other.execute('BEGIN IMMEDIATE');
    const stalls = monitorEventLoopDelay({ resolution: 10 });
    stalls.enable();
    const first = keep('Waits').then(() => performance.now());
    const alone = database.plan.deleteMany({ where: { title: 'nobody’s' } });
    await delay(1_500);
    stalls.disable();
    const freedAt = performance.now();
    await other.execute('ROLLBACK');
    expect(await first).toBeGreaterThanOrEqual(freedAt);
    await alone;
    // Not even for the time that it was locked.
    expect(stalls.max / 1e6).toBeLessThan(1_000);
    expect((await other.execute('SELECT title FROM Plan')).rows).toEqual([{ title: 'Waits' }]);
    other.close();
    await database.$disconnect();
    remove();
  });

  it('is not waited for longer by the last of many than by the first, and a later lock is another one', () => {
    const patience = new LockPatience(5_000);
    expect([0, 4_900, 5_100, 9_000].map((at) => patience.isLeft(at))).toEqual([
      ...[true, true, false, false],
    ]);
    expect([14_100, 19_000, 19_200].map((at) => patience.isLeft(at))).toEqual([true, true, false]);
  });

  it('is waited for anew where it was free in between', async () => {
    const { url, remove } = await temporaryFolder();
    const client = new OneConnectionLibSql({ url }, [], 900).createClient({ url });
    const other = otherConnection(url);
    for (let lock = 1; lock <= 3; lock += 1) {
      await other.execute('BEGIN IMMEDIATE');
      const erased = client.execute('DELETE FROM Plan');
      await delay(500);
      await other.execute('ROLLBACK');
      expect(await erased, `lock ${lock}`).toMatchObject({ rowsAffected: 0 });
    }
    await other.execute('BEGIN IMMEDIATE');
    await expect(client.execute('DELETE FROM Plan')).rejects.toThrow('locked');
    await other.execute('ROLLBACK');
    await (await client.transaction()).rollback();
    await other.execute('BEGIN IMMEDIATE');
    const erased = client.execute('DELETE FROM Plan');
    await delay(500);
    await other.execute('ROLLBACK');
    expect(await erased).toMatchObject({ rowsAffected: 0 });
    for (const connection of [client, other]) connection.close();
    remove();
  });

  it('has nothing of a transaction in which that was found out, also of what comes after', async () => {
    const { url, remove } = await temporaryFolder();
    const client = otherConnection(url);
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('CREATE TABLE Mine (title)');
    const transaction = await client.transaction();
    await transaction.execute("INSERT INTO Mine VALUES ('before')");
    // A transaction locks it for itself, and so does a checkpoint.
    await expect(transaction.execute('PRAGMA wal_checkpoint')).rejects.toThrow('locked');
    const after = "INSERT INTO Mine VALUES ('after')";
    await expect(transaction.execute(after)).rejects.toThrow('locked');
    await expect(transaction.batch([after])).rejects.toThrow('locked');
    await expect(transaction.executeMultiple(after)).rejects.toThrow('locked');
    // Another one has begun by then.
    const next = await client.transaction();
    await next.execute("INSERT INTO Mine VALUES ('next')");
    await expect(transaction.commit()).rejects.toThrow('locked');
    await transaction.rollback();
    await next.commit();
    expect((await client.execute('SELECT title FROM Mine')).rows).toEqual([{ title: 'next' }]);
    client.close();
    remove();
  });

  it('says that it was locked where it can not be opened again, and is opened once it can', async () => {
    const { folder, url, remove } = await temporaryFolder();
    const client = new OneConnectionLibSql({ url }, [], 0).createClient({ url });
    const erase = () => client.execute('DELETE FROM Plan');
    await erase();
    const other = otherConnection(url);
    await other.execute('BEGIN IMMEDIATE');
    renameSync(folder, `${folder}-away`);
    await expect(erase()).rejects.toThrow('database is locked');
    await expect(erase()).rejects.toThrow(/unable to open/i);
    renameSync(`${folder}-away`, folder);
    await other.execute('ROLLBACK');
    other.close();
    expect(await erase()).toMatchObject({ rowsAffected: 0 });
    client.close();
    remove();
  });
});
