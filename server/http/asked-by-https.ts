import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser asked by `https:`. The same server may answer by `http:` at its own address in a network.
 * @param headers settled by `Forwarded`
 * @param publicUrl its proxy may say nothing but the host that was asked for; null: there is none
 */
export function isAskedByHttps(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  if (headers['x-forwarded-proto'] === 'https') return true;
  if (publicUrl === null) return false;
  const { protocol, host } = new URL(publicUrl);
  return protocol === 'https:' && headers.host === host;
}
