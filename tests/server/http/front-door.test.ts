import { EventEmitter, once } from 'node:events';
import { Agent, createServer, get, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { AT_ROOT } from '#server/http/base-path';
import { FrontDoor } from '#server/http/front-door';
import { SOCKET_PATH } from '#server/sockets/sockets';

const PARTS = {
  probes: { answers: () => false },
  base: AT_ROOT,
  forwarded: { settle: () => undefined },
};
const http = createServer();
const sockets = createServer();
const io = new Server({ path: SOCKET_PATH, serveClient: false });
afterEach(async () => {
  await io.close();
  http.close();
});

describe('the front door', () => {
  it('keeps early requests until it opens, and gives those of sockets to the sockets', async () => {
    const door = new FrontDoor(http, PARTS);
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

  it('hands on a few requests in a turn of the event loop, and those of sockets before them', async () => {
    const server = new EventEmitter();
    const order: string[] = [];
    const polling = new EventEmitter();
    polling.on('request', () => order.push('socket'));
    new FrontDoor(server as never, PARTS).open({
      objectionTo: () => null,
      setHeaders: () => undefined,
      handle: () => order.push('page'),
      sockets: polling as never,
      upgrade: null,
    });
    const gone = { destroyed: false };
    const ask = (url: string, socket = { destroyed: false }) =>
      server.emit('request', { url, socket }, new EventEmitter());
    for (let nth = 0; nth < 100; nth += 1) ask('/');
    ask('/', gone);
    ask(`${SOCKET_PATH}?transport=polling`);
    gone.destroyed = true;
    expect(order.indexOf('socket')).toBeLessThan(20);
    await expect.poll(() => order.length).toBe(101);
    expect(order.at(-1)).toBe('page');
  });

  it('answers requests one by one, and ends a connection that sends hundreds without waiting', async () => {
    const other = createServer();
    const door = new FrontDoor(other, PARTS);
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    let handled = 0;
    door.open({
      objectionTo: () => null,
      setHeaders: () => undefined,
      handle(_request, response) {
        handled += 1;
        response.end('a page');
      },
      sockets: other,
      upgrade: null,
    });
    const client = connect(port, '127.0.0.1');
    client.on('error', () => undefined);
    client.resume();
    client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(500));
    await once(client, 'close');
    expect(handled).toBeLessThan(20);

    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let nth = 0; nth < 30; nth += 1) {
      const answered = new Promise((resolve) =>
        get({ port, host: '127.0.0.1', agent }, (answer) => answer.resume().on('end', resolve)),
      );
      await answered;
    }
    expect(handled).toBeGreaterThanOrEqual(30);
    agent.destroy();
    other.close();
  });

  it('ends such a connection also where each request is one of who watches the server', async () => {
    const other = createServer();
    let answered = 0;
    const answers = (_request: unknown, response: ServerResponse) => {
      answered += 1;
      response.end('ok');
      return true;
    };
    new FrontDoor(other, { ...PARTS, probes: { answers } });
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const client = connect((other.address() as AddressInfo).port, '127.0.0.1');
    client.on('error', () => undefined);
    client.resume();
    client.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(500));
    await once(client, 'close');
    expect(answered).toBeLessThan(20);
    other.close();
  });
});
