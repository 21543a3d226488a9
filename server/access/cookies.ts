/** All cookies of this program begin with it. */
export const COOKIE_PREFIX = 'overshoot-';

/** The values under one name in a `Cookie` header: a sibling host, or another path, may have set it too. */
export function cookieValues(header: string | undefined, name: string): string[] {
  return cookiesIn(header).flatMap(([known, value]) => (known === name ? [value] : []));
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
