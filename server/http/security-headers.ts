import type { IncomingMessage, ServerResponse } from 'node:http';

/** A host as a browser writes it, without anything that could end a directive of the header. */
const HOST = /^[\w.:[\]-]{1,255}$/;

/**
 * Our own scripts, styles and sockets only. Inline scripts are allowed, since Next writes a page's state into
 * them and a nonce would rule out pages that are built ahead.
 */
export function setSecurityHeaders(
  { headers: { host = '' } }: IncomingMessage,
  response: ServerResponse,
  isDevelopment: boolean,
): void {
  // Older browsers don't count a socket to the same host as 'self'.
  const sockets = HOST.test(host) ? `ws://${host} wss://${host}` : '';
  const policy = {
    'default-src': "'self'",
    'script-src': `'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' ${sockets}`.trim(),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  response.setHeader(
    'Content-Security-Policy',
    Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
}
