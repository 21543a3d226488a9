import type { IncomingHttpHeaders } from 'node:http';
import { cookieValue } from './cookies';
import type { InstructorKey } from './instructor-key';

/** A month: the link with the key is printed at every start anyway. */
const COOKIE_SECONDS = 30 * 24 * 3_600;

/** Tells the instructor from everybody else, over HTTP and over the socket. */
export class InstructorGate {
  readonly #cookieName: string;

  /** @param port cookies ignore ports, and two servers may run on one machine */
  constructor(
    private readonly key: InstructorKey,
    port: number,
    private readonly publicUrl: string | null,
  ) {
    this.#cookieName = `overshoot-${port}`;
  }

  isKey(candidate: string): boolean {
    return this.key.isKey(candidate);
  }

  isInstructor({ cookie }: IncomingHttpHeaders): boolean {
    const value = cookieValue(cookie, this.#cookieName);
    return value !== null && this.key.isCookieValue(value);
  }

  /** The cookie comes along with any page's socket: only our own pages may use it. */
  isOwnPage({ origin, host }: IncomingHttpHeaders): boolean {
    // Other programs than browsers send none, and have no cookies that they don't know of.
    if (origin === undefined) return true;
    if (origin === this.publicUrl) return true;
    return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
  }

  /**
   * `Lax`, not `Strict`: with `Strict` the link doesn't work when it is clicked in a chat or a mail, for
   * the redirect then counts as another site's. Sockets and forms of other sites get it in neither case.
   */
  cookieHeader({ host }: IncomingHttpHeaders): string {
    const isSecure =
      this.publicUrl?.startsWith('https:') === true && new URL(this.publicUrl).host === host;
    return [
      `${this.#cookieName}=${this.key.cookieValue}`,
      'Path=/',
      `Max-Age=${COOKIE_SECONDS}`,
      'HttpOnly',
      'SameSite=Lax',
      ...(isSecure ? ['Secure'] : []),
    ].join('; ');
  }
}
