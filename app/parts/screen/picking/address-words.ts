/** An address as people type it: without the scheme that every browser adds, without a slash at its end. */
export function typedAddress(url: string): string {
  return url.replace(/^http:\/\//, '').replace(/\/$/, '');
}

/** Where the QR code leads. */
export function joinLink(url: string, code: string): string {
  return `${url.replace(/\/$/, '')}/join/${code}`;
}
