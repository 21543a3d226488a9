import type { PersonSummary } from '#server/store/people-queries';

const NAMES = [
  'Ada Lovelace',
  'Grace Hopper',
  'Maryam Mirzakhani-Rechenberger of Analysis III',
  '謝麗婷',
];

/** Instructors of a made-up server. */
export function madeUpPeople(count: number): readonly PersonSummary[] {
  return NAMES.slice(0, count).map((name, at) => ({
    id: String(at),
    name,
    madeAt: new Date(Date.UTC(2026, 8, 7 + at)),
    sessions: at * at,
  }));
}
