import { ownersOf, withOwners } from '../second-entries';
import type { SessionReview } from '../session-review';
import type { Person } from './match';
import { type Measures, rightAtLast, takersOf } from './measures';

/** Somebody of the session, with what may become a grade. */
export interface GradedPerson extends Person {
  /** The key of the row that was said to be theirs before; null: none. */
  readonly kept: string | null;
  readonly measures: Measures;
}

/** All that grades are made of. */
export interface GradedSession {
  /** Its id. */
  readonly session: string;
  readonly people: readonly GradedPerson[];
  /** By measure: what becomes the full grade. */
  readonly most: Measures;
}

/** What the university knows a student by; null: nothing, or erased. */
interface Ids {
  readonly studentId: string | null;
  readonly gradebookKey: string | null;
}

/** What grades may be made of, for everybody who is still in the session, whichever device they played on. */
export function gradedSession(
  session: SessionReview,
  points: ReadonlyMap<number, number>,
  ids: ReadonlyMap<number, Ids>,
): GradedSession {
  const { id, participants, rounds } = withOwners(session);
  const entries = entriesOf(session);
  const known = (number: number, what: keyof Ids) =>
    [number, ...(entries.get(number) ?? [])]
      .map((entry) => ids.get(entry)?.[what] ?? null)
      .find((value) => value !== null) ?? null;
  const right = rightAtLast(rounds);
  const takers = takersOf(rounds);
  const countOf = (sets: readonly ReadonlySet<number>[], number: number) =>
    sets.filter((set) => set.has(number)).length;
  const people = participants
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ number, name }) => ({
      number,
      name,
      id: known(number, 'studentId'),
      kept: known(number, 'gradebookKey'),
      measures: {
        points: points.get(number) ?? 0,
        right: countOf(right, number),
        'took-part': countOf(takers, number),
      },
    }));
  const highest = people.reduce((most, { measures }) => Math.max(most, measures.points), 0);
  return {
    session: id,
    people,
    most: { points: highest, right: right.length, 'took-part': takers.length },
  };
}

/** By student: their entries on other devices, where they may have typed their id. */
function entriesOf({ participants }: SessionReview): ReadonlyMap<number, readonly number[]> {
  const entries = new Map<number, number[]>();
  for (const [entry, owner] of ownersOf(participants)) {
    if (entry !== owner) entries.set(owner, [...(entries.get(owner) ?? []), entry]);
  }
  return entries;
}
