import { PrismaPg } from '@prisma/adapter-pg';
import type { Millis } from '#core/lesson/round';
import { type Database, speaking } from './dialect';
import { connectionTo } from './postgresql-connection';
import { POSTGRESQL } from './postgresql-dialect';
import { migratePostgres } from './postgresql-migrate';

/** How long a transaction waits for its turn: what somebody gave is stored late rather than not at all. */
const TURN_MS: Millis = 30_000;

/** Made only where it is needed: by a start with such a `DATABASE_URL`, for the package, and for the tests. */
const CLIENT = new URL('../../prisma/generated/postgresql/client.ts', import.meta.url).href;

/** Brings the database to the present schema, and opens it. */
export async function openPostgres(url: string): Promise<Database> {
  await migratePostgres(url);
  const { PrismaClient } = await generatedClient();
  const client = new PrismaClient({
    adapter: new PrismaPg(connectionTo(url)),
    transactionOptions: { maxWait: TURN_MS },
  });
  return speaking(client, POSTGRESQL);
}

/** Of the same models, so of the same types. */
async function generatedClient(): Promise<typeof import('../../prisma/generated/client')> {
  try {
    return await import(CLIENT);
  } catch (error) {
    throw new Error('its client is not made: start with npm start, which makes it', {
      cause: error,
    });
  }
}
