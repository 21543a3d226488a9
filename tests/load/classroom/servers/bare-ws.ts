import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { serveParent } from '../child-program';
import { type BareServer, replayTo } from './bare';
import { Meter } from './meter';

/** `ws` alone, with just as much of socket.io's protocol as the phones need. */
const meter = new Meter();
const http = createServer();
const sockets = new Set<WebSocket>();

new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const text = String(data);
    if (text.startsWith('40')) socket.send('40{"sid":"bare"}');
    const [, id] = /^42(\d+)/.exec(text) ?? [];
    if (id !== undefined) {
      JSON.parse(text.slice(2 + id.length));
      socket.send(`43${id}[{"ok":true,"version":10000}]`);
    }
  });
  socket.send('0{"sid":"bare","upgrades":[],"pingInterval":25000,"pingTimeout":20000}');
});

const server: BareServer = {
  async start() {
    http.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 });
    await once(http, 'listening');
    return { port: (http.address() as AddressInfo).port };
  },
  read: () => meter.read(),
  replay: (script) => replayTo({ toAll: say, toEach: say }, script),
};

function say(event: string, payload: string): void {
  const text = Buffer.from(`42["${event}","${payload}"]`);
  for (const socket of sockets) socket.send(text, { binary: false });
}

serveParent(server);
