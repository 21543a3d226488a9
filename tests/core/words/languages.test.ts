import { describe, expect, it } from 'vitest';
import { directionOf, languageOfDevice } from '#core/words/languages';

describe('the language of a device', () => {
  it.each([
    ['', 'de', 'de'],
    ['', 'de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['', 'fr-FR,fr;q=0.9,de;q=0.5,en;q=0.4', 'de'],
    ['', 'en;q=0.4,de;q=0.5', 'de'],
    ['', 'de;q=0,en', 'en'],
    ['', 'fr', 'en'],
    ['', '', 'en'],
    ['', ';;;,q=,=', 'en'],
    ['language=de', 'en', 'de'],
    ['a=b; language=en', 'de', 'en'],
    ['language=xx', 'de', 'de'],
    ['language=constructor', 'en', 'en'],
    ['language=ar-XB', 'de', 'ar-XB'],
  ])(
    'is the chosen one, else the first of the browser’s that there is: %j %j',
    (cookies, accepted, expected) => {
      expect(languageOfDevice(cookies, accepted)).toBe(expected);
    },
  );

  it('is written from its own side', () => {
    expect(['en', 'de', 'ar-XB', 'he', 'en-XA'].map(directionOf)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });
});
