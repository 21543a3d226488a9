import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examinePort } from '../../../../server/cli/doctor/port';
import { readEnvironment } from '../../../../server/process/environment';
import { freePort } from '../../../support/free-port';
import { testServer } from '../../../support/server/server';

const look = (port: number, host = '127.0.0.1', more: Record<string, string> = {}) =>
  examinePort(readEnvironment({ PORT: String(port), HOST: host, ...more }));

describe('the port', () => {
  it('is free, and stays so', async () => {
    const port = await freePort();
    const free = { mark: 'ok', says: `${port} is free: no server is running there` };
    expect(await look(port)).toMatchObject(free);
    expect(await look(port, '0.0.0.0')).toMatchObject(free);
  });

  it('is this product’s, where a server of it runs', async () => {
    const { server } = await testServer();
    expect(await look(server.port)).toMatchObject({
      mark: 'ok',
      says: expect.stringContaining(`${server.port}: Overshoot is running there`),
    });
  });

  it('is this product’s too where that lives below a path', async () => {
    const below = { BASE_PATH: '/overshoot' };
    const { server } = await testServer({ environment: below });
    expect(await look(server.port, '127.0.0.1', below)).toMatchObject({
      mark: 'ok',
      says: expect.stringContaining(`${server.port}: Overshoot is running there`),
    });
  });

  it('is another program’s, which is named', async () => {
    const other = createServer((socket) => socket.end('SSH-2.0-nothing of ours\r\n'));
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    // Windows doesn’t tell.
    const named = process.platform === 'win32' ? '' : ` \\(process ${process.pid}, .+\\)`;
    expect(await look(port)).toMatchObject({
      mark: 'fault',
      says: expect.stringMatching(`^${port} is taken by another program${named}\\.$`),
      todo: expect.stringContaining(`npm start -- --port ${port + 1}`),
    });
  });

  it('is another program’s that says nothing', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await look(port)).toMatchObject({ mark: 'fault' });
  });

  it('can not be listened on at an address of another machine', async () => {
    expect(await look(await freePort(), '192.0.2.1')).toMatchObject({
      mark: 'fault',
      says: 'HOST 192.0.2.1 is not an address of this machine.',
    });
  });
});
