import type { GradedSession } from './graded-session';
import { MEASURES, type Measure, type Measures } from './measures';

/** One student over the sessions of a course: known by the id that the rooms asked for. */
export interface CourseRow {
  readonly id: string;
  /** The names under which this student was in the sessions, each once; empty: erased. */
  readonly names: readonly string[];
  /** By session; null: this student wasn't in it. */
  readonly bySession: readonly (Measures | null)[];
  /** Over all of them. */
  readonly total: Measures;
}

/** In the order of ids. Who gave none in a session is in no row of it: a nickname alone is nobody's for sure. */
export function courseRows(sessions: readonly Pick<GradedSession, 'people'>[]): CourseRow[] {
  const rows = new Map<
    string,
    { id: string; names: Set<string>; bySession: (Measures | null)[] }
  >();
  for (const [at, { people }] of sessions.entries()) {
    for (const { id, name, measures } of people) {
      const key = id?.trim().toLowerCase() ?? '';
      if (id === null || key === '') continue;
      const row = rows.get(key) ?? { id, names: new Set(), bySession: sessions.map(() => null) };
      rows.set(key, row);
      if (name !== null) row.names.add(name);
      row.bySession[at] = larger(row.bySession[at] ?? null, measures);
    }
  }
  return [...rows.values()]
    .map(({ id, names, bySession }) => ({
      id,
      names: [...names],
      bySession,
      total: sumOf(bySession),
    }))
    .sort((a, b) => compareIds(a.id, b.id));
}

/** "9" before "10", and the same everywhere. */
function compareIds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });
}

/** Somebody who joined one session twice, with two devices, is counted once: by the better of each. */
function larger(known: Measures | null, measures: Measures): Measures {
  return combined(measures, (measure) => Math.max(known?.[measure] ?? 0, measures[measure]));
}

function sumOf(all: readonly (Measures | null)[]): Measures {
  return combined({ points: 0, right: 0, 'took-part': 0 }, (measure) =>
    all.reduce((sum, one) => sum + (one?.[measure] ?? 0), 0),
  );
}

function combined(like: Measures, of: (measure: Measure) => number): Measures {
  const next: Record<Measure, number> = { ...like };
  for (const measure of MEASURES) next[measure] = of(measure);
  return next;
}
