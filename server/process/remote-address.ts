import type { IncomingMessage } from 'node:http';

/**
 * Who asks. Behind a proxy on this machine, which `PUBLIC_URL` tells of, the proxy's word counts;
 * otherwise anybody could write that header.
 */
export function remoteAddressOf(request: IncomingMessage, isProxied: boolean): string {
  const address = request.socket.remoteAddress ?? '';
  if (!isProxied || !/^(::ffff:)?127\.|^::1$/.test(address)) return address;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return forwarded || address;
}
