import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import next from 'next';
import type { BasePath } from './base-path';
import type { ServePage } from './http';

export interface Pages {
  readonly serve: ServePage;
  /** For Next's own sockets: hot reload, in development. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

/**
 * Starts Next inside this server. On its first request Next adds an upgrade listener to the HTTP server it was
 * given, and ends every socket whose path is a page's. So it gets a server that never listens, and only Next's
 * own upgrades are passed on to that one.
 */
export async function startPages(options: {
  /** With `.next`, and from where its packages are found. */
  readonly folder: string;
  readonly base: BasePath;
  readonly isDevelopment: boolean;
  readonly host: string;
  readonly port: number;
}): Promise<Pages> {
  const unheard = createServer();
  const app = next({
    dev: options.isDevelopment,
    dir: options.folder,
    hostname: options.host,
    port: options.port,
    httpServer: unheard,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  const outside = (request: IncomingMessage) => {
    request.url = options.base.of(request.url ?? '/');
    return request;
  };
  return {
    serve: (request, response) => handle(outside(request), response),
    upgrade(request, socket, head) {
      if (unheard.listenerCount('upgrade') === 0) socket.destroy();
      else unheard.emit('upgrade', outside(request), socket, head);
    },
    close: () => app.close(),
  };
}
