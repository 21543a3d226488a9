import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server/server';

/** The first line of the answer to a request line that `fetch` would tidy up. */
function rawRequest(
  origin: string,
  target: string,
  headers = '',
  host = new URL(origin).host,
): Promise<string> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`);
  });
}

describe('the instructor’s pages', () => {
  it('open with the printed link, once, which becomes a cookie and leaves the address', async () => {
    const { origin, server } = await testServer();
    const ask = (path: string, method = 'GET') =>
      fetch(origin + path, { method, redirect: 'manual' });
    const secret = server.instructorPath.split('?')[1];
    // Whoever only looks at the link doesn't use it up.
    expect((await ask(`/teach?${secret}`, 'HEAD')).status).toBe(401);
    const response = await ask(`/teach/CDFGHJ?a=1&${secret}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/teach/CDFGHJ?a=1&signed-in=1');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(
      new RegExp(`^overshoot-${server.port}=[0-9a-z.]+; .*HttpOnly; SameSite=Lax`),
    );
    expect(cookie).not.toContain(server.key);
    expect((await ask(`/teach?${secret}`)).status).toBe(401);

    const headers = { cookie: cookie.split(';')[0]! };
    const page = await fetch(`${origin}/teach`, { headers });
    // There are no pages in this test, and no 401 either.
    expect(page.status).toBe(404);
    const stale = await fetch(`${origin}/teach?${secret}`, { headers, redirect: 'manual' });
    expect([stale.status, stale.headers.get('location')]).toEqual([303, '/teach']);
  });

  it('stay open where a sibling host has set a cookie of the same name', async () => {
    const { origin, server, clients } = await testServer();
    const cookie = await clients.cookie();
    const tossed = `overshoot-${server.port}=worthless`;
    for (const both of [`${tossed}; ${cookie}`, `${cookie}; ${tossed}`]) {
      const page = await fetch(`${origin}/teach`, { headers: { cookie: both } });
      expect(page.status).toBe(404);
    }
    expect((await fetch(`${origin}/teach`, { headers: { cookie: tossed } })).status).toBe(401);
  });

  it('tell a browser that refuses cookies so, and lead it round in no circle', async () => {
    const { origin, server } = await testServer();
    const first = await fetch(origin + server.instructorPath, { redirect: 'manual' });
    const next = first.headers.get('location')!;
    // Without the cookie.
    const second = await fetch(origin + next, { redirect: 'manual' });
    expect(second.status).toBe(401);
    expect(await second.text()).toContain('refuses cookies');
    expect(await (await fetch(`${origin}/teach`)).text()).not.toContain('cookies');
    // With it, the mark leaves the address.
    const headers = { cookie: first.headers.get('set-cookie')!.split(';')[0]! };
    const kept = await fetch(origin + next, { headers, redirect: 'manual' });
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '/teach']);
  });

  it('never lead away from this server', async () => {
    const { origin, server } = await testServer();
    const answer = await rawRequest(origin, `/${server.instructorPath}`);
    expect(answer).toMatch(/^HTTP\/1.1 303/);
    expect(answer).toMatch(/^Location: \/teach\?signed-in=1\r$/m);
  });

  it('do not take the key in an address, where histories and logs would keep it', async () => {
    const { origin, server } = await testServer();
    const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });
    const response = await ask(`/teach?key=${server.key}&a=1`);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/teach?a=1']);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    '/teach',
    '/teach/',
    '/teach/CDFGHJ',
    '/TEACH',
    '/teach?once=wrong',
    '/teach.rsc',
    '/teach.segments/_tree.segment.rsc',
    '/review',
    '/review/1',
    '/%74each',
    '/%2574each',
    '//teach',
    '/./teach',
    '/a/../teach',
    '/a/%2e%2e/teach',
    '/\\teach',
    '/teach%00',
    '/teach%2fCDFGHJ',
    '/review#a',
    '/review/1%5c..%5c..',
    '/teach/%2e%2e',
  ])('stay closed without it: %s', async (path) => {
    const { origin } = await testServer();
    expect(await rawRequest(origin, path)).toMatch(/^HTTP\/1.1 401 /);
    expect(await rawRequest(origin, path, 'RSC: 1\r\n')).toMatch(/^HTTP\/1.1 401 /);
  });

  it('let nobody call their actions by way of another page', async () => {
    const { origin } = await testServer();
    const response = await fetch(origin, { method: 'POST', headers: { 'next-action': '1' } });
    expect(response.status).toBe(401);
  });
});

