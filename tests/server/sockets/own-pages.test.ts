import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { testServer } from '../../support/server/server';

const POLLING = '/socket.io/?EIO=4&transport=polling';
const ELSEWHERE = { origin: 'http://127.0.0.1:1' };

describe('a page of another site, with the instructor’s cookie', () => {
  it.each(['&j=0', '&%6a=0', '&j', '&%6A=0&j=1'])(
    'gets no socket that a script could read: %s',
    async (query) => {
      const { origin, clients } = await testServer();
      const headers = { cookie: await clients.cookie() };
      const answer = await fetch(`${origin}${POLLING}${query}`, { headers });
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toMatch(/___eio|sid/);
    },
  );

  it('opens no room by polling: not even the first message of one who names no origin arrives', async () => {
    const { origin, clients } = await testServer();
    const headers = { cookie: await clients.cookie() };
    const open = await fetch(origin + POLLING, { headers });
    const { sid } = JSON.parse((await open.text()).slice(1));
    const auth = { protocol: PROTOCOL_VERSION, role: 'instructor', code: null };
    const send = (more: Record<string, string>) =>
      fetch(`${origin}${POLLING}&sid=${sid}`, {
        method: 'POST',
        body: `40${JSON.stringify(auth)}`,
        headers: { ...headers, ...more },
      });
    expect((await send({})).status).toBe(403);
    expect((await send(ELSEWHERE)).status).toBe(403);
    expect((await send({ origin: 'null' })).status).toBe(403);
    expect((await send({ origin })).status).toBe(200);
    const told = await fetch(`${origin}${POLLING}&sid=${sid}`, { headers });
    expect(await told.text()).toMatch(/^40/);
  });

  it.each([{}, ELSEWHERE, { origin: 'null' }])('gets no WebSocket: %j', async (more) => {
    const { origin, clients } = await testServer();
    const url = `${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(url, { headers: { cookie: await clients.cookie(), ...more } });
    const [, answer] = await once(socket, 'unexpected-response');
    expect(answer.statusCode).toBe(403);
  });

  it('calls no action of a page', async () => {
    const { origin, clients } = await testServer();
    const headers = { cookie: await clients.cookie(), 'next-action': '1' };
    const call = (more: Record<string, string>) =>
      fetch(`${origin}/teach`, { method: 'POST', headers: { ...headers, ...more } });
    expect((await call({})).status).toBe(403);
    expect((await call(ELSEWHERE)).status).toBe(403);
    // There are no pages in this test.
    expect((await call({ origin })).status).toBe(404);
  });
});

it('the sockets’ answers carry the security headers, refusals too', async () => {
  const { origin } = await testServer();
  for (const query of ['', '&j=0', '&sid=none']) {
    const { headers } = await fetch(origin + POLLING + query);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});
