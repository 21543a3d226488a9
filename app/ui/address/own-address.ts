/**
 * The path below which this server lives, "/overshoot"; empty at the root of its host. Written into the build, and in that
 * of a package a word that is replaced at the start: by way of a call, so that no compiler works out what depends on it.
 */
export const BASE_PATH = decodeURI(process.env.BASE_PATH ?? '');

/**
 * A path of this server as a browser asks for it. For links, forms, fetches and sockets alike; not for Next's `Link` and
 * router, which put the base path before theirs by themselves.
 * @param path "/lesson", with whatever follows it
 */
export function ownAddress(path: string): string {
  return path === '/' ? BASE_PATH || path : BASE_PATH + path;
}

/** What `ownAddress` was given. @param path "/overshoot/join/HX37KM", as in `location.pathname` */
export function withoutBasePath(path: string): string {
  return path.startsWith(`${BASE_PATH}/`) ? path.slice(BASE_PATH.length) : path;
}

/**
 * A path of this server as other devices ask for it.
 * @param url of its host; a slash at the end would make a double one, which leads to a page that doesn't exist
 * @param path "/lesson", with whatever follows it; empty: below which all of its pages lie
 */
export function publicAddress(url: string, path: string): string {
  return url.replace(/\/$/, '') + ownAddress(path);
}
