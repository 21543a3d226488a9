import type { IncomingHttpHeaders } from 'node:http';
import type { Owner } from '#core/protocol/owner';
import { COOKIE_PREFIX, cookieValues } from './cookies';
import { type InstructorSessions, SESSION_MS, type SignedIn } from './instructor-sessions';

/** Tells instructors from everybody else and from one another, over HTTP and over the socket. */
export class InstructorGate {
  readonly #cookieName: string;

  /**
   * @param name the port, as cookies ignore ports, and two servers may run on one machine; or that of a service of several
   * @param basePath others may live beside it at the same host; empty: the server has all of it
   */
  constructor(
    private readonly sessions: InstructorSessions,
    name: number | string,
    private readonly publicUrl: string | null,
    private readonly basePath: string,
  ) {
    this.#cookieName = `${COOKIE_PREFIX}${name}`;
  }

  isInstructor(headers: IncomingHttpHeaders): boolean {
    return this.sessionOf(headers) !== null;
  }

  /** The session that a request comes with; null: it is nobody's, or an ended one. */
  sessionOf({ cookie }: IncomingHttpHeaders): SignedIn | null {
    for (const value of cookieValues(cookie, this.#cookieName)) {
      const session = this.sessions.sessionOf(value);
      if (session !== null) return session;
    }
    return null;
  }

  /** Signs a browser in. */
  cookieHeader(headers: IncomingHttpHeaders, owner: Owner): string {
    return this.#cookie(headers, this.sessions.begin(owner), SESSION_MS / 1_000);
  }

  /** Makes a browser forget that it was signed in. */
  noCookieHeader(headers: IncomingHttpHeaders): string {
    return this.#cookie(headers, '', 0);
  }

  /**
   * `Lax`, not `Strict`: with `Strict` the link wouldn't work from a chat or a mail, where its redirect
   * counts as another site's. Other sites' sockets and forms get the cookie in neither case.
   */
  #cookie(headers: IncomingHttpHeaders, value: string, seconds: number): string {
    // Not on the machine itself, which opens the console without TLS, and where some browsers want TLS for it.
    const isSecure =
      headers['x-forwarded-proto'] === 'https' ||
      (this.publicUrl?.startsWith('https:') === true && !isOnThisMachine(headers));
    return [
      `${this.#cookieName}=${value}`,
      `Path=${this.basePath || '/'}`,
      `Max-Age=${seconds}`,
      'HttpOnly',
      'SameSite=Lax',
      ...(isSecure ? ['Secure'] : []),
    ].join('; ');
  }
}

/** A proxy on this machine may name it as the host too, but says for whom it asks. */
function isOnThisMachine({ host = '', ...headers }: IncomingHttpHeaders): boolean {
  return (
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(host) &&
    headers['x-forwarded-for'] === undefined &&
    headers.forwarded === undefined
  );
}
