import { PrismaPg } from '@prisma/adapter-pg';
import type { Millis } from '#core/lesson/round';
import { type Database, speaking, TRANSACTIONS } from './dialect';
import { generatedClient } from './postgresql-client.mjs';
import { connectionTo } from './postgresql-connection';
import { POSTGRESQL } from './postgresql-dialect';
import { migratePostgres } from './postgresql-migrate';

/**
 * Of a server that shares its database: one that stands still in the middle of a transaction would keep its room from
 * all others for as long.
 */
const MOST_IDLE_MS: Millis = 2_500;

/** Brings the database to the present schema, and opens it. @param isShared with other servers */
export async function openPostgres(url: string, isShared = false): Promise<Database> {
  await migratePostgres(url);
  const { PrismaClient } = await clientOrSentence();
  const client = new PrismaClient({
    adapter: new PrismaPg({
      ...connectionTo(url),
      ...(isShared && { idle_in_transaction_session_timeout: MOST_IDLE_MS }),
    }),
    transactionOptions: TRANSACTIONS,
  });
  return speaking(client, POSTGRESQL);
}

async function clientOrSentence(): ReturnType<typeof generatedClient> {
  try {
    return await generatedClient();
  } catch (error) {
    throw new Error('its client is not made: start with npm start, which makes it', {
      cause: error,
    });
  }
}
