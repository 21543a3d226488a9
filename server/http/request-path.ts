/** What a request asks for, in one form however it was written. */
export interface RequestPath {
  /** Decoded, with single slashes, no dot segments and no slash at the end: "/teach/F7K2MX". */
  readonly path: string;
  /** Decoded but not resolved: what a layer sees that takes "/review/x\.." for a name inside the folder. */
  readonly unresolved: string;
  readonly query: URLSearchParams;
}

const MAX_LENGTH = 2_000;

/** null where it can't be read. */
export function readRequestPath(url: string | undefined): RequestPath | null {
  if (url === undefined || !url.startsWith('/') || url.length > MAX_LENGTH) return null;
  const [raw = '', ...rest] = url.split('?');
  try {
    // Decoded until nothing changes, so that no layer further in can make another path of it.
    const path = decodeAll(raw).replace(/[\\/]+/g, '/');
    const parts = new URL(path.replace(/[?#]/g, '_'), 'http://host').pathname;
    const clean = decodeAll(parts).replace(/\/+$/, '');
    return {
      path: clean === '' ? '/' : clean,
      unresolved: path,
      query: new URLSearchParams(rest.join('?')),
    };
  } catch {
    return null;
  }
}

function decodeAll(text: string): string {
  let decoded = text;
  for (let times = 0; times < 5; times += 1) {
    const next = decodeURIComponent(decoded);
    if (next === decoded) return decoded;
    decoded = next;
  }
  throw new RangeError('encoded too often');
}

/** Whether only the instructor may see it: the pages, their data, and whatever else lies below them. */
export function isInstructorPath(path: string): boolean {
  return /^\/(teach|review)(?![a-z])/i.test(path);
}
