import type { WebSocket } from 'ws';
import type { RoomSocket } from './socket-types';

/** null where the connection polls. */
export function webSocketOf({ transport }: RoomSocket['conn']): WebSocket | null {
  // engine.io keeps it there, but its types don't say so.
  const { socket } = transport as unknown as { socket?: WebSocket };
  return transport.name === 'websocket' && socket !== undefined ? socket : null;
}
