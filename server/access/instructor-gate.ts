import type { IncomingHttpHeaders } from 'node:http';
import { cookieValue } from './cookies';
import type { InstructorKey } from './instructor-key';

/** A month: every start prints the link with the key again. */
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

  /** A browser sends the cookie with any site's socket, so the socket must come from one of our pages. */
  isOwnPage({ origin, host }: IncomingHttpHeaders): boolean {
    // Programs other than browsers send no origin, and no cookie that they weren't given on purpose.
    if (origin === undefined) return true;
    if (origin === this.publicUrl) return true;
    return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
  }

  /**
   * `Lax`, not `Strict`: with `Strict` the link wouldn't work from a chat or a mail, where its redirect
   * counts as another site's. Other sites' sockets and forms get the cookie in neither case.
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
