/** An address as people type it: without the scheme that every browser adds, without a slash at its end. */
export function typedAddress(url: string): string {
  return withoutSlash(url.replace(/^http:\/\//, ''));
}

/** Where the QR code leads: one scan, and the phone stands in this room. */
export function joinLink(url: string, code: string): string {
  return `${withoutSlash(url)}/join/${code}`;
}

/** A doubled slash would be another page: none. */
function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
