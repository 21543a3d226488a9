import path from 'node:path';
import { parseArgs } from 'node:util';
import { called } from '../process/called.mjs';
import { BackupError, backUp, backupsOf, restore } from '../store/backup';
import { databaseUrl, fileOf, isPostgres } from '../store/database-url';
import { storageFaultOf, storageSentence } from '../store/storage-fault';

const USAGE = `Copies the database while the server runs, or puts a copy back.

  ${called('backup', '[--to FOLDER]').padEnd(36)}into FOLDER, or backups in the data folder
  ${called('restore', 'FILE').padEnd(36)}while no server uses it; the replaced one is kept beside it

  --data-dir FOLDER, --database-url file:PATH   as of ${called('start')}; so are DATA_DIR and DATABASE_URL
`;

const PG_DUMP =
  'The database is on a PostgreSQL server, whose own programs copy it: pg_dump and pg_restore. docs/operations.md says how.';

try {
  await run();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      'data-dir': { type: 'string' },
      'database-url': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [task, backup, ...rest] = positionals;
  const isRestoring = task === 'restore' && backup !== undefined;
  if (values.help === true || rest.length > 0 || (backup === undefined) === (task === 'restore')) {
    process.stdout.write(USAGE);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const folder = values['data-dir'] ?? process.env.DATA_DIR ?? '';
  const url = values['database-url'] ?? process.env.DATABASE_URL;
  const database = databaseUrl({ DATA_DIR: folder, DATABASE_URL: url });
  if (isPostgres(database)) throw new BackupError(PG_DUMP);
  const file = path.resolve(fileOf(database));
  // Names are in these files: nobody else may read them, not even while they are made.
  process.umask(0o077);
  if (isRestoring) {
    const kept = await restore(path.resolve(backup), file, new Date());
    process.stdout.write(`${file} is the backup now.\n`);
    if (kept !== null) process.stdout.write(`The replaced one: ${kept}\n`);
    return;
  }
  const to = path.resolve(values.to ?? backupsOf(file));
  process.stdout.write(`${await backUp(file, to, new Date())}\n`);
}

/** The disk that is full here is the backup's. */
function sentenceOf(error: unknown): string {
  if (storageFaultOf(error) === 'full')
    return 'There is no room for the copy: nothing was changed.';
  return storageSentence(error);
}
