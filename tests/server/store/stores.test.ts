import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { backUp, restore } from '#server/store/backup';
import { claimDatabase, holdDatabase } from '#server/store/database-lock';
import { storageSentence } from '#server/store/storage-fault';
import { openStores } from '#server/store/stores';
import { DAMAGES, temporaryFolder } from '../../support/server/database';

it('a database that could not be opened may be replaced at once: nobody uses it', async () => {
  const { folder, url, remove } = await temporaryFolder();
  const file = join(folder, 'overshoot.db');
  writeFileSync(file, 'damaged '.repeat(1_000));
  await expect(openStores(url)).rejects.toThrow();
  const release = await claimDatabase(file);
  expect(release).not.toBeNull();
  await release!();
  remove();
});

it('a server that starts while the database is being replaced waits, and holds it from then on', async () => {
  const { folder, remove } = await temporaryFolder();
  const file = join(folder, 'overshoot.db');
  const replaced = await claimDatabase(file);
  const held = holdDatabase(file);
  await delay(300);
  await replaced!();
  const release = await held;
  expect(await claimDatabase(file)).toBeNull();
  await release();
  const claim = await claimDatabase(file);
  expect(claim).not.toBeNull();
  await claim!();
  remove();
});

it.each(Object.entries(DAMAGES))(
  '%s is found at the start: nothing is written, and the way out is named',
  async (_, damage) => {
    const { folder, url, remove } = await temporaryFolder();
    const file = join(folder, 'overshoot.db');
    const backup = await backUp(file, folder, new Date());
    damage(file);
    const damaged = readFileSync(file);
    const error = await openStores(url).catch((one: unknown) => one);
    expect(storageSentence(error)).toMatch(/^The database is damaged: .* npm run restore\./);
    expect(readFileSync(file)).toEqual(damaged);
    // That way is open.
    const kept = await restore(backup, file, new Date());
    expect(readFileSync(kept!)).toEqual(damaged);
    const stores = await openStores(url);
    await stores.probeWriting();
    await stores.rooms.close();
    await stores.release();
    remove();
  },
);
