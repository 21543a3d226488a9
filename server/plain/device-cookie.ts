import { randomBytes } from 'node:crypto';
import { cookieValues } from '../access/cookies';
import { isDeviceToken } from '../access/device-token';

const DAY_SECONDS = 86_400;

/** The token of this browser in a room, from a `Cookie` header; null: it has none. */
export function deviceIn(header: string | undefined, code: string): string | null {
  return cookieValues(header, nameFor(code)).find(isDeviceToken) ?? null;
}

export function newDevice(): string {
  return randomBytes(16).toString('hex');
}

/**
 * `Set-Cookie` of a token.
 * @param at the page for which it is set: the entry pages below `basePath` lead to the plain ones, and must know who is in
 */
export function deviceCookie(
  code: string,
  token: string,
  at: { readonly basePath: string; readonly isHttps: boolean },
): string {
  const secure = at.isHttps ? '; Secure' : '';
  const where = `Path=${at.basePath || '/'}; Max-Age=${DAY_SECONDS}`;
  return `${nameFor(code)}=${token}; ${where}; HttpOnly; SameSite=Lax${secure}`;
}

/** Not one of the cookies for which a request must name its origin: text browsers name none. */
function nameFor(code: string): string {
  return `plain-${code}`;
}
