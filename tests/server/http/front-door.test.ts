import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { FrontDoor } from '#server/http/front-door';
import { SOCKET_PATH } from '#server/sockets/sockets';

const http = createServer();
const sockets = createServer();
const io = new Server({ path: SOCKET_PATH, serveClient: false });
afterEach(async () => {
  await io.close();
  http.close();
});

describe('the front door', () => {
  it('keeps early requests until it opens, and gives those of sockets to the sockets', async () => {
    const door = new FrontDoor(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const page = fetch(`${origin}/`);
    const polling = fetch(`${origin}${SOCKET_PATH}?EIO=4&transport=polling`);
    const socket = new WebSocket(
      `${origin.replace('http', 'ws')}${SOCKET_PATH}?EIO=4&transport=websocket`,
    );
    const greeting = once(socket, 'message');
    await new Promise((resolve) => setTimeout(resolve, 100));

    io.attach(sockets);
    door.open({
      objectionTo: () => null,
      setHeaders: () => undefined,
      handle: (_request, response) => response.end('a page'),
      sockets,
      upgrade: null,
    });
    expect(await (await page).text()).toBe('a page');
    expect(await (await polling).text()).toMatch(/^0\{"sid":/);
    expect(String((await greeting)[0])).toMatch(/^0\{"sid":/);
    socket.terminate();
  });
});
