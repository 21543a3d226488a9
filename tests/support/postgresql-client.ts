import { findPostgres } from '../../server/cli/postgresql.mjs';
import { generatePostgresClient } from '../../server/cli/prepare.mjs';

/** Once for all files of tests: they run beside each other. */
export default async function setup(): Promise<void> {
  if (findPostgres() !== null) await generatePostgresClient();
}
