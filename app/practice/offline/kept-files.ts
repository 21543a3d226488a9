import { BASE_PATH, ownAddress } from '../../ui/address/own-address';
/** What the page and its worker have to agree on. */

/** The page that is kept, and nothing below it; what the worker sees. */
export const KEPT_PAGE = ownAddress('/practice');
/**
 * What the names of this server's copies begin with; each build has one of its own. All servers of a host see the same
 * names: none begins with what another's begin with.
 */
export const COPIES = `overshoot-practice${BASE_PATH}:`;
/** What the files that are kept with it begin with. */
export const KEPT_FILES = [ownAddress('/_next/static/'), ownAddress('/formulas/')] as const;

/** @param path of an address of this server */
export function isKeptFile(path: string): boolean {
  return KEPT_FILES.some((start) => path.startsWith(start));
}

/** What the worker has said of the copy: that it is whole, or that files are missing of it; null: it spoke of something else. */
export function heardOfCopy(data: unknown): 'kept' | 'partial' | null {
  if (typeof data !== 'object' || data === null || !('kept' in data)) return null;
  return data.kept === true ? 'kept' : 'partial';
}
