import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PATIENCE_MS } from './lock-patience';
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

const APPLIED = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`;

/** As the database knows it. */
interface Applied {
  readonly checksum: unknown;
  readonly isFinished: boolean;
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hexadecimal, as Prisma computes it. */
  readonly checksum: string;
}

/** The database can't be brought to the present schema. The message is for the person who starts the server. */
export class MigrationError extends Error {}

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
    const applied = appliedOf(
      rows.map(([name, checksum, finished]) => ({ name, checksum, finished })),
    );
    const objection = objectionTo(applied, migrations);
    if (objection !== null) throw objection;
    const lacking = migrations.filter(({ name }) => !applied.has(name));
    if (lacking.length === 0) return;
    const change = () => connection.executeScript(scriptOf(lacking));
    // One that was just made has nothing in it.
    await (applied.size === 0 ? change() : upgrade(change));
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
  const { rows } = await connection.execute(APPLIED);
  const applied = appliedOf(rows);
  return (
    objectionTo(applied, migrations) ?? migrations.filter(({ name }) => !applied.has(name)).length
  );
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

/** null: this version can carry on from there. */
function objectionTo(
  applied: ReadonlyMap<string, Applied>,
  migrations: readonly Migration[],
): MigrationError | null {
  for (const [name, { checksum, isFinished }] of applied) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (!migration) {
      return new MigrationError(
        `The database was made by a newer version of Overshoot (it has the migration ${name}): update, or use another data folder.`,
      );
    }
    if (!isFinished) {
      return new MigrationError(
        `The migration ${name} of the database was begun and not finished.`,
      );
    }
    if (checksum !== migration.checksum) {
      return new MigrationError(
        `The database was made with another version of the migration ${name}.`,
      );
    }
  }
  return null;
}

function appliedOf(
  rows: readonly { readonly [column: string]: unknown }[],
): ReadonlyMap<string, Applied> {
  return new Map(
    rows.map(({ name, checksum, finished }) => [
      String(name),
      { checksum, isFinished: Number(finished) === 1 },
    ]),
  );
}

function scriptOf(migrations: readonly Migration[]): string {
  const now = Date.now();
  const each = migrations.map(
    ({ name, sql, checksum }) => `${sql}
INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
VALUES ('${randomUUID()}', '${checksum}', '${name.replaceAll("'", "''")}', ${now}, ${now}, 1);`,
  );
  return ['BEGIN IMMEDIATE;', ...each, 'COMMIT;'].join('\n');
}
