import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import next from 'next';
import type { ServePage } from './http';

export interface Pages {
  readonly serve: ServePage;
  /** Next's own sockets: hot reload, in development. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

/**
 * Starts Next inside this server. At its first request Next puts an upgrade listener of its own on the
 * HTTP server that it is given, and ends every socket whose path is a page's; so it is given one that
 * never listens, and what is Next's is passed on to that.
 */
export async function startPages(options: {
  readonly folder: string;
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
  return {
    serve: (request, response) => handle(request, response),
    upgrade(request, socket, head) {
      if (unheard.listenerCount('upgrade') === 0) socket.destroy();
      else unheard.emit('upgrade', request, socket, head);
    },
    close: () => app.close(),
  };
}
