import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
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
});
