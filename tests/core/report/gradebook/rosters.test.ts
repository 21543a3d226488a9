import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillGradebook } from '#core/report/gradebook/fill';
import { readGradebook } from '#core/report/gradebook/gradebook';
import { matchPeople } from '#core/report/gradebook/match';
import { readTextFile } from '#core/report/gradebook/text-file';

const ROSTERS = 10_000;
const GIVEN = ['Max', 'Anna', 'Zoë', 'Jean-Luc', 'Mehmet', 'Ana', 'Li', 'O"Neil', 'Ann,e'];
const LAST = ['Müller', 'Mueller', 'van der Berg', 'Öztürk', 'Li', 'Max', 'Anna', "D'Arc"];

const student = fc.record({
  given: fc.constantFrom(...GIVEN),
  last: fc.constantFrom(...LAST),
  /** How this student joined, if at all. */
  joins: fc.constantFrom('no', 'whole', 'turned', 'given', 'with an id'),
});

/** An independent reader: quoted cells only, as this test writes them. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
}

it('no grade stands in a wrong row, in 10,000 made-up rosters', () => {
  let grades = 0;
  fc.assert(
    fc.property(fc.array(student, { minLength: 1, maxLength: 12 }), (roster) => {
      const quoted = (...cells: readonly string[]) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
      const lines = [
        quoted('First name', 'Last name', 'ID number', 'Task'),
        ...roster.map(({ given, last }, at) => quoted(given, last, `00${at}`, '-')),
      ];
      const read = readGradebook(
        readTextFile(new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)),
      );
      if (!read.ok) throw new Error(read.error.kind);
      // Everybody has their own place in the roster as their number, and so as their grade.
      const joined = roster.flatMap(({ given, last, joins }, at) => {
        const names = {
          whole: `${given} ${last}`,
          turned: `${last} ${given}`,
          given,
          'with an id': 'x',
        };
        if (joins === 'no') return [];
        return [{ number: at, name: names[joins], id: joins === 'with an id' ? `00${at}` : null }];
      });
      const { sure } = matchPeople(joined, read.value.students, new Map());
      const values = sure.map(({ person, row }) => ({ row, value: person }));
      const filled = fillGradebook(read.value, { at: 3 }, values, null);
      if (!filled.ok) throw new Error(filled.error.kind);
      const written = new TextDecoder().decode(filled.value).trimEnd().split('\r\n');
      expect(written).toHaveLength(lines.length);
      for (const line of written.slice(1)) {
        const [given = '', last = '', id = '', grade = ''] = cellsOf(line);
        const at = Number(id);
        expect([given, last]).toEqual([roster[at]?.given, roster[at]?.last]);
        if (grade === '-') continue;
        grades += 1;
        expect(Number(grade)).toBe(at);
      }
    }),
    { numRuns: ROSTERS },
  );
  expect(grades).toBeGreaterThan(ROSTERS);
});
