import { describe, expect, it } from 'vitest';
import { fillGradebook, gradeText, scaled } from '#core/report/gradebook/fill';
import { type GradebookFault, readGradebook } from '#core/report/gradebook/gradebook';
import { readTextFile } from '#core/report/gradebook/text-file';

function read(text: string) {
  return readGradebook(readTextFile(new TextEncoder().encode(text)));
}

function faultOf(text: string): GradebookFault | null {
  const result = read(text);
  return result.ok ? null : result.error;
}

const CANVAS = 'Student,ID,SIS User ID,SIS Login ID,Section,Task (1)';

describe('what a tool would stumble over', () => {
  it.each<[string, string, GradebookFault]>([
    ['an empty file', '', { kind: 'empty' }],
    [
      'a quote that is never closed',
      'Email address,Task\n"a@b.example,1\n',
      { kind: 'open-quote', row: 2 },
    ],
    ['nothing to tell students apart by', 'Nickname,Task\nMax,1\n', { kind: 'no-key-column' }],
    ['nobody in it', 'Email address,Task\n', { kind: 'no-students' }],
    [
      'nothing to fill',
      'First name,Email address\nMax,a@b.example\n',
      { kind: 'no-column', tool: 'table' },
    ],
    [
      'a row with another number of cells',
      'Email address,Task\na@b.example,1\nb@b.example,1,2\n',
      { kind: 'ragged', row: 3, cells: 3, heads: 2 },
    ],
    [
      'a row with an empty key, which would take the student of the row before',
      'Email address,Task\na@b.example,1\n,1\n',
      { kind: 'no-key', row: 3, head: 'Email address' },
    ],
    [
      'a key that two rows have',
      'Email address,Task\na@b.example,1\nA@b.example,1\n',
      { kind: 'twice', row: 3, first: 2, head: 'Email address' },
    ],
  ])('%s is refused', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it('another column that tells all of them apart is the key where the first has gaps', () => {
    const result = read('Email address,ID number,Task\na@b.example,1,\n,2,\n');
    expect(result).toMatchObject({ ok: true, value: { key: 'ID number' } });
  });

  it('an empty last line is nobody', () => {
    expect(read('Email address,Task\na@b.example,1\n\n')).toMatchObject({ ok: true });
  });

  it('only three columns are no download of Canvas', () => {
    expect(read('Student,ID,Section\nMax,1,A\n').ok).toBe(false);
  });

  it('the maxima, a second row of heads and the student for tests get no grade in Canvas', () => {
    const result = read(
      `${CANVAS}\n,,,,,Manual Posting\n    Points Possible,,,,,10\n"M, A",1,,,T,\n"Student, Test",2,,,T,\n`,
    );
    expect(result).toMatchObject({ ok: true, value: { students: [{ row: 3, name: 'A M' }] } });
    if (!result.ok) return;
    expect(fillGradebook(result.value, { at: 5 }, [{ row: 2, value: 1 }], 10)).toEqual({
      ok: false,
      error: { kind: 'not-a-student', row: 3 },
    });
  });
});

describe('a grade', () => {
  const result = read('Email address,Task\na@b.example,\nb@b.example,\n');
  const book = result.ok ? result.value : null;
  const fill = (grades: { row: number; value: number }[], maximum: number | null) =>
    book && fillGradebook(book, { at: 1 }, grades, maximum);

  it.each([
    [[{ row: 1, value: 101 }], { kind: 'out-of-range', row: 2, value: 101, maximum: 100 }],
    [[{ row: 1, value: -1 }], { kind: 'out-of-range', row: 2, value: -1, maximum: 100 }],
    [[{ row: 2, value: Number.NaN }], { kind: 'no-number', row: 3 }],
    [[{ row: 0, value: 1 }], { kind: 'not-a-student', row: 1 }],
    [[{ row: 9, value: 1 }], { kind: 'not-a-student', row: 10 }],
    [
      [
        { row: 1, value: 1 },
        { row: 1, value: 2 },
      ],
      { kind: 'twice', row: 2 },
    ],
  ])('that no tool takes is refused, with its row: %j', (grades, error) => {
    expect(fill(grades, 100)).toEqual({ ok: false, error });
  });

  it('has a point, at most two decimals, and no exponent', () => {
    expect([8, 9.5, 2 / 3, 0, 1e-9, 100].map(gradeText)).toEqual([
      '8',
      '9.5',
      '0.67',
      '0',
      '0',
      '100',
    ]);
  });

  it('is on the scale of the gradebook, at most its maximum', () => {
    expect(scaled(7, 14, 10)).toBe(5);
    expect(scaled(14, 14, 10)).toBe(10);
    expect(scaled(0, 0, 10)).toBe(0);
  });
});
