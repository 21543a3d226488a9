import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import type { Destination, Transport, TransportEvents } from './transport';

/** Compression is offered, as browsers do: the server decides. */
export function openWebSocket(
  { origin, headers }: Destination,
  events: TransportEvents,
): Transport {
  const { hostname, port, host } = new URL(origin);
  let tcp: Socket | null = null;
  const socket = new WebSocket(`ws://${host}/socket.io/?EIO=4&transport=websocket`, {
    headers: { origin, ...headers },
    createConnection: () => {
      tcp = connect({ host: hostname, port: Number(port), noDelay: true });
      return tcp;
    },
  });
  let reason = 'closed';
  socket.on('error', (error) => {
    reason = error.message;
  });
  socket.on('message', (data) => events.message(String(data)));
  socket.on('close', () => events.closed(reason));
  return {
    bytes: () => tcp?.bytesRead ?? 0,
    send: (text) => socket.send(text),
    close: () => socket.terminate(),
  };
}
