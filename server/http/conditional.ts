/** What a request says of the forms it takes and of what its sender has already (RFC 9110). */

/** The codings of an `Accept-Encoding` header that aren't refused by `q=0`. */
export function encodingsOf(header: string | string[] | undefined): ReadonlySet<string> {
  const accepted = new Set<string>();
  for (const part of String(header ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    const isRefused = parameters.some((one) => /^q=0(\.0*)?$/.test(one));
    if (name !== '' && !isRefused) accepted.add(name);
  }
  return accepted;
}

/** Whether an `If-None-Match` header names this tag, weakly too, or any. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => {
    const tag = one.trim();
    return tag === '*' || tag.replace(/^W\//, '') === etag;
  });
}
