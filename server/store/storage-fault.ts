import { toldMessage } from './told-message';

/** Why the database can't be used, as far as whoever runs the server can do something about it. */
export type StorageFault =
  | 'full'
  | 'locked'
  | 'corrupt'
  | 'read-only'
  | 'unreachable'
  | 'away'
  | 'standby';

/** The databases' own names of their errors, and the words by which Prisma passes some of them on. */
const SIGNS: readonly (readonly [StorageFault, RegExp])[] = [
  ['full', /SQLITE_FULL|disk is full|ENOSPC|EDQUOT|No space left on device|^53100$/m],
  ['corrupt', /SQLITE_(CORRUPT|NOTADB)|malformed|not a database/],
  ['read-only', /SQLITE_READONLY|readonly database|EROFS/],
  ['locked', /SQLITE_(BUSY|LOCKED)|database is locked/],
  ['unreachable', /SQLITE_(IOERR|CANTOPEN)|disk I\/O error|unable to open database/],
  ['standby', /^25006$|read-only transaction|during recovery/m],
  [
    'away',
    /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|^(57P0[1-3]|53300|P1001|P1017)$|Connection terminated|connection error|timeout exceeded when trying to connect|the database system is|too many clients/m,
  ],
];

/** null: something else, as a mistake of ours. */
export function storageFaultOf(error: unknown): StorageFault | null {
  const text = textsOf(error).join('\n');
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

/** To who runs the server: what is wrong, and what to do. */
export const STORAGE_SENTENCES: Readonly<Record<StorageFault, string>> = {
  full: 'The disk of the database is full: make room on it. Nothing is stored until then; what was acknowledged is kept.',
  locked:
    'Another program has locked the database: end it (an sqlite3 that is open, a copy in progress). Nothing is stored until then.',
  corrupt:
    'The database is damaged: stop the server and put a backup back with npx overshoot restore, in a clone with npm run restore. The damaged file is kept beside it.',
  'read-only':
    'The database can only be read: give the user that runs the server the right to write the file and its folder.',
  unreachable:
    'The disk of the database can not be read or written: look whether it is still connected, and what the system says of it.',
  away: 'The database server can not be reached: look whether it runs, and whether this machine reaches it. Nothing is stored until then; what was acknowledged is kept.',
  standby:
    'The database server takes no writes, as a standby does: name the one that does in DATABASE_URL.',
};

/** One line, without a stack. */
export function storageSentence(error: unknown): string {
  const fault = storageFaultOf(error);
  if (fault !== null) return STORAGE_SENTENCES[fault];
  return toldMessage(error).trim().replace(/\s+/g, ' ');
}

/** To be put after what failed, in the log: ": " and the sentence; empty where the database has no part in it. */
export function whyFailed(error: unknown): string {
  const fault = storageFaultOf(error);
  return fault === null ? '' : `: ${STORAGE_SENTENCES[fault]}`;
}

/** What an error and those that it was made of say: Prisma keeps the database's own words in `meta`. */
function textsOf(error: unknown, depth = 0): string[] {
  if (typeof error === 'string') return [error];
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  return ['code', 'message', 'originalMessage', 'cause', 'meta', 'driverAdapterError'].flatMap(
    (name) => textsOf((error as Record<string, unknown>)[name], depth + 1),
  );
}
