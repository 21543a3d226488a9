import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { APPLIED, lackingOf, MigrationError, readMigrations, scriptOf } from './migrations';
import { connectionTo, MIGRATING } from './postgresql-connection';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations-postgresql/', import.meta.url));

/** Prisma's own table, as its migration engine creates it, so that `prisma migrate` can carry on from here. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies the migrations that the database lacks, all of them or none, and once: who starts at the same time waits and
 * finds nothing to do. Rejects with a `MigrationError` where this version can't use the database.
 * @param folder in place of the product's
 */
export async function migratePostgres(url: string, folder = MIGRATIONS): Promise<void> {
  const migrations = await readMigrations(folder);
  await connected(url, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1, $2)', [...MIGRATING]);
    await client.query(MIGRATIONS_TABLE);
    const lacking = lackingOf((await client.query(APPLIED)).rows, migrations);
    if (lacking instanceof MigrationError) throw lacking;
    if (lacking.length > 0) await client.query(scriptOf(lacking, 'now()'));
    await client.query('COMMIT');
  });
}

/** How many migrations the database lacks, without applying any; or why this version can’t use it. */
export async function lookAtPostgresMigrations(
  client: pg.Client,
): Promise<number | MigrationError> {
  const migrations = await readMigrations(MIGRATIONS);
  const { rows: tables } = await client.query(
    `SELECT 1 WHERE to_regclass('"_prisma_migrations"') IS NOT NULL`,
  );
  if (tables.length === 0) return migrations.length;
  const lacking = lackingOf((await client.query(APPLIED)).rows, migrations);
  return lacking instanceof MigrationError ? lacking : lacking.length;
}

/** By a connection of its own, with whose end everything that wasn't committed is taken back. */
export async function connected<Found>(
  url: string,
  use: (client: pg.Client) => Promise<Found>,
): Promise<Found> {
  const client = new pg.Client(connectionTo(url));
  // What breaks a connection is what its statement rejects with.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
