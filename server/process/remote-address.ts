import type { IncomingMessage } from 'node:http';

/**
 * The address of whoever asks. `X-Forwarded-For` counts only from a proxy on this machine, and only if
 * `PUBLIC_URL` says that there is one: anybody can send that header.
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
