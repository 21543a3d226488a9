/** All cookies of this program begin with it. */
export const COOKIE_PREFIX = 'overshoot-';

/** The value of one cookie in a `Cookie` header. */
export function cookieValue(header: string | undefined, name: string): string | null {
  return cookiesIn(header).find(([known]) => known === name)?.[1] ?? null;
}

/** Whether a `Cookie` header has one whose name begins so. */
export function hasCookieOf(header: string | undefined, prefix: string): boolean {
  return cookiesIn(header).some(([name]) => name.startsWith(prefix));
}

function cookiesIn(header: string | undefined): [name: string, value: string][] {
  return (header ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()]];
  });
}
