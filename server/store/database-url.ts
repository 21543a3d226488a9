import { isPostgres } from './is-postgres.mjs';

export { isPostgres };

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

/** As it may be shown and logged: where a database is, without who opens it and by which password. */
export function shownUrl(url: string): string {
  if (!isPostgres(url)) return url;
  if (!URL.canParse(url)) return 'postgresql://…';
  const { protocol, host, pathname } = new URL(url);
  // A password that wasn't encoded may have ended up in the path.
  return `${protocol}//${host}${pathname.includes('@') ? '/…' : pathname}`;
}
