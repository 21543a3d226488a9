import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Log, newRequestId } from '../process/log';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** First parts of our addresses. */
export const FIRST_PARTS = [
  ...['_next', 'api', 'formulas', 'gallery', 'health', 'join', 'keep', 'key-needed', 'lesson'],
  ...['plain', 'play', 'practice', 'practice-worker', 'review', 'screen', 'shared', 'teach'],
] as const;

/** Where an address leads: what comes after may be a code, a name or a secret, and so may a first part that isn't ours. */
const ROUTE = new RegExp(`^/(${FIRST_PARTS.join('|')})(?=[/?]|$)`);

/** Gives every request an id, which its answer carries and every line about it has, and answers what failed. */
export function logged(handle: Handle, log: Log) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const id = newRequestId();
    response.setHeader('X-Request-Id', id);
    const about = { request: id, method: request.method, route: routeOf(request.url) };
    if (log.isLevelEnabled('debug')) {
      const arrivedAt = performance.now();
      response.once('close', () => {
        const ms = Math.round(performance.now() - arrivedAt);
        log.debug({ ...about, status: response.statusCode, ms }, 'a request was answered');
      });
    }
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error, ...about }, 'a request failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

function routeOf(url = ''): string {
  return ROUTE.exec(url)?.[0] ?? (/^\/(\?|$)/.test(url) ? '/' : 'other');
}
