import pg from 'pg';
import { migratePostgres } from '#server/store/postgresql-migrate';
import { type OwnPostgres, startOwnPostgres } from '../../../server/cli/cluster/own-postgres';
import { findPostgres } from '../../../server/cli/postgresql.mjs';
import { freePort } from '../free-port';

/** Nobody may ever read it: with what must be encoded in an address. */
export const PASSWORD = 'geheim/ß?#@:1';

/** Where its programs are; null: it isn't installed. */
export const postgresFolder = findPostgres();

export const NEEDS_POSTGRES = 'it needs PostgreSQL, which Debian has as postgresql';

export interface RunningPostgres extends Omit<OwnPostgres, 'address'> {
  /** Of a new database: of the present schema, or with nothing in it. */
  database(kind?: 'migrated' | 'empty'): Promise<string>;
}

/** A server of our own, on a port of its own and in a temporary folder. @param folder of its programs */
export async function startPostgres(folder: string): Promise<RunningPostgres> {
  const { address, ...server } = await startOwnPostgres(folder, await freePort(), PASSWORD);
  let count = 0;
  let template: Promise<void> | null = null;
  const create = (statement: string) => asked(address('postgres'), statement);
  return {
    ...server,
    async database(kind = 'migrated') {
      count += 1;
      const name = `test_${count}`;
      if (kind === 'migrated') {
        template ??= create('CREATE DATABASE template_migrated').then(() =>
          migratePostgres(address('template_migrated')),
        );
        await template;
      }
      await create(
        `CREATE DATABASE ${name}${kind === 'migrated' ? ' TEMPLATE template_migrated' : ''}`,
      );
      return address(name);
    },
  };
}

/** By a connection of its own. */
export async function asked(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
