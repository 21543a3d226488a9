import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { OwnPages } from '#server/access/own-pages';

const COOKIE = 'theme=dark; overshoot-3000=abc';
const HOST = '192.168.1.5:3000';

function isRefused(
  method: string,
  headers: Record<string, string>,
  { isUpgrade = false, publicUrl = null }: { isUpgrade?: boolean; publicUrl?: string | null } = {},
): boolean {
  const list = () => [{ url: 'http://10.0.0.7:3000', label: 'wlan0' }];
  const request = { method, headers } as unknown as IncomingMessage;
  return new OwnPages(publicUrl, { list }).objectionTo(request, isUpgrade) !== null;
}

const FOREIGN = [
  ['another site', 'http://evil.example'],
  ['another port', 'http://192.168.1.5:8080'],
  ['a sibling', 'http://other.192.168.1.5:3000'],
  ['a page without origin', 'null'],
  ['nonsense', '192.168.1.5:3000'],
] as const;

describe('with our cookie', () => {
  it.each(FOREIGN)('%s may not send, upgrade or read', (_, origin) => {
    const headers = { host: HOST, origin, cookie: COOKIE };
    expect(isRefused('POST', headers)).toBe(true);
    expect(isRefused('DELETE', headers)).toBe(true);
    expect(isRefused('GET', headers, { isUpgrade: true })).toBe(true);
    expect(isRefused('GET', headers)).toBe(true);
    expect(isRefused('HEAD', headers)).toBe(true);
  });

  it('whoever names no origin may only read', () => {
    const headers = { host: HOST, cookie: COOKIE };
    expect(isRefused('POST', headers)).toBe(true);
    expect(isRefused('GET', headers, { isUpgrade: true })).toBe(true);
    expect(isRefused('GET', headers)).toBe(false);
  });

  it.each([
    ['by the address that was asked for', HOST, 'http://192.168.1.5:3000'],
    ['where a proxy adds TLS', 'class.example.org', 'https://class.example.org'],
    ['where a proxy names the port', 'class.example.org:443', 'https://class.example.org'],
    ['in capitals', 'Class.Example.org', 'https://class.example.org'],
    ['by an address of this machine', 'localhost:3000', 'http://10.0.0.7:3000'],
  ])('our own pages may do all of it: %s', (_, host, origin) => {
    const headers = { host, origin, cookie: COOKIE };
    expect(isRefused('POST', headers)).toBe(false);
    expect(isRefused('GET', headers, { isUpgrade: true })).toBe(false);
    expect(isRefused('GET', headers)).toBe(false);
  });

  it('PUBLIC_URL is ours whatever host a proxy asks for, and only with its scheme', () => {
    const publicUrl = 'https://class.example.org';
    const from = (origin: string, host = 'localhost:3000') =>
      isRefused('POST', { host, origin, cookie: COOKIE }, { publicUrl });
    expect(from('https://class.example.org')).toBe(false);
    expect(from('http://class.example.org')).toBe(true);
    expect(from('http://class.example.org', 'class.example.org')).toBe(true);
    expect(from('http://localhost:3000')).toBe(false);
  });
});

describe('without a cookie of ours', () => {
  it('a program needs no origin, and a student behind a proxy that renames the host gets in', () => {
    for (const cookie of ['', 'theme=dark']) {
      expect(isRefused('POST', { host: HOST, cookie })).toBe(false);
      expect(isRefused('GET', { host: HOST, cookie }, { isUpgrade: true })).toBe(false);
      const renamed = { host: 'localhost:3000', origin: 'https://class.example.org', cookie };
      expect(isRefused('POST', renamed)).toBe(false);
      expect(isRefused('GET', renamed, { isUpgrade: true })).toBe(false);
    }
  });

  it.each(FOREIGN)('%s may not read', (_, origin) => {
    expect(isRefused('GET', { host: HOST, origin })).toBe(true);
  });
});
