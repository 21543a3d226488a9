import { describe, expect, it } from 'vitest';
import { disposition } from '../../../../app/review/files/disposition';

const SESSION = {
  code: 'C3DF4G',
  title: 'Learning rates',
  openedAt: new Date('2026-11-24T09:05:59Z'),
};

describe('the name of a saved file', () => {
  it('has date, time with its zone, room and title', () => {
    expect(disposition(SESSION, 'csv')).toBe(
      'attachment; filename="Overshoot 2026-11-24 0905Z C3DF4G.csv"; ' +
        "filename*=UTF-8''Overshoot%202026-11-24%200905Z%20C3DF4G%20Learning%20rates.csv",
    );
  });

  it.each([
    ['a "quoted" title\r\nSet-Cookie: a=1', 'a quoted title Set-Cookie a=1'],
    ['Größe; 学习率 (1)', 'Größe; 学习率 (1)'],
    ['../../etc/passwd', '.. .. etc passwd'],
    ['\u202egpj.exe', 'gpj.exe'],
  ])('of %j breaks no header and no file system', (title, words) => {
    const header = disposition({ ...SESSION, title }, 'json');
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    const encoded = /filename\*=UTF-8''([A-Za-z\d!#$&+.^_`|~%-]+)$/.exec(header)?.[1] ?? '';
    expect(decodeURIComponent(encoded)).toBe(`Overshoot 2026-11-24 0905Z C3DF4G ${words}.json`);
  });
});
