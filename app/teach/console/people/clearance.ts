import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';

type Student = InstructorView['roster'][number];

/** Whom one command can remove: who came last, within so many seconds, or who isn't connected. */
export const CLEARANCES = ['30', '120', '600', 'away'] as const;
export type Clearance = (typeof CLEARANCES)[number];

/** Whom it would remove now, in the order of joining. */
export function clearedBy({ roster }: InstructorView, clearance: Clearance): readonly Student[] {
  const present = roster.filter(({ isPractice, isRemoved }) => !isPractice && !isRemoved);
  if (clearance === 'away') return present.filter(({ lostAt }) => lostAt !== null);
  const newest = Math.max(...present.map(({ joinedAt }) => joinedAt ?? 0));
  const from = newest - 1_000 * Number(clearance);
  return present.filter(({ joinedAt }) => joinedAt !== null && joinedAt >= from);
}

/** Whoever joins after this was shown is removed, too, where it goes by the time. */
export function clearanceCommand(
  clearance: Clearance,
  cleared: readonly Student[],
  hallNumber: string | null,
): Intention<'remove-students'> {
  const participants = cleared.map(({ number }) => number);
  const who =
    clearance === 'away'
      ? { kind: 'listed' as const, participants }
      : { kind: 'joined-since' as const, participant: participants[0] ?? 1 };
  return { type: 'remove-students', who, hallNumber };
}

/** Four digits, the first not 0: 9,000 of them. */
export function newHallNumber(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(1_000 + (random % 9_000));
}
