import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimDatabase } from '#server/store/database-lock';
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
