import type { IncomingMessage } from 'node:http';

/** Where this server lives below its host: `BASE_PATH`. Further in, every path is as if it lived at the root. */
export class BasePath {
  /** @param path "/overshoot", or empty for the root */
  constructor(readonly path: string) {}

  /** Takes the base path off a request's address. @returns whether it was there; if not, the request is left as it is */
  enter(request: IncomingMessage): boolean {
    const { url = '/' } = request;
    // Also what is no path at all, whose answer is further in.
    if (this.path === '') return true;
    if (!url.startsWith(this.path)) return false;
    const rest = url.slice(this.path.length);
    if (rest.startsWith('/')) request.url = rest;
    else if (rest === '' || rest.startsWith('?')) request.url = `/${rest}`;
    else return false;
    return true;
  }

  /** An address as a browser asks for it. @param url what `enter` has left: "/teach?page=2" */
  of(url: string): string {
    // Next takes a slash at the end for another address.
    if (this.path !== '' && /^\/(\?|$)/.test(url)) return this.path + url.slice(1);
    return this.path + url;
  }
}

export const AT_ROOT = new BasePath('');
