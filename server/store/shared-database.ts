import type { Database } from './dialect';

/**
 * Pages run in their own copy of these modules, and in development in a new copy after every edit: what is kept on
 * `globalThis` all copies share. A connection to PostgreSQL is the server's; so no page ever loads its client.
 */
export const sharedDatabase = globalThis as { overshootDatabase?: Database };
