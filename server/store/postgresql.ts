import { PrismaPg } from '@prisma/adapter-pg';
import type { Millis } from '#core/lesson/round';
import { type Database, speaking } from './dialect';
import { generatedClient } from './postgresql-client.mjs';
import { connectionTo } from './postgresql-connection';
import { POSTGRESQL } from './postgresql-dialect';
import { migratePostgres } from './postgresql-migrate';

/** How long a transaction waits for its turn: what somebody gave is stored late rather than not at all. */
const TURN_MS: Millis = 30_000;

/** Brings the database to the present schema, and opens it. */
export async function openPostgres(url: string): Promise<Database> {
  await migratePostgres(url);
  const { PrismaClient } = await clientOrSentence();
  const client = new PrismaClient({
    adapter: new PrismaPg(connectionTo(url)),
    transactionOptions: { maxWait: TURN_MS },
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
