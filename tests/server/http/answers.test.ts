import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server/server';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Answers that are no pages: what is asked, the status, and what is said in English and in German. */
const ANSWERS: readonly (readonly [string, RequestInit, number, RegExp, RegExp])[] = [
  ['/%zz', {}, 400, /can’t be read/, /nicht zu lesen/],
  ['/teach', {}, 401, /Only the instructor may see/, /nur die Lehrperson sehen/],
  ['/review/1/csv', {}, 401, /Only the instructor may see/, /nur die Lehrperson sehen/],
  ['/teach?signed-in=1', {}, 401, /refuses cookies/, /lehnt Cookies ab/],
  ['/', { headers: { 'next-action': '1' } }, 401, /Only the instructor/, /nur die Lehrperson tun/],
  ['/shared/x', {}, 404, /leads nowhere/, /führt nirgendwohin/],
  ['/shared/x', { method: 'POST' }, 405, /only be read/, /nur lesen/],
  ['/nowhere', {}, 404, /no pages here/, /keine Seiten/],
  ['/api/sign-in', {}, 405, /for signing in/, /zum Anmelden/],
  ['/api/sign-in', { method: 'POST' }, 403, /page of this server/, /Seite dieses Servers/],
  [
    '/api/once-link',
    { method: 'POST', body: '{}', headers: JSON_TYPE },
    401,
    /page of this server/,
    /Seite dieses Servers/,
  ],
  ['/api/keepsake', {}, 405, /for phones/, /für Handys/],
  ['/api/keepsake', { method: 'POST' }, 403, /page of this server/, /Seite dieses Servers/],
  ['/plain', { method: 'PUT' }, 405, /browser’s forms/, /Formulare eines Browsers/],
  [
    '/',
    { headers: { origin: 'http://127.0.0.1:1' } },
    403,
    /page of another site/,
    /Seite eines anderen Servers/,
  ],
];

describe('an answer that is no page', () => {
  it.each(ANSWERS)(
    'is in the language of whoever asks: %s %j',
    async (path, init, status, english, german) => {
      const { origin } = await testServer();
      const ask = async (headers: Readonly<Record<string, string>>) => {
        const answer = await fetch(origin + path, {
          ...init,
          redirect: 'manual',
          headers: { ...(init.headers as Record<string, string>), ...headers },
        });
        expect(answer.status).toBe(status);
        expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
        expect(answer.headers.get('vary')).toBe('accept-language, cookie');
        return [answer.headers.get('content-language'), await answer.text()];
      };
      const inEnglish = ['en', expect.stringMatching(english)];
      const inGerman = ['de', expect.stringMatching(german)];
      // As a program asks.
      expect(await ask({})).toEqual(inEnglish);
      expect(await ask({ 'accept-language': 'de-CH,de;q=0.9,en;q=0.8' })).toEqual(inGerman);
      expect(await ask({ 'accept-language': 'en', cookie: 'language=de' })).toEqual(inGerman);
      expect(await ask({ 'accept-language': 'de', cookie: 'language=en' })).toEqual(inEnglish);
    },
  );
});
