/**
 * Where the database is: `DATABASE_URL`, or `overshoot.db` in the data folder. Pages and server run in
 * separate copies of their modules, so both ask here and get the same answer.
 */
export function databaseUrl(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  const folder = (environment.DATA_DIR || 'data').replace(/[\\/]+$/, '');
  // A folder may be called anything, and this is a URL.
  return `file:${encodeURI(folder).replace(/[?#]/g, encodeURIComponent)}/overshoot.db`;
}