describe('every answer', () => {
  it('forbids what no page of ours needs', async () => {
    const { origin, server } = await testServer();
    const { headers } = await fetch(`${origin}/health`);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port}`);
    expect(policy).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/%zz', '/%', '/%c3%28', `/${'a'.repeat(3_000)}`, '*', 'http://evil.example/'])(
    'comes, also to an address that can not be read: %s',
    async (target) => {
      const { origin } = await testServer();
      expect(await rawRequest(origin, target)).toMatch(/^HTTP\/1.1 400 /);
      expect((await fetch(`${origin}/health`)).status).toBe(200);
    },
  );

  it('keeps a strange host out of its headers', async () => {
    const { origin } = await testServer();
    const answer = await rawRequest(origin, '/health', 'X: 1\r\n');
    expect(answer).toContain('connect-src');
    const odd = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      socket.on('data', (data) => resolve(String(data)));
      socket.write('GET /health HTTP/1.1\r\nHost: a; script-src *\r\nConnection: close\r\n\r\n');
    });
    expect(odd).not.toContain('script-src *');
  });
});

describe('the projector', () => {
  const SITE = 'https://moodle.example.org';

  async function framing(environment: Record<string, string>, path: string) {
    const { origin } = await testServer({ environment });
    const { headers } = await fetch(origin + path);
    const policy = headers.get('content-security-policy') ?? '';
    return [/frame-ancestors ([^;]+)/.exec(policy)?.[1], headers.get('x-frame-options')];
  }

  it('may be framed by the sites of a setting', async () => {
    const sites = { FRAME_ANCESTORS: `${SITE} https://*.example.org` };
    expect(await framing(sites, '/screen/CDFGHJ')).toEqual([
      `'self' ${SITE} https://*.example.org`,
      null,
    ]);
  });

  it.each(['/', '/join/CDFGHJ', '/teach', '/screens', '/health'])(
    'and nothing else may: %s',
    async (path) => {
      expect(await framing({ FRAME_ANCESTORS: SITE }, path)).toEqual(["'none'", 'DENY']);
    },
  );

  it('may not without it', async () => {
    expect(await framing({}, '/screen/CDFGHJ')).toEqual(["'none'", 'DENY']);
  });
});

describe('where the public address is https', () => {
  const PUBLIC = { PUBLIC_URL: 'https://class.example.org' };

  it('browsers are told to stay on it', async () => {
    const secure = await testServer({ environment: PUBLIC });
    const { headers } = await fetch(`${secure.origin}/health`);
    expect(headers.get('strict-transport-security')).toBe('max-age=15552000');
    const plain = await testServer();
    const other = await fetch(`${plain.origin}/health`);
    expect(other.headers.get('strict-transport-security')).toBeNull();
  });

  it.each([
    ['class.example.org', '', true],
    // A proxy that names this machine as the host.
    ['127.0.0.1:3000', 'X-Forwarded-For: 192.0.2.1\r\n', true],
    ['192.168.1.20:3000', '', true],
    ['localhost:3000', '', false],
  ])(
    'the cookie is for it alone, except on the machine itself: %s',
    async (host, more, isSecure) => {
      const { origin, server } = await testServer({ environment: PUBLIC });
      const answer = await rawRequest(origin, server.instructorPath, more, host);
      expect(answer).toMatch(/^Set-Cookie: /m);
      expect(/^Set-Cookie: .*; Secure\r$/m.test(answer)).toBe(isSecure);
    },
  );
});

it('a socket that is not a room’s is ended', async () => {
  const { origin } = await testServer();
  const headers =
    'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: a\r\nSec-WebSocket-Version: 13\r\n';
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(`GET /teach HTTP/1.1\r\nHost: a\r\n${headers}\r\n`);
  await closed;
});
