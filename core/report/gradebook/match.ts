import type { GradebookStudent } from './gradebook';
import { isAlike, nameKey, wordsOf } from './likeness';

/** Somebody of the session. */
export interface Person {
  /** Counts joins from 1. */
  readonly number: number;
  /** As they called themselves; null: erased. */
  readonly name: string | null;
  /** What the room asked for at joining, such as a matriculation number; null: nothing, or erased. */
  readonly id: string | null;
}

/** How it is known that a row is a person's. `kept`: somebody has said so before. */
export type Reason = 'kept' | 'id' | 'name' | 'alike';

export interface Match {
  readonly person: Person['number'];
  /** Index into the table's rows. */
  readonly row: number;
  readonly reason: Reason;
}

export interface Matches {
  /** Nobody needs to look at these. */
  readonly sure: readonly Match[];
  /** Only likely: they count once somebody has said so. */
  readonly likely: readonly Match[];
}

/**
 * Who is who. A row is one person's at most, and a person has one row at most. Sure is what was said before, an id, or
 * a whole name (two words and more) that nobody else on either side has: people here choose their own nicknames, and a
 * wrong grade is worse than one by hand.
 * @param kept by person: a key of the row that was said to be theirs
 */
export function matchPeople(
  people: readonly Person[],
  students: readonly GradebookStudent[],
  kept: ReadonlyMap<Person['number'], string>,
): Matches {
  const claimants = people.map((person) => claimantOf(person));
  const rows = students.map((student) => candidateOf(student));
  const taken = { people: new Set<number>(), rows: new Set<number>() };
  const isOpen: Fits = ({ person }, { student }) =>
    !taken.people.has(person.number) && !taken.rows.has(student.row);
  const take = (reason: Reason, pairs: readonly Pair[]): readonly Match[] =>
    pairs.map(([{ person }, { student }]) => {
      taken.people.add(person.number);
      taken.rows.add(student.row);
      return { person: person.number, row: student.row, reason };
    });
  const amongOpen = (reason: Reason, fits: Fits) =>
    take(
      reason,
      onlyPairs(claimants, rows, (a, b) => isOpen(a, b) && fits(a, b)),
    );
  // Among all, not among who is left: a name that two have says nothing, also once one of them is known.
  const byName = onlyPairs(claimants, rows, hasSameName);
  const sure = [
    ...amongOpen('kept', ({ person }, { student }) =>
      student.keys.includes(kept.get(person.number) ?? ''),
    ),
    ...amongOpen('id', ({ id }, { ids }) => id !== '' && ids.includes(id)),
    ...take(
      'name',
      byName.filter(([a, b]) => isOpen(a, b)),
    ),
  ];
  const likely = amongOpen('alike', (a, b) => isAlike(a.words, b.words, b.logins));
  return { sure, likely };
}

interface Claimant {
  readonly person: Person;
  readonly words: readonly string[];
  readonly nameKey: string;
  /** Empty: none. */
  readonly id: string;
}

interface Candidate {
  readonly student: GradebookStudent;
  readonly words: readonly string[];
  readonly nameKey: string;
  readonly ids: readonly string[];
  readonly logins: readonly string[];
}

function claimantOf(person: Person): Claimant {
  const words = wordsOf(person.name ?? '');
  return { person, words, nameKey: nameKey(words), id: plainId(person.id ?? '') };
}

function candidateOf(student: GradebookStudent): Candidate {
  const words = wordsOf(student.name);
  return {
    student,
    words,
    nameKey: nameKey(words),
    ids: student.keys.map(plainId),
    logins: student.keys.map((key) => wordsOf(key.split('@')[0] ?? '').join('')),
  };
}

type Pair = readonly [Claimant, Candidate];
type Fits = (person: Claimant, student: Candidate) => boolean;

/** Who fits one only, who fits nobody else. */
function onlyPairs(
  people: readonly Claimant[],
  students: readonly Candidate[],
  fits: Fits,
): readonly Pair[] {
  const found = people.map((person) => students.filter((student) => fits(person, student)));
  const claims = new Map<Candidate, number>();
  for (const student of found.flat()) claims.set(student, (claims.get(student) ?? 0) + 1);
  return people.flatMap((person, at) => {
    const [student, ...others] = found[at] ?? [];
    return student !== undefined && others.length === 0 && claims.get(student) === 1
      ? [[person, student] as const]
      : [];
  });
}

function hasSameName(person: Claimant, student: Candidate): boolean {
  return person.words.length > 1 && person.nameKey === student.nameKey;
}

/** Brightspace puts a # before its ids; leading zeros count. */
function plainId(text: string): string {
  return text.trim().replace(/^#/, '').toLowerCase();
}
