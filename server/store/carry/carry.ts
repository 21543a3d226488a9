import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { claimDatabase } from '../database-lock';
import { fileOf, fileUrl, isPostgres, shownUrl } from '../database-url';
import { lookAtMigrations, migrate } from '../migrate';
import { MigrationError } from '../migrations';
import { openFile } from '../one-connection';
import { connected, lookAtPostgresMigrations, migratePostgres } from '../postgresql-migrate';
import { ownDatabase } from '../postgresql-owner';
import type { CarryEnd } from './end';
import { FileEnd } from './file-end';
import { PostgresEnd } from './postgresql-end';
import { type CarriedRow, type CarriedTable, type FileConnection, tablesOf } from './table';

/** The students' names are in it. */
const OWNER_ONLY = 0o600;

/** Why nothing was carried: a sentence for whoever asked for it. */
export class CarryError extends Error {}

/** How many rows of each table were carried, by its name. */
export type Carried = ReadonlyMap<string, number>;

/**
 * Copies everything that a database keeps into an empty one of the other kind, to the bit: all of it, compared row for
 * row before it counts, or nothing. No server may use either of them meanwhile; the first stays as it is.
 * @param from the address of a file of SQLite, or of PostgreSQL
 * @param to of the other one; a file must not be there yet
 */
export async function carry(from: string, to: string): Promise<Carried> {
  if (isPostgres(from) === isPostgres(to)) {
    throw new CarryError('One of the two must be a file of SQLite (file:…), the other PostgreSQL.');
  }
  return isPostgres(to) ? intoPostgres(fileOf(from), to) : intoFile(from, path.resolve(fileOf(to)));
}

async function intoPostgres(file: string, url: string): Promise<Carried> {
  if (!existsSync(file)) throw new CarryError(`There is no database ${file}.`);
  const release = await claimDatabase(file);
  if (release === null) throw new CarryError(`A server uses ${file}: stop it first.`);
  const connection = openFile(file);
  try {
    requireNoneLacking(await lookAtMigrations(connection), file);
    const tables = await tablesOf(connection);
    return await onServer(url, migratePostgres, async (client) => {
      const end = new PostgresEnd(client);
      await requireEmpty(end, tables, shownUrl(url));
      return copyAll(new FileEnd(connection), end, tables);
    });
  } finally {
    connection.close();
    await release();
  }
}

async function intoFile(url: string, file: string): Promise<Carried> {
  if (existsSync(file)) throw new CarryError(`There is a file ${file} already.`);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.carrying-${process.pid}`;
  try {
    await migrate(fileUrl(fresh));
    await chmod(fresh, OWNER_ONLY);
    const connection = openFile(fresh);
    try {
      const carried = await onServer(url, requirePresent, async (client) => {
        const tables = await tablesOf(connection);
        return inOneCommit(connection, () =>
          copyAll(new PostgresEnd(client), new FileEnd(connection), tables),
        );
      });
      // Refused where somebody has made one meanwhile.
      await link(fresh, file);
      return carried;
    } finally {
      connection.close();
    }
  } finally {
    for (const ending of ['', '-journal']) await rm(fresh + ending, { force: true });
  }
}

/** In one transaction of a database that no server uses. @param prepare sees to it that it is of the present schema */
async function onServer(
  url: string,
  prepare: (url: string) => Promise<void>,
  use: (client: pg.Client) => Promise<Carried>,
): Promise<Carried> {
  const release = await ownDatabase(url, () => {});
  try {
    await prepare(url);
    return await connected(url, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      await client.query(`SET LOCAL TIME ZONE 'UTC'`);
      const carried = await use(client);
      await client.query('COMMIT');
      return carried;
    });
  } finally {
    await release();
  }
}

/** It is only read. */
async function requirePresent(url: string): Promise<void> {
  requireNoneLacking(await connected(url, lookAtPostgresMigrations), shownUrl(url));
}

function requireNoneLacking(lacking: number | MigrationError, shown: string): void {
  if (lacking instanceof MigrationError) throw lacking;
  if (lacking > 0) {
    throw new CarryError(`Another version made ${shown}: start this one with it once.`);
  }
}

async function inOneCommit<Done>(connection: FileConnection, work: () => Promise<Done>) {
  await connection.execute('BEGIN IMMEDIATE');
  const done = await work();
  await connection.execute('COMMIT');
  return done;
}

async function requireEmpty(
  end: CarryEnd,
  tables: readonly CarriedTable[],
  shown: string,
): Promise<void> {
  for (const table of tables) {
    for await (const _ of end.rows(table)) {
      throw new CarryError(
        `${shown} has something in it already (${table.name}): take an empty one.`,
      );
    }
  }
}

async function copyAll(
  source: CarryEnd,
  target: CarryEnd,
  tables: readonly CarriedTable[],
): Promise<Carried> {
  const carried = new Map<string, number>();
  for (const table of tables) {
    const digest = new Digest();
    for await (const rows of source.rows(table)) {
      digest.add(rows);
      await target.write(table, rows);
    }
    const arrived = new Digest();
    for await (const rows of target.rows(table)) arrived.add(rows);
    if (arrived.text() !== digest.text()) {
      throw new CarryError(`${table.name} did not arrive as it was: nothing was carried.`);
    }
    carried.set(table.name, digest.count);
  }
  return carried;
}

/** Of rows in order: two are the same only where every bit of them is. */
class Digest {
  readonly #hash = createHash('sha256');
  count = 0;

  add(rows: readonly CarriedRow[]): void {
    this.count += rows.length;
    for (const row of rows) this.#hash.update(`${JSON.stringify(row)}\n`);
  }

  text(): string {
    return `${this.count} ${this.#hash.copy().digest('hex')}`;
  }
}
