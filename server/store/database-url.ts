/**
 * Where the database is: `DATABASE_URL`, or `overshoot.db` in the data folder. The server and the pages run
 * separate copies of their modules: both ask here, so they agree.
 */
export function databaseUrl(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  const folder = (environment.DATA_DIR || 'data').replace(/[\\/]+$/, '');
  return fileUrl(`${folder}/overshoot.db`);
}

/** A file may have any name, and this is a URL. */
export function fileUrl(file: string): string {
  return `file:${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}`;
}

/** The path in it. */
export function fileOf(url: string): string {
  return decodeURIComponent(url.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, ''));
}
