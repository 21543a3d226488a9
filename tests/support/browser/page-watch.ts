import type { Page, Request } from '@playwright/test';

/** What a browser says when a server or a network isn't there, or a server doesn't know a connection from before. */
const CONNECTION_ERROR =
  /net::ERR_|WebSocket connection to .* failed|Failed to fetch|400.* http:\/\/[^/]+\/socket\.io\//;

/** A refused request, as an answer and as the browser's own word about it. */
const REFUSED =
  /: response: 4\d\d |Failed to load resource: the server responded with a status of 4/;

/**
 * Listens to a page for whatever must not happen: console errors, exceptions, failed requests, bad
 * answers. It also keeps all that the server has told it.
 */
export class PageWatch {
  readonly problems: string[] = [];
  /** The messages of its sockets, as text. */
  readonly heard: string[] = [];
  #connectionErrorsAllowed = false;
  readonly #refused: string[] = [];
  readonly #underWay = new Set<Request>();

  constructor(page: Page, who: string) {
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.#note(`${who}: console: ${message.text()} ${message.location().url}`);
    });
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => this.heard.push(payload.toString()));
    });
    page.on('pageerror', (error) => this.#note(`${who}: exception: ${error.stack ?? error}`));
    page.on('request', (request) => this.#underWay.add(request));
    page.on('requestfinished', (request) => this.#underWay.delete(request));
    page.on('requestfailed', (request) => {
      this.#underWay.delete(request);
      // The page has given it up, because it is being left: nothing has failed.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      this.#note(`${who}: request: ${request.url()} ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
      if (response.status() < 400) return;
      this.#note(`${who}: response: ${response.status()} ${response.url()}`);
    });
  }

  /** Whether all has come that the page has asked for. */
  get hasAll(): boolean {
    return this.#underWay.size === 0;
  }

  /** From now on connection errors are the test's own doing, until `forbidConnectionErrors`. Nothing else is. */
  allowConnectionErrors(): void {
    this.#connectionErrorsAllowed = true;
  }

  forbidConnectionErrors(): void {
    this.#connectionErrorsAllowed = false;
  }

  /** From now on this is refused by the test's own doing (a status from 400 on), and the browser says so. */
  allowRefusals(path: string): void {
    this.#refused.push(path);
  }

  #note(problem: string): void {
    if (REFUSED.test(problem) && this.#refused.some((path) => problem.endsWith(path))) return;
    if (this.#connectionErrorsAllowed && CONNECTION_ERROR.test(problem)) return;
    this.problems.push(problem);
  }
}
