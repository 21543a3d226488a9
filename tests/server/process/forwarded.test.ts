import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { AddressList } from '#server/process/address-list';
import { Forwarded } from '#server/process/forwarded';

const PROXIES = AddressList.read('127.0.0.0/8 10.1.0.0/16');

function request(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

describe('who asks', () => {
  it.each([
    ['a proxy of ours says it', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
    [
      'of what was said before it, nothing counts',
      '127.0.0.1',
      '1.2.3.4, 203.0.113.9',
      '203.0.113.9',
    ],
    [
      'several of ours pass it on',
      '::ffff:10.1.2.3',
      '1.2.3.4, 203.0.113.9, 127.0.0.1',
      '203.0.113.9',
    ],
    ['only ours are on the way', '127.0.0.1', '10.1.0.7', '10.1.0.7'],
    ['a proxy of ours says nothing', '127.0.0.1', '', '127.0.0.1'],
    ['somebody else says it', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ])('%s', (_how, from, told, address) => {
    const asked = request(from, { 'x-forwarded-for': told });
    expect(new Forwarded(PROXIES).remoteAddressOf(asked)).toBe(address);
  });

  it('is the connection where no proxy is trusted', () => {
    const asked = request('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' });
    expect(new Forwarded(null).remoteAddressOf(asked)).toBe('127.0.0.1');
  });
});

describe('nobody knows who asks', () => {
  it.each([
    ['where nobody has passed it on', '127.0.0.1', {}, false],
    ['where a proxy of ours has', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, false],
    ['where another has', '198.51.100.7', { 'x-forwarded-for': '203.0.113.9' }, true],
    ['where it is said in words that are not read', '127.0.0.1', { forwarded: 'for=::1' }, true],
  ])('%s', (_how, from, headers, isUnknown) => {
    expect(new Forwarded(PROXIES).isFromUnknown(request(from, headers))).toBe(isUnknown);
  });

  it('where it was passed on at all, and no proxy is trusted', () => {
    const asked = request('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' });
    expect(new Forwarded(null).isFromUnknown(asked)).toBe(true);
  });
});

describe('by which name and scheme', () => {
  const told = {
    host: '127.0.0.1:3000',
    'x-forwarded-host': 'a.example:8443',
    'x-forwarded-proto': 'https',
  };

  it('a proxy of ours says', () => {
    const asked = request('127.0.0.1', { ...told });
    new Forwarded(PROXIES).settle(asked);
    expect(asked.headers).toEqual({ host: 'a.example:8443', 'x-forwarded-proto': 'https' });
  });

  it('the nearest of several says', () => {
    const asked = request('127.0.0.1', { ...told, 'x-forwarded-proto': 'https, http' });
    new Forwarded(PROXIES).settle(asked);
    expect(asked.headers['x-forwarded-proto']).toBe('http');
  });

  it.each([
    ['somebody else', '198.51.100.7', PROXIES],
    ['anybody, where no proxy is trusted', '127.0.0.1', null],
  ])('%s says nothing', (_who, from, trusted) => {
    const asked = request(from, { ...told });
    new Forwarded(trusted).settle(asked);
    expect(asked.headers).toEqual({ host: '127.0.0.1:3000' });
  });
});
