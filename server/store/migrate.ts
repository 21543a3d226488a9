import { fileURLToPath } from 'node:url';
import { PATIENCE_MS } from './lock-patience';
import { APPLIED, lackingOf, MigrationError, readMigrations, scriptOf } from './migrations';
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

export interface MigrateOptions {
  /** In place of the product's. */
  readonly folder?: string;
  /** Is given the change to a database of an earlier version: makes it, or rejects and leaves it. */
  readonly upgrade?: (change: () => Promise<void>) => Promise<void>;
}

/**
 * Applies the migrations that the database lacks, all of them or none: after one that fails the version before still
 * opens the database. Prisma's own runner would apply them one by one, and is a program of 20 MB that it downloads on
 * first use.
 */
export async function migrate(
  url: string,
  { folder = MIGRATIONS, upgrade = (change) => change() }: MigrateOptions = {},
): Promise<void> {
  const migrations = await readMigrations(folder);
  const connection = await new OneConnectionLibSql({ url }).connect();
  try {
    // A script is tried once: at the start nobody else is kept waiting.
    await connection.executeScript(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
    await connection.executeScript(MIGRATIONS_TABLE);
    const { rows } = await connection.queryRaw({ sql: APPLIED, args: [], argTypes: [] });
    const lacking = lackingOf(
      rows.map(([name, checksum, finished]) => ({ name, checksum, finished })),
      migrations,
    );
    if (lacking instanceof MigrationError) throw lacking;
    if (lacking.length === 0) return;
    const script = scriptOf(lacking, String(Date.now()));
    const change = () =>
      connection.executeScript(`BEGIN IMMEDIATE;
${script}
COMMIT;`);
    // One that was just made has nothing in it.
    await (rows.length === 0 ? change() : upgrade(change));
  } finally {
    await connection.dispose();
  }
}

/** How many migrations the database lacks, without applying any; or why this version can’t use it. */
export async function lookAtMigrations(
  connection: ReturnType<OneConnectionLibSql['createClient']>,
): Promise<number | MigrationError> {
  const migrations = await readMigrations(MIGRATIONS);
  const tables = await connection.execute(
    `SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`,
  );
  if (tables.rows.length === 0) return migrations.length;
  const lacking = lackingOf((await connection.execute(APPLIED)).rows, migrations);
  return lacking instanceof MigrationError ? lacking : lacking.length;
}
