import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** Of Prisma's own table. */
export const APPLIED = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`;

type AppliedRow = { readonly [column: string]: unknown };

/** As the database knows it. */
interface Applied {
  readonly checksum: unknown;
  readonly isFinished: boolean;
}

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hexadecimal, as Prisma computes it. */
  readonly checksum: string;
}

/** The database can't be brought to the present schema. The message is for the person who starts the server. */
export class MigrationError extends Error {}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(`${folder}/${name}/migration.sql`, 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * What is still to be applied, in order; or why this version can't use the database.
 * @param rows what `APPLIED` finds
 */
export function lackingOf(
  rows: readonly AppliedRow[],
  migrations: readonly Migration[],
): readonly Migration[] | MigrationError {
  const applied = appliedOf(rows);
  const objection = migrationObjection(applied, migrations);
  return objection ?? migrations.filter(({ name }) => !applied.has(name));
}

/** null: this version can carry on from there. */
function migrationObjection(
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

function appliedOf(rows: readonly AppliedRow[]): ReadonlyMap<string, Applied> {
  return new Map(
    rows.map(({ name, checksum, finished }) => [
      String(name),
      { checksum, isFinished: Number(finished) === 1 },
    ]),
  );
}

/** The statements of these migrations, and that they have been applied. @param now the moment, as the database writes it */
export function scriptOf(migrations: readonly Migration[], now: string): string {
  const each = migrations.map(
    ({ name, sql, checksum }) => `${sql}
INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
VALUES ('${randomUUID()}', '${checksum}', '${name.replaceAll("'", "''")}', ${now}, ${now}, 1);`,
  );
  return each.join('\n');
}
