import type { InstructorView } from '#core/protocol/views/instructor-view';

type Student = InstructorView['roster'][number];

/** Somebody who may be the same person as another; the number tells those of one name apart. */
export interface Candidate {
  readonly number: number;
  readonly name: string | null;
}

/** Somebody of the roster, called by the number where there is no name. */
export type NamedStudent = Student & { readonly name: string };

/** More are not listed: those who matter come first. */
const MOST = 40;

/** Who may have come in again on a new device: connected, and in the room later than this student. The newest first. */
export function newcomersFor(roster: readonly Student[], lost: Student): readonly Candidate[] {
  return roster
    .filter((one) => isSomebody(one) && one.lostAt === null && one.number > lost.number)
    .sort((a, b) => alike(b, lost) - alike(a, lost) || b.number - a.number)
    .slice(0, MOST)
    .map(candidateOf);
}

/** Whose device may have been replaced by this newcomer's: those who are lost, the likeliest first. */
export function lostStudentsFor(
  roster: readonly Student[],
  newcomer: Student,
): readonly Candidate[] {
  return roster
    .filter((one) => isSomebody(one) && one.lostAt !== null && one.number !== newcomer.number)
    .sort((a, b) => alike(b, newcomer) - alike(a, newcomer) || (b.lostAt ?? 0) - (a.lostAt ?? 0))
    .slice(0, MOST)
    .map(candidateOf);
}

function candidateOf({ number, name }: Student): Candidate {
  return { number, name };
}

function isSomebody({ isPractice, isRemoved }: Student): boolean {
  return !isPractice && !isRemoved;
}

/** 1 where the names differ only by the number behind: "Ada" came in again as "Ada 2". */
function alike(a: Student, b: Student): number {
  if (a.name === null || b.name === null) return 0;
  return withoutNumber(a.name) === withoutNumber(b.name) ? 1 : 0;
}

function withoutNumber(name: string): string {
  return name.replace(/ \d+$/, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
