import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, openDatabase } from '#server/store/database';
import { fileOf } from '#server/store/database-url';
import { openFile } from '#server/store/one-connection';

const template = join(tmpdir(), `overshoot-template-${process.pid}.db`);

/** A new folder, removed by `remove`, with a migrated empty database in it: copied, not migrated each time. */
export async function temporaryFolder(): Promise<{ folder: string; url: string; remove(): void }> {
  if (!existsSync(template)) await makeTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  const file = join(folder, 'overshoot.db');
  copyFileSync(template, file);
  return {
    folder,
    url: `file:${file}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function makeTemplate(): Promise<void> {
  const fresh = `${template}.new`;
  const database = await openDatabase(`file:${fresh}`);
  await closeDatabase(database);
  renameSync(fresh, template);
  process.once('exit', () => rmSync(template, { force: true }));
}

/** As another program has, to a database that a server uses. */
export function otherConnection(url: string) {
  return openFile(fileOf(url));
}

/** Of the first page, which says what the file is. */
const PAGE_BYTES = 4_096;

/** What a failing disk makes of a database's file. */
export const DAMAGES = {
  'a page that was overwritten': (file: string) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa7, PAGE_BYTES));
  },
  'a file that was cut off': (file: string) => truncateSync(file, PAGE_BYTES),
} as const;
