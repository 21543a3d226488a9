import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { serveParent } from '../child-program';
import { type BareServer, replayTo } from './bare';
import { Meter } from './meter';

/** socket.io alone. */
const meter = new Meter();
const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.on('command', (_, acknowledge) => acknowledge({ ok: true, version: 10_000 }));
  // What a phone sends beside commands needs no answer.
  socket.on('echo', () => undefined);
});

const server: BareServer = {
  async start() {
    http.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 });
    await once(http, 'listening');
    return { port: (http.address() as AddressInfo).port };
  },
  read: () => meter.read(),
  replay: (script) =>
    replayTo(
      {
        toAll: (event, payload) => {
          const to = event === 'frame' ? io.volatile : io;
          to.emit(event, payload);
        },
        toEach: (event, payload) => {
          for (const socket of io.sockets.sockets.values()) socket.emit(event, payload);
        },
      },
      script,
    ),
};

serveParent(server);
