import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A host as a browser writes it, without anything that could end a directive of the header. */
const HOST = /^[\w.:[\]-]{1,255}$/;
const HALF_A_YEAR_SECONDS = 15_552_000;

export interface SecurityOptions {
  readonly isDevelopment: boolean;
  /** The address that people use is `https:`. */
  readonly isHttps: boolean;
  /** Sites that may frame the projector's page, as a policy names them; null: none may. */
  readonly frameAncestors: string | null;
}

interface PageContent {
  /** The projector's may be framed. */
  readonly path: string;
  /** Sources of inline scripts: `'sha256-…'` or `'nonce-…'`. */
  readonly scripts: readonly string[];
}
const NO_PAGE: PageContent = { path: 'none', scripts: [] };

/**
 * Our own scripts, styles and sockets only. Next writes a page's state into inline scripts: of these only the ones
 * run that are named. Setting them again replaces what was set.
 */
export function setSecurityHeaders(
  { headers: { host = '' } }: IncomingMessage,
  response: ServerResponse,
  { isDevelopment, isHttps, frameAncestors }: SecurityOptions,
  { path, scripts }: PageContent = NO_PAGE,
): void {
  // Older browsers don't count a socket to the same host as 'self'.
  const sockets = HOST.test(host) ? `ws://${host} wss://${host}` : '';
  const inline = isDevelopment ? "'unsafe-inline' 'unsafe-eval'" : scripts.join(' ');
  const ancestors = /^\/screen(\/|$)/.test(path) ? frameAncestors : null;
  const policy = {
    'default-src': "'self'",
    'script-src': `'self' ${inline}`.trim(),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' ${sockets}`.trim(),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': ancestors === null ? "'none'" : `'self' ${ancestors}`,
  };
  response.setHeader(
    'Content-Security-Policy',
    Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // It can't name sites, and old browsers heed it before the policy.
  if (ancestors === null) response.setHeader('X-Frame-Options', 'DENY');
  else response.removeHeader('X-Frame-Options');
  // The entry pages post a form before their script has come, and with `no-referrer` it would name no origin.
  const isForm = /^\/(join(\/|$)|$)/.test(path);
  response.setHeader('Referrer-Policy', isForm ? 'same-origin' : 'no-referrer');
  if (isHttps) {
    response.setHeader('Strict-Transport-Security', `max-age=${HALF_A_YEAR_SECONDS}`);
  }
}

/** For a page that Next renders for this request: it takes the nonce for its scripts from a header of the request. */
export function requestNonce(request: IncomingMessage): string {
  const source = `'nonce-${randomBytes(16).toString('base64')}'`;
  request.headers['content-security-policy'] = `script-src ${source}`;
  return source;
}
