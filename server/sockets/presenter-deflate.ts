import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';

/** Bytes: less than this isn't worth the time. */
const COMPRESSED_FROM = 8 * 1_024;

/**
 * Lets presenters, who say so in the address, agree to compressed messages: their first view of a class of 3,000
 * is 170 KB. A phone never does. It is sent little, and would compress what it sends, which takes memory here; those on
 * which the projector is read are sent more, but are too many for a message that each has compressed for itself.
 */
export class PresenterDeflate extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({
      ...options,
      perMessageDeflate: {
        threshold: COMPRESSED_FROM,
        // Each message by itself: else nothing below the threshold could be left as it is.
        serverNoContextTakeover: true,
        clientNoContextTakeover: true,
      },
    });
  }

  override handleUpgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    done: (client: WebSocket, request: IncomingMessage) => void,
  ): void {
    const { searchParams } = new URL(request.url ?? '', 'https://socket.io');
    if (!searchParams.has('presenter')) delete request.headers['sec-websocket-extensions'];
    super.handleUpgrade(request, socket, head, done);
  }
}
