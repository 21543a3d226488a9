import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillGradebook } from '#core/report/gradebook/fill';
import { type Gradebook, readGradebook } from '#core/report/gradebook/gradebook';
import { readTextFile } from '#core/report/gradebook/text-file';

const FOLDER = path.join(import.meta.dirname, 'golden');

function golden(name: string): { readonly bytes: Uint8Array; readonly book: Gradebook } {
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, name)));
  const read = readGradebook(readTextFile(bytes));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
  return { bytes, book: read.value };
}

/** The file as text, in its encoding. */
function asText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Fills the first column, the first two students only. */
function filled({ book }: ReturnType<typeof golden>, values = [8, 9.5]): Uint8Array {
  const [column] = book.columns;
  if (column === undefined) throw new Error('no column');
  const grades = values.map((value, at) => ({ row: book.students[at]?.row ?? -1, value }));
  const result = fillGradebook(book, column, grades, column.maximum);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("a tool's own download", () => {
  it.each([
    [
      'moodle.csv',
      'moodle',
      'Email address',
      ['Max Müller', 'Anna "Ann" van der Berg, PhD', 'Mehmet Öztürk'],
    ],
    ['canvas.csv', 'canvas', 'ID', ['Max Müller', 'Anna van der Berg', 'Mehmet Öztürk']],
    ['brightspace.csv', 'brightspace', 'OrgDefinedId', ['', '', '']],
    [
      'blackboard.xls',
      'blackboard',
      'Username',
      ['Max Müller', 'Anna van der Berg', 'Mehmet Öztürk'],
    ],
    [
      'blackboard.csv',
      'blackboard',
      'Username',
      ['Max Müller', 'Anna van der Berg', 'Mehmet Öztürk'],
    ],
  ])('%s is known for what it is: %s, by %s', (file, tool, key, names) => {
    const { book } = golden(file);
    expect(book).toMatchObject({ tool, key });
    expect(book.students.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['moodle.csv', [['Quiz: Learning rate (Real)', null]]],
    [
      'canvas.csv',
      [
        ['Learning rate (20817)', 10],
        ['Homework 1 (20818)', 20],
      ],
    ],
    [
      'brightspace.csv',
      [
        ['Learning rate Points Grade <Numeric MaxPoints:10 Weight:100>', 10],
        ['Homework Points Grade', null],
      ],
    ],
    ['blackboard.xls', [['Learning rate [Total Pts: 10 Score] |123456', 10]]],
    ['blackboard.csv', [['Learning rate [Total Pts: 10 Score] |123456', 10]]],
  ])('%s offers what can be filled, and nothing that the tool computes', (file, columns) => {
    expect(golden(file).book.columns.map(({ title, maximum }) => [title, maximum])).toEqual(
      columns,
    );
  });

  it.each(['moodle.csv', 'canvas.csv', 'brightspace.csv', 'blackboard.xls', 'blackboard.csv'])(
    '%s comes back byte for byte where nothing is filled',
    (file) => {
      const one = golden(file);
      expect(filled(one, [])).toEqual(one.bytes);
    },
  );

  it.each([
    [
      'moodle.csv',
      'utf-8',
      [
        ['max.mueller@uni.example,-,', 'max.mueller@uni.example,8,'],
        ['anna.berg@uni.example,"-",', 'anna.berg@uni.example,"9.5",'],
      ],
    ],
    [
      'canvas.csv',
      'utf-8',
      [
        ['"Optimization, Tue",,18.00', '"Optimization, Tue",8,18.00'],
        ['"Optimization, Tue",EX,', '"Optimization, Tue",9.5,'],
      ],
    ],
    [
      'brightspace.csv',
      'utf-8',
      [
        ['#mmueller,,7', '#mmueller,8,7'],
        ['#aberg,,,', '#aberg,9.5,,'],
      ],
    ],
    [
      'blackboard.xls',
      'utf-16le',
      [
        ['"0048213"\t""\t"Yes"\t""', '"0048213"\t""\t"Yes"\t"8"'],
        ['"Needs grading"', '"9.5"'],
      ],
    ],
    [
      'blackboard.csv',
      'windows-1252',
      [
        ['mmueller,\r', 'mmueller,8\r'],
        ['aberg,\r', 'aberg,9.5\r'],
      ],
    ],
  ])(
    '%s has the grades in its column, and every other byte as it was',
    (file, encoding, changes) => {
      const one = golden(file);
      const expected = changes.reduce(
        (text, [before = '', after = '']) => text.replace(before, () => after),
        asText(one.bytes, encoding),
      );
      expect(expected).not.toBe(asText(one.bytes, encoding));
      expect(asText(filled(one), encoding)).toBe(expected);
    },
  );
});
