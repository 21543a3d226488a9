import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examineProxy } from '../../../../server/cli/doctor/proxy';
import { freePort } from '../../../support/free-port';
import { selfSigned } from '../../../support/network/certificate';
import { type ReverseProxyOptions, reverseProxy } from '../../../support/network/reverse-proxy';
import { testServer } from '../../../support/server/server';

/** A server that knows its public address, and a proxy there. */
async function behind(options: Omit<ReverseProxyOptions, 'to'>, basePath = '') {
  const later = { ...options, to: 0 };
  const publicUrl = `http://127.0.0.1:${await reverseProxy(later)}`;
  const { server } = await testServer({
    environment: { PUBLIC_URL: publicUrl, BASE_PATH: basePath },
  });
  later.to = server.port;
  return examineProxy({ port: server.port, publicUrl, basePath });
}

const AT_3000 = { port: 3000, basePath: '' };
const fault = (says: string | RegExp) => ({
  about: 'Proxy',
  mark: 'fault',
  says: typeof says === 'string' ? says : expect.stringMatching(says),
});

describe('the proxy before a server', () => {
  it('is not looked at where no public address is set', async () => {
    expect(await examineProxy({ ...AT_3000, publicUrl: null })).toBeNull();
  });

  it('is well where pages and WebSockets come through, with the host that was asked for', async () => {
    expect(await behind({})).toMatchObject({ mark: 'ok', todo: null });
  });

  it('is well below a path too, where all that is asked is below it', async () => {
    expect(await behind({}, '/overshoot')).toMatchObject({
      mark: 'ok',
      says: expect.stringMatching(/^http:[^ ]+\d\/overshoot leads here, WebSockets too$/),
    });
    const lacks = '/overshoot/socket.io/';
    expect(await behind({ lacks, upgrades: 'plain' }, '/overshoot')).toMatchObject({
      ...fault('It lets pages through and no sockets (404): no phone gets in.'),
      todo: expect.stringContaining('everything below /overshoot/socket.io/ on'),
    });
  });

  it.each(['plain', 'swallowed'] as const)(
    'is at fault where only polling passes: upgrades are %s',
    async (upgrades) => {
      expect(await behind({ upgrades })).toMatchObject({
        ...fault(/^It lets no WebSocket through( \(400\))?: phones would poll, and lag\.$/),
        todo: expect.stringContaining('Upgrade'),
      });
    },
    20_000,
  );

  it('is at fault where neither passes', async () => {
    const lacks = '/socket.io/';
    expect(await behind({ lacks, upgrades: 'plain' })).toMatchObject(
      fault('It lets pages through and no sockets (404): no phone gets in.'),
    );
  });

  it('is at fault where it names its own way to the server as the host', async () => {
    const later: ReverseProxyOptions = { to: 0, host: () => `127.0.0.1:${later.to}` };
    const port = await reverseProxy(later);
    const publicUrl = `http://localhost:${port}`;
    const { server } = await testServer({ environment: { PUBLIC_URL: publicUrl } });
    later.to = server.port;
    expect(await examineProxy({ port: server.port, publicUrl, basePath: '' })).toMatchObject(
      fault(
        `It tells the server that its host is 127.0.0.1:${server.port} in place of localhost:${port}.`,
      ),
    );
  });

  it('is at fault where it leaves the port out, as nginx does with $host', async () => {
    const host = (name: string) => name.replace(/:\d+$/, '');
    expect(await behind({ host })).toMatchObject({
      ...fault(
        /^It tells the server that its host is 127\.0\.0\.1 in place of 127\.0\.0\.1:\d+\.$/,
      ),
      todo: expect.stringContaining('$http_host'),
    });
  });

  it('has no server behind it yet', async () => {
    const publicUrl = `http://127.0.0.1:${await reverseProxy({ to: await freePort() })}`;
    expect(await examineProxy({ ...AT_3000, publicUrl })).toMatchObject({
      mark: 'attention',
      says: `It answers at ${publicUrl}, and has no server behind it (502).`,
    });
  });

  it('leads to a server that knows another public address', async () => {
    const { server } = await testServer({ environment: { PUBLIC_URL: 'http://127.0.0.1:1' } });
    const publicUrl = `http://127.0.0.1:${await reverseProxy({ to: server.port, host: () => 'x' })}`;
    expect(await examineProxy({ port: server.port, publicUrl, basePath: '' })).toMatchObject(
      fault(`The server takes ${publicUrl} for the address of somebody else.`),
    );
  });

  it('leads to something else, or on to another address', async () => {
    const other = createServer((request, response) => {
      if (request.headers.host?.startsWith('localhost')) {
        response.writeHead(301, { Location: 'https://class.example.org/health' }).end();
      } else response.end('<h1>It works</h1>');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const look = (host: string) =>
      examineProxy({ ...AT_3000, publicUrl: `http://${host}:${port}` });
    expect(await look('127.0.0.1')).toMatchObject(
      fault(`Something else answers at http://127.0.0.1:${port} (200).`),
    );
    expect(await look('localhost')).toMatchObject(
      fault(`http://localhost:${port} leads on to https://class.example.org/health.`),
    );
  });

  it('can not be reached, by its name or at all', async () => {
    const port = await freePort();
    expect(await examineProxy({ ...AT_3000, publicUrl: `http://127.0.0.1:${port}` })).toMatchObject(
      fault(`Nobody answers at http://127.0.0.1:${port} (ECONNREFUSED).`),
    );
    expect(await examineProxy({ ...AT_3000, publicUrl: 'http://class.invalid' })).toMatchObject(
      fault(/^Nothing is known of the name class\.invalid \((ENOTFOUND|EAI_AGAIN)\)/),
    );
  });

  it('shows a certificate that no browser trusts, or speaks no TLS', async () => {
    const certificate = selfSigned('localhost', Date.now() + 1e9);
    const port = await reverseProxy({ to: 1, certificate });
    expect(
      await examineProxy({ ...AT_3000, publicUrl: `https://localhost:${port}` }),
    ).toMatchObject(
      fault('No browser trusts the certificate of localhost (DEPTH_ZERO_SELF_SIGNED_CERT).'),
    );
    const plain = await reverseProxy({ to: 1 });
    expect(
      await examineProxy({ ...AT_3000, publicUrl: `https://localhost:${plain}` }),
    ).toMatchObject(fault(/^No TLS is spoken at https:/));
  });
});
