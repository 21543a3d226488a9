import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type Sentence, sentence } from '#core/words/messages';
import type { AddressBook } from '../process/addresses';
import { COOKIE_PREFIX, hasCookieOf } from './cookies';

/**
 * A browser sends our cookie with whatever any page of this host asks for, and ports and, for `SameSite`, even
 * sibling hosts make no difference to it. So what changes something must come from a page of ours, by `Origin`.
 */
export class OwnPages {
  constructor(
    private readonly publicUrl: string | null,
    private readonly addresses: Pick<AddressBook, 'list'>,
  ) {}

  /** Why a request isn't answered; null: it is. */
  objectionTo({ method, headers }: IncomingMessage, isUpgrade: boolean): Sentence | null {
    const isReading = !isUpgrade && (method === 'GET' || method === 'HEAD');
    // A browser leaves the origin out only where it reads, and from its own pages or without telling them.
    if (isReading ? headers.origin === undefined : !hasCookieOf(headers.cookie, COOKIE_PREFIX)) {
      return null;
    }
    return this.#isOwn(headers) ? null : FOREIGN;
  }

  /** Whether a browser says that the request comes from another site. */
  isForeign(headers: IncomingHttpHeaders): boolean {
    return headers.origin !== undefined && !this.#isOwn(headers);
  }

  #isOwn({ origin, host = '' }: IncomingHttpHeaders): boolean {
    if (origin === undefined || !URL.canParse(origin)) return false;
    const { host: from, protocol } = new URL(origin);
    if (this.publicUrl !== null) {
      if (origin === this.publicUrl) return true;
      // There the scheme counts too: a page without TLS may be anybody's.
      if (from === new URL(this.publicUrl).host) return false;
    }
    const asked = `${protocol}//${host}`;
    if (URL.canParse(asked) && new URL(asked).host === from) return true;
    return this.addresses.list().some(({ url }) => url === origin);
  }
}

const FOREIGN = sentence('answers.foreign');
