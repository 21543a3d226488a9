import type { Row } from './row';

/** In a smaller class, what a process needs anyway is most of it. */
const ENOUGH_STUDENTS = 300;
/** A cost per message that is the same in every class is 1; the rest is what differs from run to run. */
const MOST_TIMES = 1.3;

/** Whether what one message costs the server grows with the class: the largest class measured against the smallest. */
export function growthRows(rows: readonly Row[]): Row[] {
  const smallest = new Map<string, Row>();
  const largest = new Map<string, Row>();
  for (const row of rows) {
    if (row.students < ENOUGH_STUDENTS || !isCost(row)) continue;
    const name = `${row.section}: ${row.what}`;
    if (row.students < (smallest.get(name)?.students ?? Infinity)) smallest.set(name, row);
    if (row.students > (largest.get(name)?.students ?? 0)) largest.set(name, row);
  }
  return [...largest].flatMap(([name, { section, students, what, value }]) => {
    const least = smallest.get(name)!;
    if (least.students === students) return [];
    return {
      section,
      students,
      what: `${what}, to that of ${least.students}`,
      value: value / least.value,
      unit: 'times',
      goal: { most: MOST_TIMES },
    };
  });
}

/** Several rooms are called after their size. */
function isCost({ section, what }: Row): boolean {
  return section !== 'rooms' && /server per (1,000|connection)/.test(what);
}
