import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { apply, replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { cleanName } from '#core/room/people/name';
import { nameKeys } from '#core/room/people/name-keys';
import { Drive, tokenHashOf } from '../../../support/room/drive';

const LIMIT = 200;

function isAlike(one: string, other: string): boolean {
  const drive = new Drive();
  drive.join(1, one);
  drive.join(2, other);
  return drive.participant(2).name !== other;
}

describe('a nickname', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    '\u{1d159}',
    '\ufffc',
    '\u{16fe4}',
    '\u2d7f',
    '\u2800',
    '\u3164',
    '\u115f',
    '\u{e0041}',
    '\u061c',
    '\u200e',
  ])('[JN2] is without %j, which nobody sees', (invisible) => {
    expect(cleanName(`A${invisible}da${invisible}`)).toEqual({ ok: true, value: 'Ada' });
    expect(cleanName(invisible).ok).toBe(false);
  });

  it('[JN3] is as long as it is drawn: a stack of consonants counts its letters', () => {
    expect(cleanName('क्षत्रिय').ok).toBe(true);
    expect(cleanName('क्'.repeat(90)).ok).toBe(false);
  });

  it.each([
    ['Ada', 'Ꭺda'],
    ['Ada', 'ꓮda'],
    ['Ada', 'Adɑ'],
    ['Nora', 'ոora'],
    ['Cleo', 'ᴄleo'],
    ['Dora', 'đora'],
    ['Emma', 'Ernrna'],
    ['Milo', 'rnilo'],
    ['Wanda', 'VVanda'],
    ['Ian', 'lan'],
    ['Hans', 'Ηans'],
    ['Hans', 'нans'],
    ['Łukasz', 'Lukasz'],
    ['Bob', 'Вов'],
    ['Ника', 'НИКА'],
    ['Ada', 'Ad\u1039a'],
  ])('[JN4] %j and %j are taken for each other', (one, other) => {
    expect([isAlike(one, other), isAlike(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Nina', 'Vina'],
    ['Hans', 'Nans'],
    ['李', '雷'],
    ['रवि', 'रवी'],
    ['Ада', 'Ида'],
    ['Ada', 'Eda'],
  ])('[JN4] %j and %j are two', (one, other) => expect(isAlike(one, other)).toBe(false));

  it('[JN4] a record with names that are taken for each other by now replays, and goes on', () => {
    const events = ['Ada', 'Ꭺda', 'Ꭺda 2', 'Emma', 'Ernrna'].map((name, at) => ({
      type: 'participant-joined' as const,
      participant: {
        ...{ number: at + 1, name, tokenHash: tokenHashOf(at + 1) },
        ...{ isPractice: false, isRemoved: false },
      },
    }));
    const drive = new Drive();
    drive.state = replay(newRoom({ code: 'CDFGHJ', title: '' }), events);
    drive.join(6, 'Ada');
    expect(drive.participant(6).name).toBe('Ada 3');
    drive.teach({ type: 'rename-student', participant: 1, name: 'Eve' });
    drive.teach({ type: 'remove-student', participant: 2 });
    drive.join(7, 'Ada 2');
    expect(drive.participant(7).name).toBe('Ada 2 2');
    drive.state = apply(drive.state, { type: 'participant-removed', participant: 5 });
    expect(drive.join(8, 'Rnia')).toEqual(['participant-joined']);
  });

  it('[JN8] is refused before it costs anything, whatever it would become', () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const long = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
      fc
        .array(
          fc.constantFrom('\ufdfa', '\u{1d160}', 'क्', 'e\u0301', '👩‍👩‍👧‍👦', '\u200d', ' ', 'ffi'),
          { maxLength: 250, size: 'max' },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(long, (text) => {
        normalize.mockClear();
        segment.mockClear();
        new Drive().join(1, text);
        const units = [
          ...normalize.mock.contexts.map(String),
          ...segment.mock.calls.map(([of]) => of),
        ];
        expect(Math.max(0, ...units.map(({ length }) => length))).toBeLessThanOrEqual(LIMIT);
        // So many looks at it, however long it is: cleaning, keys, a free suffix.
        expect(units.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 300 },
    );
    expect(new Drive().join(1, '\ufdfa'.repeat(200))).toBe('bad-name');
  });

  it.each([
    ...[
      'Instructor',
      'INSTRUCT0R',
      'The lecturer',
      'Prof. Smith',
      'teacher',
      'Admin 2',
      'a d m i n',
    ],
    ...[
      'System',
      'systern',
      'Overshoot',
      '0vershoot',
      'Student 12',
      'Nummer 12',
      'student12',
      'Ѕtudent 3',
      'Studént 7',
    ],
  ])('[JN9] %j is not for a student to take', (name) => {
    const drive = new Drive();
    expect(drive.join(1, name)).toBe('bad-name');
    expect(drive.message).toContain('choose another');
  });

  it.each(['Student', 'Student Ada', 'Systemia', 'Profunda', 'Adminah', 'Sam'])(
    '[JN9] %j is',
    (name) => expect(new Drive().join(1, name)).toEqual(['participant-joined']),
  );

  it('[JN4] has a few keys, and one if it is plain', () => {
    expect(nameKeys('Ada Lovelace')).toHaveLength(1);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), (name) => {
        expect(nameKeys(name).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
