import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
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
    for (const name of ['synchronous', 'foreign_keys', 'secure_delete', 'busy_timeout']) {
      const [row] = await database.$queryRawUnsafe<Record<string, bigint>[]>(`PRAGMA ${name}`);
      settings.push(Number(Object.values(row!)[0]));
    }
    expect(settings).toEqual([2, 1, 1, 5_000]);
    other.close();
    await database.$disconnect();
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
    const client = new OneConnectionLibSql({ url }, ['PRAGMA busy_timeout = 0']).createClient({
      url,
    });
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
