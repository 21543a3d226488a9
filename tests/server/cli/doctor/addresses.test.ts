import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { examineAddresses } from '../../../../server/cli/doctor/addresses';

function look(found: Readonly<Record<string, string>>, host = '0.0.0.0', basePath = '') {
  const interfaces = Object.fromEntries(
    Object.entries(found).map(([name, address]): [string, NetworkInterfaceInfo[]] => [
      name,
      [
        {
          ...{ address, family: 'IPv4', internal: address.startsWith('127.') },
          ...{ netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: `${address}/24` },
        },
      ],
    ]),
  );
  return examineAddresses({ port: 3000, host, publicUrl: null, basePath }, () => interfaces);
}

const LOOPBACK = { lo: '127.0.0.1' };

describe('the addresses that students are shown', () => {
  it('are those of the network, before what no phone reaches', async () => {
    const found = { docker0: '172.17.0.1', ...LOOPBACK, tun0: '10.8.0.2', wlan0: '192.168.1.20' };
    expect(await look(found)).toMatchObject({
      mark: 'ok',
      says: 'students are shown http://192.168.1.20:3000 (wlan0); 2 of Docker or a VPN, which no phone reaches',
    });
    expect(await look({ eth0: '10.0.0.5', wlan0: '192.168.1.20' })).toMatchObject({
      mark: 'ok',
      says: 'students are shown http://10.0.0.5:3000 (eth0); 1 more to choose from',
    });
  });

  it('have the path below which the server lives', async () => {
    expect(await look({ eth0: '10.0.0.5' }, '0.0.0.0', '/overshoot')).toMatchObject({
      mark: 'ok',
      says: 'students are shown http://10.0.0.5:3000/overshoot (eth0)',
    });
  });

  it('are none without a network', async () => {
    expect(await look(LOOPBACK)).toMatchObject({
      mark: 'fault',
      says: 'This machine is on no network, so no phone reaches it.',
    });
  });

  it('lead nowhere where there is only Docker or a VPN', async () => {
    expect(await look({ ...LOOPBACK, docker0: '172.17.0.1' })).toMatchObject({
      mark: 'attention',
      says: expect.stringContaining('http://172.17.0.1:3000 (docker0)'),
    });
  });

  it('let nobody in who is elsewhere, where the server listens to this machine alone', async () => {
    expect(await look({ eth0: '10.0.0.5' }, '127.0.0.1')).toMatchObject({
      mark: 'fault',
      says: 'Only this machine gets in: HOST is 127.0.0.1.',
    });
  });

  it('are the public one, behind a proxy', async () => {
    const publicUrl = 'https://class.example.org';
    const settings = { port: 3000, host: '127.0.0.1', publicUrl };
    expect(await examineAddresses({ ...settings, basePath: '' })).toMatchObject({
      mark: 'ok',
      says: 'students are shown https://class.example.org',
    });
    expect(await examineAddresses({ ...settings, basePath: '/overshoot' })).toMatchObject({
      mark: 'ok',
      says: 'students are shown https://class.example.org/overshoot',
    });
  });
});
