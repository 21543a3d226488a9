import { databaseUrl, isPostgres } from './database-url';
import type { Database } from './dialect';
import { sharedDatabase } from './shared-database';
import { sqliteClient } from './sqlite';

/** Read-only, straight from the database. Of SQLite the pages have a connection of their own: they read while a lesson writes. */
export function reviewDatabase(): Database {
  sharedDatabase.overshootDatabase ??= ownDatabase(databaseUrl(process.env));
  return sharedDatabase.overshootDatabase;
}

function ownDatabase(url: string): Database {
  if (isPostgres(url)) throw new Error('The server has not opened its database.');
  return sqliteClient(url);
}
