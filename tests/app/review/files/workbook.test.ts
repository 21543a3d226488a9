import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../app/review/files/cells/cell-value';
import { sheetNames } from '../../../../app/review/files/xlsx/sheet-names';
import { columnName } from '../../../../app/review/files/xlsx/sheet-xml';
import { workbook } from '../../../../app/review/files/xlsx/workbook';

async function readBack(rows: readonly (readonly CellValue[])[], header: readonly string[]) {
  const parts: Uint8Array[] = [];
  for await (const part of workbook([
    { name: 'Only', content: () => ({ header, widths: [], rows }) },
  ]))
    parts.push(part);
  const sheets = await readWorkbook(Buffer.concat(parts), { trim: false });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Only']);
  return sheets[0]!.data;
}

describe('a workbook', () => {
  it('is read by another program, with text as text and numbers as numbers', async () => {
    const row = ['=1+1', -3, 0.1 + 0.2, 1e-300, 'a & <b> "c"', '  spaced  ', 'Zoë 🎉', '12'];
    const [header, read] = await readBack([row], [...'abcdefgh']);
    expect(header).toEqual([...'abcdefgh']);
    expect(read).toEqual(row);
  });

  it('has dates as dates, in UTC', async () => {
    const date = new Date('2026-11-24T10:15:30.000Z');
    const [, read] = await readBack([[date, null, 'after a gap']], ['a', 'b', 'c']);
    expect(read).toEqual([date, null, 'after a gap']);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'has a student called %s',
    async (name) => {
      expect((await readBack([[name]], ['name']))[1]).toEqual([name]);
    },
  );

  it('keeps every text that XML can write', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    // The other program trims nothing, but has no cell for what is empty.
    const cell = text.filter((one) => one.trim() !== '' && !/_x[\da-f]{4}_/i.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (texts) => {
        const header = texts.map((_, at) => columnName(at));
        expect((await readBack([texts], header))[1]).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what no XML can have, and is still read', async () => {
    expect((await readBack([['a\u0000b\u0007\ud800c\uffff']], ['a']))[1]).toEqual(['abc']);
  });

  it('names its columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
    ]);
  });
});

describe('the names of sheets', () => {
  it('are valid and different, whatever is asked for', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        ':',
        '*',
        '?',
        '/',
        '\\',
        "'",
        ' ',
        'History',
        'Sheet',
        'A',
        'a',
        '🎉',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const wanted = fc.array(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')));
    fc.assert(
      fc.property(wanted, (texts) => {
        const names = sheetNames(texts);
        expect(names).toHaveLength(texts.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
  });

  it('say what the activity is called', () => {
    expect(
      sheetNames(['1 A valley', '2 Which rate is too large, and why does it matter?']),
    ).toEqual(['1 A valley', '2 Which rate is too large, and']);
  });
});
