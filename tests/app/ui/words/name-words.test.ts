import { expect, it } from 'vitest';
import { namedEntries, nameWords } from '../../../../app/ui/words/name-words';
import { english, german } from '../../../support/words';

it('calls by the number who has no name, each device in its language', () => {
  expect(nameWords(english, 12, 'Ada')).toBe('Ada');
  expect(nameWords(english, 12, null)).toBe('Student 12');
  expect(nameWords(german, 12, null)).toBe('Nummer 12');
  expect(
    namedEntries(german, [
      [1, 'Ada', false],
      [2, null, true],
    ]),
  ).toEqual([
    [1, 'Ada'],
    [2, 'Nummer 2'],
  ]);
});
