import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { OneConnectionLibSql } from './one-connection';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));

/** Prisma's own table, as its migration engine creates it, so that `prisma migrate` can carry on from here. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hexadecimal, as Prisma computes it. */
  readonly checksum: string;
}

/** The database can't be brought to the present schema. The message is for the person who starts the server. */
export class MigrationError extends Error {}

/**
 * Applies the migrations that the database lacks, each completely or not at all. Prisma's own runner would do
 * the same, but is a program of 20 MB that it downloads on first use.
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<void> {
  const migrations = await readMigrations(folder);
  const connection = await new OneConnectionLibSql({ url }).connect();
  try {
    await connection.executeScript(MIGRATIONS_TABLE);
    const { rows } = await connection.queryRaw({
      sql: `SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations
            WHERE rolled_back_at IS NULL ORDER BY migration_name`,
      args: [],
      argTypes: [],
    });
    const applied = new Map(
      rows.map(([name, checksum, finished]) => [
        String(name),
        { checksum, finished: Number(finished) === 1 },
      ]),
    );
    assertKnown(applied, migrations);
    for (const migration of migrations) {
      if (!applied.has(migration.name)) await connection.executeScript(scriptOf(migration));
    }
  } finally {
    await connection.dispose();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(`${folder}/${name}/migration.sql`, 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

function assertKnown(
  applied: ReadonlyMap<string, { readonly checksum: unknown; readonly finished: boolean }>,
  migrations: readonly Migration[],
): void {
  for (const [name, { checksum, finished }] of applied) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (!migration) {
      throw new MigrationError(
        `The database was made by a newer version of Overshoot (it has the migration ${name}): update, or use another data folder.`,
      );
    }
    if (!finished) {
      throw new MigrationError(`The migration ${name} of the database was begun and not finished.`);
    }
    if (checksum !== migration.checksum) {
      throw new MigrationError(
        `The database was made with another version of the migration ${name}.`,
      );
    }
  }
}

function scriptOf({ name, sql, checksum }: Migration): string {
  const now = Date.now();
  return `BEGIN IMMEDIATE;
${sql}
INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
VALUES ('${randomUUID()}', '${checksum}', '${name.replaceAll("'", "''")}', ${now}, ${now}, 1);
COMMIT;`;
}
