import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of one connection that may be unanswered at once. Browsers send one, and so do proxies. */
const MOST_UNANSWERED = 8;

/**
 * Ends connections that send requests without waiting for the answers: Node hands on all that it finds in 64 KB, two
 * thousand of them, before it looks at any other connection.
 */
export class Pipelines {
  readonly #unanswered = new WeakMap<Socket, number>();

  /** @returns whether the request is to be answered */
  admits({ socket }: IncomingMessage, response: ServerResponse): boolean {
    if (socket.destroyed) return false;
    const unanswered = (this.#unanswered.get(socket) ?? 0) + 1;
    if (unanswered > MOST_UNANSWERED) {
      socket.destroy();
      return false;
    }
    this.#unanswered.set(socket, unanswered);
    response.once('close', () => {
      this.#unanswered.set(socket, (this.#unanswered.get(socket) ?? 1) - 1);
    });
    return true;
  }
}
