import { MigrationError } from './migrations';
import { HOLDERS, OWNING } from './postgresql-connection';
import { connected, lookAtPostgresMigrations } from './postgresql-migrate';

export interface PostgresLook {
  /** Why this version can’t use it, as a sentence; null: it can. */
  readonly objection: string | null;
  /** How many migrations the next start applies. */
  readonly pending: number;
  /** Whether a server has it. */
  readonly isInUse: boolean;
}

/** Looks at a database without changing it. Rejects where it can’t be reached or read. */
export function lookAtPostgres(url: string): Promise<PostgresLook> {
  return connected(url, async (client) => {
    const pending = await lookAtPostgresMigrations(client);
    const { rowCount } = await client.query(`SELECT 1 FROM pg_locks WHERE ${HOLDERS}`, [...OWNING]);
    const isInUse = rowCount !== 0;
    if (pending instanceof MigrationError) {
      return { objection: pending.message, pending: 0, isInUse };
    }
    return { objection: null, pending, isInUse };
  });
}
