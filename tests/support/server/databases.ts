import { expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '#server/store/database';
import type { Database } from '#server/store/dialect';
import { temporaryFolder } from './database';
import { NEEDS_POSTGRES, postgresFolder, startPostgres } from './postgresql';

type Kind = 'SQLite' | 'PostgreSQL';

interface OpenDatabase {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

export interface EveryDatabase {
  /** What a suite is run over: PostgreSQL only where it is installed. */
  readonly kinds: readonly Kind[];
  /** One of the present schema with nothing in it. */
  open(kind: Kind): Promise<OpenDatabase>;
  /** After the last test of a file. */
  close(): Promise<void>;
}

/** To be called once in a file of tests. Where PostgreSQL is missing, a test in its place says what isn't tested. */
export async function everyDatabase(): Promise<EveryDatabase> {
  if (postgresFolder === null) {
    it(`PostgreSQL is not tested here: ${NEEDS_POSTGRES}`, () => {
      expect(postgresFolder).toBeNull();
    });
    return { kinds: ['SQLite'], open: openSqlite, close: async () => {} };
  }
  const server = await startPostgres(postgresFolder);
  return {
    kinds: ['SQLite', 'PostgreSQL'],
    open: async (kind) =>
      kind === 'SQLite' ? openSqlite() : opened(await server.database(), () => {}),
    close: () => server.close(),
  };
}

async function openSqlite(): Promise<OpenDatabase> {
  const { url, remove } = await temporaryFolder();
  return opened(url, remove);
}

async function opened(url: string, remove: () => void): Promise<OpenDatabase> {
  const database = await openDatabase(url);
  return {
    url,
    database,
    async close() {
      await closeDatabase(database);
      remove();
    },
  };
}
