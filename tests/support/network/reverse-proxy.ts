import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Certificate } from './certificate';

export interface ReverseProxyOptions {
  /** Of the server behind it, on this machine; can be changed. */
  to: number;
  /** What it does with requests for an upgrade: nginx without two lines passes them on as plain ones. */
  readonly upgrades?: 'passed' | 'plain' | 'swallowed';
  /** In place of the Host that came. */
  readonly host?: (host: string) => string;
  /** Paths below it are answered 404. */
  readonly lacks?: string;
  readonly certificate?: Certificate;
}

/** A reverse proxy, of the kind that stands before a server at a public address; ends with the test. @returns its port */
export async function reverseProxy(options: ReverseProxyOptions): Promise<number> {
  const { upgrades = 'passed', host = (name) => name, certificate } = options;
  const pass = (asked: IncomingMessage, headers: IncomingMessage['headers']) =>
    request({
      host: '127.0.0.1',
      port: options.to,
      method: asked.method,
      path: asked.url,
      headers: { ...headers, host: host(asked.headers.host ?? '') },
    });
  const server: Server =
    certificate === undefined ? createServer() : createTlsServer({ ...certificate });
  server.on('request', (asked, answer) => {
    if (options.lacks !== undefined && asked.url?.startsWith(options.lacks)) {
      answer.writeHead(404).end();
      return;
    }
    const passed = pass(asked, { ...asked.headers, connection: 'close' });
    passed.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 500, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });
  if (upgrades !== 'plain') {
    server.on('upgrade', (asked, near) => {
      near.on('error', () => undefined);
      if (upgrades === 'swallowed') return;
      const passed = pass(asked, asked.headers);
      passed.on('error', () => near.destroy());
      passed.on('upgrade', (got, far, head) => {
        far.on('error', () => undefined);
        const headers = Object.entries(got.headers).map(([key, value]) => `${key}: ${value}\r\n`);
        near.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('')}\r\n`);
        near.write(head);
        far.pipe(near).pipe(far);
      });
      passed.end();
    });
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}
