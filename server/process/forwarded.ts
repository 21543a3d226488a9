import type { IncomingMessage } from 'node:http';
import type { AddressList } from './address-list';

/**
 * What proxies say of whoever asks: anybody can send their headers, so these count only where the connection comes from
 * a proxy that a setting names.
 */
export class Forwarded {
  /** @param trusted proxies of ours; null: there are none */
  constructor(private readonly trusted: AddressList | null) {}

  /**
   * Whether a request was passed on by somebody whose word isn't believed, or whose word isn't understood: nobody knows
   * who asks. A proxy that nobody has told us of makes the whole world come from this machine.
   */
  isFromUnknown({ headers, socket }: IncomingMessage): boolean {
    const isTold = 'x-forwarded-for' in headers;
    if (!isTold) return 'forwarded' in headers;
    return this.trusted?.includes(socket.remoteAddress ?? '') !== true;
  }

  /** The address of whoever asks: the last one in `X-Forwarded-For` that isn't a proxy of ours. */
  remoteAddressOf(request: IncomingMessage): string {
    const told = entriesOf(request, 'x-forwarded-for');
    let address = request.socket.remoteAddress ?? '';
    while (this.trusted?.includes(address) && told.length > 0) address = told.pop() ?? address;
    return address;
  }

  /**
   * Leaves in a request's headers what is true: the host that was asked for in `host`, and the scheme in
   * `x-forwarded-proto` only where a proxy of ours says it.
   */
  settle({ headers, socket }: IncomingMessage): void {
    const isOurs = this.trusted?.includes(socket.remoteAddress ?? '') === true;
    const host = entriesOf({ headers }, 'x-forwarded-host').at(-1);
    const scheme = entriesOf({ headers }, 'x-forwarded-proto').at(-1);
    delete headers['x-forwarded-host'];
    delete headers['x-forwarded-proto'];
    if (!isOurs) return;
    if (host !== undefined) headers.host = host;
    if (scheme !== undefined) headers['x-forwarded-proto'] = scheme;
  }
}

/** The entries of a header, the nearest proxy's last. */
function entriesOf({ headers }: Pick<IncomingMessage, 'headers'>, name: string): string[] {
  const entries = String(headers[name] ?? '').split(',');
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
