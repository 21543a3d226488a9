/**
 * Whether a database's address names a server of PostgreSQL, in place of a file of SQLite. Asked before there are packages
 * too.
 *
 * @param {string} url
 */
export function isPostgres(url) {
  return /^postgres(ql)?:\/\//.test(url);
}
