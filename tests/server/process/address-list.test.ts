import { describe, expect, it } from 'vitest';
import { AddressList } from '#server/process/address-list';

describe('a list of addresses', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['127.0.0.0/8 ::1', '127.9.9.9', true],
    ['127.0.0.0/8 ::1', '::1', true],
    ['127.0.0.0/8 ::1', '::ffff:127.0.0.1', true],
    ['10.0.0.0/8,192.0.2.4', '192.0.2.4', true],
    ['10.0.0.0/8, 192.0.2.4', '11.0.0.1', false],
    ['fd00::/8', 'fd12::7%eth0', true],
    ['fd00::/8', 'fe80::1', false],
    ['0.0.0.0/0', '::1', false],
    ['0.0.0.0/0', '', false],
    ['0.0.0.0/0', '1.2.3', false],
  ])('%s, asked for %s: %s', (text, address, expected) => {
    expect(AddressList.read(text)?.includes(address)).toBe(expected);
  });

  it.each([
    '',
    ' , ',
    'localhost',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '::1/129',
    '10.0.0/8',
  ])('is none: “%s”', (text) => {
    expect(AddressList.read(text)).toBeNull();
  });
});
