/** What the page and its worker have to agree on. */

/** The page that is kept, and nothing below it; what the worker sees. */
export const KEPT_PAGE = '/practice';
/** Each build has a copy of its own. */
export const COPIES = 'overshoot-practice-';
/** The files that are kept with it. Goes into the worker's script as it stands. */
export const KEPT_FILES = /^\/(_next\/static|formulas)\//;

/** What the worker has said of the copy: that it is whole, or that files are missing of it; null: it spoke of something else. */
export function heardOfCopy(data: unknown): 'kept' | 'partial' | null {
  if (typeof data !== 'object' || data === null || !('kept' in data)) return null;
  return data.kept === true ? 'kept' : 'partial';
}
