import { describe, expect, it } from 'vitest';
import { SESSION_FILE_FAULTS } from '#core/protocol/file-fault';
import { placeInFile, refusalWords, sessionFileFaultWords } from '../../../app/review/import/words';
import { english } from '../../support/words';

describe('why a file was not read in', () => {
  it.each(SESSION_FILE_FAULTS)('is said in a sentence: %s', (code) => {
    for (const limit of [{}, { limit: 12 }]) {
      const words = sessionFileFaultWords(english, {
        code,
        at: ['rounds', 2, 'runs', 14, 'step'],
        ...limit,
      });
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it.each([
    [['rounds', 2, 'runs', 14, 'learningRate'], 'Activity 3, run 15, learningRate'],
    [['participants', 0, 'name'], 'Student 1, name'],
    [['log', 4, 'events', 0], 'Log entry 5, event 1'],
    [['rounds', 0, 'guesses', 1, 'places', 0, 1], 'Activity 1, guess 2, places 1, entry 2'],
    [[], 'The file'],
  ] as const)('names the place %j', (at, words) => {
    expect(placeInFile(english, at)).toBe(words);
  });

  it('shortens what a file calls its fields', () => {
    expect(placeInFile(english, ['x'.repeat(9_000)]).length).toBeLessThan(50);
  });

  it('says that nothing was read in', () => {
    expect(
      refusalWords(english, { code: 'bad-file', fault: { code: 'missing', at: ['log'] } }),
    ).toBe('Log: it is missing. Nothing was read in.');
    expect(refusalWords(english, { code: 'too-large', mostBytes: 64 * 2 ** 20 })).toContain(
      '64 MB',
    );
    expect(refusalWords(english, { code: 'malformed', at: '' })).toContain('Nothing was read in.');
  });
});
