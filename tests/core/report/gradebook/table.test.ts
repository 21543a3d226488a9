import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, writeTable } from '#core/report/gradebook/table';
import { readTextFile, textOf, writeTextFile } from '#core/report/gradebook/text-file';

const bytes = fc.uint8Array({ maxLength: 200 });
const marks = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
const csvBytes = fc
  .stringMatching(/^[ab",;\t\r\n0-9ü]*$/)
  .map((text) => new TextEncoder().encode(text));

describe('a file of text', () => {
  it('comes back byte by byte, whatever it holds', () => {
    fc.assert(
      fc.property(marks, fc.oneof(bytes, csvBytes), (mark, rest) => {
        const file = new Uint8Array([...mark, ...rest]);
        const isWide = mark.length === 2;
        const whole = isWide ? file.subarray(0, file.length - (file.length % 2)) : file;
        const read = readTextFile(file);
        expect(writeTextFile(read)).toEqual(whole);
        const table = readTable(read);
        if (table.ok) expect(writeTable(table.value)).toBe(read.units);
      }),
    );
  });

  it('is read in its encoding', () => {
    const utf8 = readTextFile(new TextEncoder().encode('Öztürk'));
    expect([utf8.encoding, textOf(utf8.encoding, utf8.units)]).toEqual(['utf-8', 'Öztürk']);
    const excel = readTextFile(Uint8Array.from([0x4d, 0xfc]));
    expect([excel.encoding, textOf(excel.encoding, excel.units)]).toEqual(['windows-1252', 'Mü']);
    const big = readTextFile(Uint8Array.from([0xfe, 0xff, 0x00, 0x4d, 0x00, 0xfc]));
    expect([big.encoding, textOf(big.encoding, big.units)]).toEqual(['utf-16be', 'Mü']);
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\t', '\n', '\r', ' ', '1'),
  maxLength: 6,
});

describe('a table', () => {
  it('has the cells that were written, in every delimiter and line end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 2, max: 5 }).chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 5,
          }),
        ),
        (delimiter, end, rows) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = rows.map((row) => row.map(quoted).join(delimiter) + end).join('');
          const read = readTable(readTextFile(new TextEncoder().encode(text)));
          if (!read.ok) throw new Error(read.error.kind);
          expect(read.value.delimiter).toBe(delimiter);
          expect(read.value.rows.map(({ cells }) => cells.map((one) => one.text))).toEqual(rows);
        },
      ),
    );
  });
});
