import { type Grade, scaled } from './fill';
import type { Gradebook, GradebookStudent } from './gradebook';
import type { GradedPerson } from './graded-session';
import type { Matches, Person } from './match';
import type { Measure } from './measures';

/** What the instructor has said, by person: a row, or null for none of them. Overrules every match. */
export type Said = ReadonlyMap<Person['number'], number | null>;

/** The row of each person who has one. What was said takes a row from whoever else is thought to have it. */
export function rowsOf({ sure }: Matches, said: Said): ReadonlyMap<Person['number'], number> {
  const rows = new Map<Person['number'], number>();
  const taken = new Set<number>();
  for (const [person, row] of said) {
    if (row === null || taken.has(row)) continue;
    rows.set(person, row);
    taken.add(row);
  }
  for (const { person, row } of sure) {
    if (said.has(person) || taken.has(row)) continue;
    rows.set(person, row);
    taken.add(row);
  }
  return rows;
}

export function gradesOf(
  people: readonly GradedPerson[],
  rows: ReadonlyMap<Person['number'], number>,
  { measure, most, maximum }: { measure: Measure; most: number; maximum: number },
): readonly Grade[] {
  return people.flatMap(({ number, measures }) => {
    const row = rows.get(number);
    return row === undefined ? [] : [{ row, value: scaled(measures[measure], most, maximum) }];
  });
}

/** As a list offers them: enough to tell two of the same name apart. */
export function labelOf({ name, keys }: GradebookStudent): string {
  return [name, ...keys].filter((part) => part !== '').join(' · ');
}

/** The row that a label stands for; null: none. */
export function rowOfLabel({ students }: Gradebook, label: string): number | null {
  return students.find((student) => labelOf(student) === label)?.row ?? null;
}

/** What is to be kept with the session: by person the first key of their row. */
export function keysToKeep(
  { students }: Pick<Gradebook, 'students'>,
  rows: ReadonlyMap<Person['number'], number>,
): readonly (readonly [Person['number'], string])[] {
  const byRow = new Map(students.map((student) => [student.row, student]));
  return [...rows].flatMap(([person, row]) => {
    const [key] = byRow.get(row)?.keys ?? [];
    return key === undefined ? [] : [[person, key] as const];
  });
}
