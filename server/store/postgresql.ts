import { PrismaPg } from '@prisma/adapter-pg';
import { type Database, speaking, TRANSACTIONS } from './dialect';
import { generatedClient } from './postgresql-client.mjs';
import { connectionTo } from './postgresql-connection';
import { POSTGRESQL } from './postgresql-dialect';
import { migratePostgres } from './postgresql-migrate';

/** Brings the database to the present schema, and opens it. */
export async function openPostgres(url: string): Promise<Database> {
  await migratePostgres(url);
  const { PrismaClient } = await clientOrSentence();
  const client = new PrismaClient({
    adapter: new PrismaPg(connectionTo(url)),
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
