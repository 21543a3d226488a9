import { expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '#server/store/database';
import type { Database } from '#server/store/dialect';
import { temporaryFolder } from './database';
import { NEEDS_POSTGRES, postgresFolder, startPostgres } from './postgresql';

export type Kind = 'SQLite' | 'PostgreSQL';

export interface OpenDatabase {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

export interface EveryDatabase {
  /** What a suite is run over: PostgreSQL only where it is installed. */
  readonly kinds: readonly Kind[];
  /** One of the present schema with nothing in it. */
  open(kind: Kind): Promise<OpenDatabase>;
  /** The same, for a server to open. */
  place(kind: Kind): Promise<Pick<OpenDatabase, 'url' | 'close'>>;
  /** After the last test of a file. */
  close(): Promise<void>;
}

/** To be called once in a file of tests. Where PostgreSQL is missing, a test in its place says what isn't tested. */
export async function everyDatabase(): Promise<EveryDatabase> {
  if (postgresFolder === null) {
    it(`PostgreSQL is not tested here: ${NEEDS_POSTGRES}`, () => {
      expect(postgresFolder).toBeNull();
    });
    return { kinds: ['SQLite'], ...by(placeFile), close: async () => {} };
  }
  const server = await startPostgres(postgresFolder);
  return {
    kinds: ['SQLite', 'PostgreSQL'],
    ...by(async (kind) =>
      kind === 'SQLite'
        ? placeFile()
        : { url: await server.database(), close: async () => undefined },
    ),
    close: () => server.close(),
  };
}

function by(place: EveryDatabase['place']): Pick<EveryDatabase, 'open' | 'place'> {
  return {
    place,
    async open(kind) {
      const { url, close } = await place(kind);
      const database = await openDatabase(url);
      return {
        url,
        database,
        async close() {
          await closeDatabase(database);
          await close();
        },
      };
    },
  };
}

async function placeFile() {
  const { url, remove } = await temporaryFolder();
  return { url, close: async () => remove() };
}
