import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { claimDatabase, holdDatabase } from '#server/store/database-lock';
import { openStores } from '#server/store/stores';
import { temporaryFolder } from '../../support/server/database';

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
