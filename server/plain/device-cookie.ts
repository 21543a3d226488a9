import { randomBytes } from 'node:crypto';
import { cookieValues } from '../access/cookies';
import { TOKEN } from './form-key';

const DAY_SECONDS = 86_400;

/** The token of this browser in a room, from a `Cookie` header; null: it has none. */
export function deviceIn(header: string | undefined, code: string): string | null {
  return cookieValues(header, nameFor(code)).find((value) => TOKEN.test(value)) ?? null;
}

export function newDevice(): string {
  return randomBytes(16).toString('hex');
}

/**
 * `Set-Cookie` of a token. Without a path the browser sends it with the plain pages alone, wherever they lie.
 * @param isHttps the address that people use is `https:`
 */
export function deviceCookie(code: string, token: string, isHttps: boolean): string {
  const secure = isHttps ? '; Secure' : '';
  return `${nameFor(code)}=${token}; Max-Age=${DAY_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

/** Not one of the cookies for which a request must name its origin: text browsers name none. */
function nameFor(code: string): string {
  return `plain-${code}`;
}
