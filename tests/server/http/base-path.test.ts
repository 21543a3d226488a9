import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { BasePath } from '#server/http/base-path';
import { FrontDoor } from '#server/http/front-door';
import { readBasePath } from '../../../server/process/base-path.mjs';
import { testServer } from '../../support/server/server';

describe('a base path', () => {
  it.each([
    ['/overshoot', '/overshoot'],
    ['/overshoot/', '/overshoot'],
    ['/maths/over-shoot_2', '/maths/over-shoot_2'],
    ['/', ''],
    ['', ''],
    [undefined, ''],
    ['overshoot', null],
    ['//evil.example', null],
    ['/a//b', null],
    ['/../a', null],
    ['/a b', null],
    ['/a;Secure', null],
    ["/a'", null],
    ['/a?b', null],
    [`/${'a'.repeat(41)}`, null],
  ])('%j is read as %j', (text, path) => {
    expect(readBasePath(text)).toBe(path);
  });

  it.each([
    ['/overshoot', '/', '/overshoot'],
    ['/overshoot/', '/', '/overshoot'],
    ['/overshoot?a=/b', '/?a=/b', '/overshoot?a=/b'],
    ['/overshoot/teach?page=2', '/teach?page=2', '/overshoot/teach?page=2'],
    ['/overshoot//evil.example', '//evil.example', '/overshoot//evil.example'],
  ])('%s is %s further in, and %s again for Next', (url, inside, outside) => {
    const base = new BasePath('/overshoot');
    const request = { url } as IncomingMessage;
    expect(base.enter(request)).toBe(true);
    expect(request.url).toBe(inside);
    expect(base.of(inside)).toBe(outside);
  });

  it.each([
    '/',
    '/overshooting',
    '/teach',
    '/Overshoot/teach',
    '/%6fvershoot/teach',
    '//overshoot',
  ])('%s lies outside, and stays as it is', (url) => {
    const request = { url } as IncomingMessage;
    expect(new BasePath('/overshoot').enter(request)).toBe(false);
    expect(request.url).toBe(url);
  });

  it('may be none: everything lies inside', () => {
    const request = { url: '/teach?page=2' } as IncomingMessage;
    expect(new BasePath('').enter(request)).toBe(true);
    expect(new BasePath('').of(request.url ?? '')).toBe('/teach?page=2');
  });
});

describe('the front door of a server below a path', () => {
  const http = createServer();
  afterEach(() => http.close());

  it('lets in what lies below it, and turns away the rest with its reason', async () => {
    const sockets = createServer((_request, response) => response.end('a socket'));
    const probes = {
      answers: ({ url }: IncomingMessage, response: { end(text: string): void }) => {
        if (url !== '/healthz') return false;
        response.end('ok');
        return true;
      },
    };
    new FrontDoor(http, {
      probes: probes as never,
      base: new BasePath('/overshoot'),
      forwarded: { settle: () => undefined },
    }).open({
      objectionTo: () => null,
      setHeaders: () => undefined,
      handle: ({ url }, response) => response.end(url),
      sockets,
      upgrade: null,
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const ask = async (path: string) => {
      const answer = await fetch(origin + path, { redirect: 'manual' });
      return [answer.status, answer.headers.get('location') ?? (await answer.text())];
    };
    expect(await ask('/overshoot/teach?page=2')).toEqual([200, '/teach?page=2']);
    expect(await ask('/overshoot/socket.io/?EIO=4')).toEqual([200, 'a socket']);
    expect(await ask('/overshoot/healthz')).toEqual([200, 'ok']);
    expect(await ask('/healthz')).toEqual([200, 'ok']);
    expect(await ask('/')).toEqual([303, '/overshoot']);
    expect(await ask('/teach')).toEqual([404, 'This server lives below /overshoot (BASE_PATH).\n']);
    const inGerman = await fetch(`${origin}/teach`, { headers: { 'accept-language': 'de' } });
    expect(await inGerman.text()).toBe('Dieser Server liegt unter /overshoot (BASE_PATH).\n');
    expect((await ask('/socket.io/?EIO=4'))[0]).toBe(404);
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket.io/?EIO=4`);
    expect(
      await new Promise((resolve) => socket.once('error', (error) => resolve(error.message))),
    ).toBe('Unexpected server response: 403');
  });
});

describe('a server below a path', () => {
  it('sends its cookie to what lies below it alone, and leads on there', async () => {
    const { origin, server } = await testServer({ environment: { BASE_PATH: '/overshoot' } });
    expect(server.instructorPath).toMatch(/^\/overshoot\/teach\?once=/);
    const answer = await fetch(origin + server.instructorPath, { redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toMatch(/; Path=\/overshoot; /);
    expect(answer.headers.get('location')).toBe('/overshoot/teach?signed-in=1');
  });
});
