import { describe, expect, it } from 'vitest';
import { apply, replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { visibleLength } from '#core/room/people/name';
import { nickname, nicknameWords } from '#core/room/people/nickname';
import { suggestedName } from '#core/room/people/suggested-name';
import { allWords } from '#core/words/all-words';
import { isLanguage, LANGUAGES } from '#core/words/languages';
import { Drive, roomOf, tokenHashOf } from '../../../support/room/drive';

function nameAfter(...names: readonly string[]): string {
  const drive = new Drive();
  for (const [at, name] of names.entries()) drive.join(at, name);
  return drive.participant(names.length - 1).name ?? '';
}

describe('joining', () => {
  it('[JN1] a device that joins again is the same person with the same name', () => {
    const drive = roomOf(1);
    expect(drive.join(1, 'Somebody else')).toEqual([]);
    expect(drive.participant(1)).toMatchObject({ number: 1, name: 'Learner 1' });
    expect(drive.state.participants.size).toBe(1);
  });

  it.each([
    ['  Ada \t\n Lovelace  ', 'Ada Lovelace'],
    ['A\u0000d\u0007a', 'Ada'],
    ['\u202eada\u202c', 'ada'],
    ['\u2066Ada\u2069\u200f', 'Ada'],
    ['A\u200bd\u2060a\ufeff', 'Ada'],
    ['A\u200dd\u200da', 'Ada'],
    ['A\ufe0fda', 'Ada'],
    ['\u3164Ada\u3164', 'Ada'],
    ['Ada\u2800', 'Ada'],
    ['Ａｄａ', 'Ada'],
    ['Ａｄａ\ud800', 'Ada'],
    ['Zoe\u0308', 'Zoë'],
    ['Z\u0335\u0336\u0337\u0338\u0334\u0321\u0322a', 'Z\u0335\u0336\u0337a'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['❤️ Ada', '❤️ Ada'],
    ['عائشة', 'عائشة'],
    ['रवि', 'रवि'],
    ['李小龙', '李小龙'],
  ])('[JN2] %j is shown as %j', (typed, shown) => {
    expect(nameAfter(typed)).toBe(shown);
  });

  it('[JN3] a name has between 1 and 24 visible characters', () => {
    const drive = new Drive();
    for (const empty of ['', '   ', '\u200b\u202e', '\u0301\u0302']) {
      expect(drive.join(1, empty)).toBe('bad-name');
    }
    expect(drive.join(1, 'x'.repeat(25))).toBe('bad-name');
    expect(drive.message).toContain('25');
    expect(drive.join(1, '🦊'.repeat(24))).toEqual(['participant-joined']);
    expect(drive.join(2, '👨‍👩‍👧‍👦'.repeat(7))).toBe('bad-name');
  });

  it.each([
    [['Ada', 'Ada'], 'Ada 2'],
    [['Ada', 'ADA', 'ada'], 'ada 3'],
    [['Ada', 'A da'], 'A da 2'],
    [['Ada', 'Аdа'], 'Аdа 2'],
    [['Zoë', 'Zoe'], 'Zoe 2'],
    [['Bill', 'Bi11'], 'Bi11 2'],
    [['Bob', 'B0b'], 'B0b 2'],
    [['Ada', 'Ada 2', 'Ada'], 'Ada 3'],
    [['Ada', 'Ada 3', 'Ada', 'Ada'], 'Ada 4'],
    [['Ada', 'Ada 100', 'Ada'], 'Ada 2'],
    [['x'.repeat(24), 'x'.repeat(24)], `${'x'.repeat(22)} 2`],
    [['🦊🦊', '🦊🦊'], '🦊🦊 2'],
    [['...', '...'], '... 2'],
    [['Ada', 'Eve'], 'Eve'],
    [['रवि', 'रवी'], 'रवी'],
  ])('[JN4] after %j the last one is called %j', (names, shown) => {
    expect(nameAfter(...names)).toBe(shown);
  });

  it('[JN4] a whole class of one name gets as many different ones, none too long', () => {
    for (const name of ['Ada', 'Seventeen and seven more']) {
      const drive = new Drive();
      drive.teach({ type: 'set-expected', count: 1_200 });
      for (let device = 0; device < 1_200; device += 1) drive.join(device, name);
      const names = [...drive.state.participants.values()].map(({ name }) => name ?? '');
      expect(new Set(names).size).toBe(1_200);
      expect(Math.max(...names.map(visibleLength))).toBeLessThanOrEqual(24);
      expect(names.at(-1)).toMatch(/ 1200$/);
    }
  });

  it('[JN5] a full room takes nobody else, and keeps whom it has', () => {
    const drive = new Drive();
    for (let device = 1; device <= 3_000; device += 1) {
      const participant = {
        number: device,
        name: `S${device}`,
        tokenHash: tokenHashOf(device),
        isPractice: false,
        isRemoved: false,
      };
      drive.state = apply(drive.state, { type: 'participant-joined', participant });
    }
    expect(drive.join(3_001)).toBe('room-full');
    expect(drive.join(3_000)).toEqual([]);
  });

  it("[JN5] the capacity is the room's own, and what has happened replays the same under another", () => {
    const drive = new Drive();
    drive.state = newRoom({ code: 'CDFGHJ', title: '', capacity: 2 });
    for (const device of [1, 2]) expect(drive.join(device)).toEqual(['participant-joined']);
    expect(drive.join(3)).toBe('room-full');
    expect(drive.message).toContain('holds 2 students');

    const smaller = replay(newRoom({ code: 'CDFGHJ', title: '', capacity: 1 }), drive.events);
    expect(smaller).toEqual({ ...drive.state, capacity: 1 });
    drive.state = replay(newRoom({ code: 'CDFGHJ', title: '', capacity: 3 }), drive.events);
    expect(drive.join(3)).toEqual(['participant-joined']);
  });

  it('[JN6] one may join in every phase, and pick in a round that is still open', () => {
    const drive = roomOf(1);
    drive.open();
    expect(drive.join(2)).toEqual(['participant-joined']);
    expect(drive.pick(2, 0.3)).toEqual(['pick-stored']);
    drive.run();
    expect(drive.state.phase.kind).toBe('running');
    expect(drive.join(3)).toEqual(['participant-joined']);
    drive.finish();
    expect(drive.join(4)).toEqual(['participant-joined']);
    expect([...drive.state.participants.keys()]).toEqual([1, 2, 3, 4]);
  });

  it.each(Object.keys(LANGUAGES).filter(isLanguage))(
    '[RM8] a nickname suggested in %s is taken as it stands',
    (language) => {
      const parts = nicknameWords(allWords(language).say);
      const names = new Set<string>();
      for (let first = 0; first < 40; first += 1) {
        for (let second = 0; second < 40; second += 1) {
          const name = nickname(parts, (first + 0.5) / 40, (second + 0.5) / 40);
          names.add(name);
          expect(visibleLength(name)).toBeLessThanOrEqual(24);
        }
      }
      expect(names.size).toBe(1_600);
    },
  );

  it('[RM8] practice students have English nicknames', () => {
    expect(nameAfter(suggestedName('en', 0.999999, 0))).toBe('Witty Alpaca');
    expect(() => suggestedName('en', 1, 0)).toThrow(RangeError);
  });
});
