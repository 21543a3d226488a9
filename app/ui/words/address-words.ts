/** An address as people type it: without the scheme that browsers add, and without a slash at the end. */
export function typedAddress(url: string): string {
  return withoutSlash(url.replace(/^http:\/\//, ''));
}

/** Where the QR code leads: one scan, and the phone is in this room. */
export function joinLink(url: string, code: string): string {
  return `${withoutSlash(url)}/join/${code}`;
}

/** A double slash would lead to a page that doesn't exist. */
function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
