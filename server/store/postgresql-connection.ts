import type { ClientConfig } from 'pg';
import type { Millis } from '#core/lesson/round';

/** Whoever waits longer for a connection is told that there is none. */
const CONNECT_MS: Millis = 5_000;

/** By which a database server keeps ours apart from others' locks: "OVRS". */
const OURS = 0x4f565253;

/** Advisory locks of a database, as a pair of numbers. */
export const OWNING = [OURS, 1] as const;
export const MIGRATING = [OURS, 2] as const;

/** Of `pg_locks`: whoever holds a lock of this pair, which are a statement's first two values, in the present database. */
export const HOLDERS = `locktype = 'advisory' AND granted AND classid = $1 AND objid = $2
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/**
 * How a server of PostgreSQL is connected to. Numbers come with all of their bits, whatever the database is set to.
 * @param name what its administrator sees
 */
export function connectionTo(url: string, name = 'overshoot'): ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: name,
    options: '-c extra_float_digits=1',
  };
}
