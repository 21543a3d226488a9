import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { freePort } from '../../support/free-port';
import { Clients } from '../../support/server/clients';
import { findNginx, type RunningNginx, startNginx } from '../../support/server/nginx';
import { testServer } from '../../support/server/server';

const BASE = '/overshoot';
const nginx = findNginx();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A server below a path, behind nginx with TLS at another port than 443. */
async function proxied(program: string) {
  const port = await freePort();
  const { server } = await testServer({
    environment: { PUBLIC_URL: `https://localhost:${port}`, BASE_PATH: BASE },
  });
  const proxy = await startNginx(program, { port, serverPort: server.port });
  ends.push(proxy.close);
  const signedIn = await proxy.ask(server.instructorPath);
  const [cookie = ''] = signedIn.head.headers['set-cookie'] ?? [];
  return { proxy, server, signedIn, cookie };
}

function openSocket({ origin, ca }: RunningNginx): WebSocket {
  const address = `${origin.replace('https', 'wss')}${BASE}/socket.io/?EIO=4&transport=websocket`;
  return new WebSocket(address, { ca, origin });
}

if (nginx === null) {
  it('what deploy/nginx.conf does is not tested here: it needs nginx, which Debian has as nginx-light', () => {
    expect(findNginx()).toBeNull();
  });
} else {
  describe('behind nginx as deploy/nginx.conf has it, below a path', () => {
    it('the instructor is signed in by a cookie for TLS and for this path alone', async () => {
      const { signedIn, cookie } = await proxied(nginx);
      expect(signedIn.head.statusCode).toBe(303);
      expect(signedIn.head.headers.location).toBe(`${BASE}/teach?signed-in=1`);
      expect(cookie).toMatch(/; Path=\/overshoot; .*; Secure$/);
    });

    it('sockets are upgraded', async () => {
      const { proxy } = await proxied(nginx);
      const socket = openSocket(proxy);
      const greeting = await new Promise((resolve, reject) => {
        socket.once('message', (data) => resolve(String(data)));
        socket.once('error', reject);
      });
      expect(greeting).toMatch(/^0\{"sid":/);
      socket.terminate();
    });

    it('the console says that the address is reached once a phone has come', async () => {
      const { proxy, server, cookie } = await proxied(nginx);
      const clients = new Clients(proxy.origin, server.key);
      ends.push(() => clients.close());
      const way = { path: `${BASE}/socket.io/`, ca: proxy.ca };
      const headers = { cookie: cookie.split(';')[0]! };
      const connect = (code: string | null) =>
        clients.connect<InstructorView>({ role: 'instructor', code }, headers, way);
      const answer = await (await connect(null)).send({ type: 'open-room', title: 'Optimization' });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      const teacher = await connect(answer.code);
      await teacher.until(({ views }) => views.length > 0);
      expect(teacher.view).toMatchObject({ address: proxy.origin, addressReached: false });
      // nginx adds that it came from this machine, whose word counts: so this comes from elsewhere.
      await proxy.ask(`${BASE}/health`, { 'x-forwarded-for': '203.0.113.9' });
      await teacher.until(({ view }) => view.addressReached);
    });
  });
}
