import { expect, it } from 'vitest';
import { nickname, nicknameWords } from '#core/room/people/nickname';
import { allWords } from '#core/words/all-words';
import { isLanguage, LANGUAGES } from '#core/words/languages';
import { isObscene } from '#server/sockets/nicknames';

it.each(['fuck', 'Fuck you', 'f u c k', 'f.u.c.k', 'sh1t', 'fuuuck', 'big dick', 'asshole'])(
  'no class should have to read %j',
  (name) => expect(isObscene(name)).toBe(true),
);

it.each([
  ...['Scunthorpe', 'Dickens', 'Cumhur', 'Shital Dikshit', 'Semenova', 'Analise', 'Fagan', 'Titus'],
  ...[
    'Nigel',
    'Hancock',
    'Assaf',
    'Phuc',
    'Essex',
    'Hoang Dung',
    'J K Rowling',
    'Student 455',
    '455',
    'Ådne',
    '李雷',
    '🦊',
  ],
])('%j is a name like any other', (name) => expect(isObscene(name)).toBe(false));

it.each(Object.keys(LANGUAGES).filter(isLanguage))(
  'suggests none in %s that it would refuse',
  (language) => {
    const parts = nicknameWords(allWords(language).say);
    const part = (at: number) => at / 40;
    for (let first = 0; first < 40; first += 1) {
      for (let second = 0; second < 40; second += 1) {
        const name = nickname(parts, part(first), part(second));
        expect([name, isObscene(name)]).toEqual([name, false]);
      }
    }
  },
);
