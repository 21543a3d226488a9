import type { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { AddressBook } from '#server/process/addresses';

type Interfaces = ReturnType<typeof networkInterfaces>;

function entry(address: string, internal = false) {
  const family = address.includes(':') ? ('IPv6' as const) : ('IPv4' as const);
  const rest = { netmask: '', mac: '', cidr: null, internal };
  return family === 'IPv6'
    ? { address, family, scopeid: 0, ...rest }
    : { address, family, ...rest };
}

const LAPTOP: Interfaces = {
  lo: [entry('127.0.0.1', true), entry('::1', true)],
  docker0: [entry('172.17.0.1')],
  wlan0: [entry('192.168.1.20'), entry('fe80::1'), entry('2001:db8::20')],
  eth0: [entry('169.254.7.7')],
};

function book(options: Partial<ConstructorParameters<typeof AddressBook>[0]> = {}) {
  return new AddressBook({
    port: 3000,
    host: '0.0.0.0',
    publicUrl: null,
    interfaces: () => LAPTOP,
    ...options,
  });
}

describe('the addresses that lead here', () => {
  it('are those of real networks first, then of virtual ones', () => {
    expect(book().list()).toEqual([
      { url: 'http://192.168.1.20:3000', label: 'wlan0' },
      { url: 'http://172.17.0.1:3000', label: 'docker0' },
    ]);
  });

  it('hold IPv6 ones only where the server listens there', () => {
    expect(
      book({ host: '::' })
        .list()
        .map(({ url }) => url),
    ).toEqual(['http://192.168.1.20:3000', 'http://[2001:db8::20]:3000', 'http://172.17.0.1:3000']);
  });

  it('begin with PUBLIC_URL', () => {
    expect(book({ publicUrl: 'https://class.example.org' }).list()[0]).toEqual({
      url: 'https://class.example.org',
      label: 'PUBLIC_URL',
    });
  });

  it('hold no port that every browser leaves out', () => {
    expect(book({ port: 80 }).list()[0]?.url).toBe('http://192.168.1.20');
  });

  it.each([
    ['127.0.0.1', LAPTOP],
    ['0.0.0.0', { lo: LAPTOP.lo }],
  ])('are at least this machine: %s', (host, interfaces) => {
    expect(book({ host, interfaces: () => interfaces }).list()).toEqual([
      { url: 'http://localhost:3000', label: 'this machine only' },
    ]);
    expect(book({ host, interfaces: () => interfaces }).isReachable()).toBe(false);
    expect(book().isReachable()).toBe(true);
  });

  it('are chosen from while they exist', () => {
    expect(book().chosen('http://172.17.0.1:3000')).toBe('http://172.17.0.1:3000');
    expect(book().chosen('http://10.0.0.1:3000')).toBe('http://192.168.1.20:3000');
    expect(book().chosen(null)).toBe('http://192.168.1.20:3000');
  });
});

describe('an address counts as reached', () => {
  const url = 'http://192.168.1.20:3000';

  it('when another device has come by it, and that is news once', () => {
    const addresses = book();
    expect(addresses.isReached(url)).toBe(false);
    expect(addresses.note('192.168.1.20:3000', '192.168.1.77')).toBe(true);
    expect(addresses.note('192.168.1.20:3000', '192.168.1.78')).toBe(false);
    expect(addresses.isReached(url)).toBe(true);
    expect(addresses.isReached('http://172.17.0.1:3000')).toBe(false);
  });

  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:192.168.1.20',
    '192.168.1.20',
    '::ffff:127.0.0.1',
    undefined,
  ])('not when this machine itself asks: %s', (remoteAddress) => {
    const addresses = book();
    expect(addresses.note('192.168.1.20:3000', remoteAddress)).toBe(false);
    expect(addresses.isReached(url)).toBe(false);
  });

  it('not by a host that is none of ours', () => {
    const addresses = book();
    expect(addresses.note('evil.example', '192.168.1.77')).toBe(false);
    expect(addresses.note(undefined, '192.168.1.77')).toBe(false);
  });
});
