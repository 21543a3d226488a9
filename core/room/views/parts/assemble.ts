import { participantOfChange } from '#core/lesson/change-number';
import type { Board } from '#core/protocol/views/board';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { InstructorHead, ScreenHead } from '#core/protocol/views/presenter-news';
import type {
  InstructorParts,
  ScreenParts,
  ValuesOfParts,
} from '#core/protocol/views/presenter-parts';
import type { ScreenView } from '#core/protocol/views/screen-view';

/**
 * A presenter's view from its parts, for the reader and for whoever wants it whole. What is made of parts that
 * haven't changed is the same object as before, so that nothing is drawn again for it.
 */

export type ValuesOfScreen = ValuesOfParts<ScreenParts>;
export type ValuesOfInstructor = ValuesOfParts<InstructorParts>;
type SharedValues = Pick<ValuesOfScreen, keyof ValuesOfScreen & keyof ValuesOfInstructor>;
type Roster = InstructorView['roster'];

export function assembleScreenView(
  { boardCounts, phase, ...head }: ScreenHead,
  parts: ValuesOfScreen,
): ScreenView {
  const shared = { board: boardOf(boardCounts, parts), standings: parts.standings };
  return { ...head, ...shared, names: parts.names, phase: screenPhase(phase, parts) };
}

export function assembleInstructorView(
  { boardCounts, phase, ...head }: InstructorHead,
  parts: ValuesOfInstructor,
): InstructorView {
  return {
    ...head,
    roster: rosterOf(parts),
    plan: parts.plan,
    pastRounds: parts.pastRounds,
    phase: instructorPhase(phase, parts),
    board: boardOf(boardCounts, parts),
    standings: parts.standings,
  };
}

function screenPhase(phase: ScreenHead['phase'], parts: SharedValues): ScreenView['phase'] {
  const { round, picks, results, awards, guesses } = parts;
  if (phase.kind === 'lobby' || phase.kind === 'closed' || round === null) return lobbyOr(phase);
  switch (phase.kind) {
    case 'picking':
      return { ...phase, round };
    case 'running':
      return { ...phase, round, picks, changes: changesOf(parts.changes), guesses };
    case 'finished':
      if (results === null) return { kind: 'lobby' };
      return {
        ...phase,
        ...results,
        round,
        awards,
        picks,
        changes: changesOf(parts.changes),
        guesses,
      };
  }
}

function instructorPhase(
  phase: InstructorHead['phase'],
  parts: ValuesOfInstructor,
): InstructorView['phase'] {
  const { round, picks, votes, taps, guesses, results, awards } = parts;
  if (phase.kind === 'lobby' || phase.kind === 'closed' || round === null) return lobbyOr(phase);
  switch (phase.kind) {
    case 'picking':
      return { ...phase, round, picks, votes };
    case 'running':
      return { ...phase, round, picks, taps, guesses, changes: changesOf(parts.changes) };
    case 'finished': {
      if (results === null) return { kind: 'lobby' };
      const given = { picks, votes, namedTaps: taps, guesses, changes: changesOf(parts.changes) };
      return { ...phase, ...results, ...given, round, awards };
    }
  }
}

/** A phase with a round always comes with that round. */
function lobbyOr({ kind }: { readonly kind: string }): { kind: 'lobby' | 'closed' } {
  return { kind: kind === 'closed' ? 'closed' : 'lobby' };
}

const changesKnown = new WeakMap<ValuesOfScreen['changes'], [number, number, number][]>();

function changesOf(rows: ValuesOfScreen['changes']): [number, number, number][] {
  const known = changesKnown.get(rows);
  if (known !== undefined) return known;
  const changes = rows.map(([number, step, rate]): [number, number, number] => [
    participantOfChange(number),
    step,
    rate,
  ]);
  changesKnown.set(rows, changes);
  return changes;
}

type Settled = Board['settled'];
const settledKnown = new WeakMap<ValuesOfScreen['settled'], Settled>();

function settledOf(rows: ValuesOfScreen['settled']): Settled {
  const known = settledKnown.get(rows);
  if (known !== undefined) return known;
  const settled = rows.map(([participant, outcome, step]) => ({ participant, outcome, step }));
  settledKnown.set(rows, settled);
  return settled;
}

function boardOf(
  counts: ScreenHead['boardCounts'],
  { round, boardLists, settled, rivalSettled }: SharedValues,
): Board | null {
  if (counts === null || boardLists === null || round === null) return null;
  const { rival: rivalCounts, ...own } = counts;
  const { rival: rivalLists, ...lists } = boardLists;
  const rival = rivalCounts &&
    rivalLists && { ...rivalCounts, ...rivalLists, settled: settledOf(rivalSettled) };
  return { round: round.number, ...own, ...lists, settled: settledOf(settled), rival };
}

type Person = ValuesOfInstructor['people'][number];
const studentsKnown = new WeakMap<Person, Roster[number]>();
const rostersKnown = new WeakMap<
  ValuesOfInstructor['people'],
  Pick<ValuesOfInstructor, 'points' | 'lost'> & { readonly roster: Roster }
>();

function rosterOf({ people, points, lost }: ValuesOfInstructor): Roster {
  const known = rostersKnown.get(people);
  if (known?.points === points && known.lost === lost) return known.roster;
  const [pointsOf, lostAt] = [new Map(points), new Map(lost)];
  const roster = people.map((person) =>
    studentOf(person, pointsOf.get(person[0]) ?? 0, lostAt.get(person[0]) ?? null),
  );
  rostersKnown.set(people, { points, lost, roster });
  return roster;
}

function studentOf(person: Person, points: number, lostAt: number | null): Roster[number] {
  const known = studentsKnown.get(person);
  if (known?.points === points && known.lostAt === lostAt) return known;
  const [number, name, shownAs, team, isPractice, isRemoved, joinedAt] = person;
  const student = { number, name, shownAs, team, points, isPractice, isRemoved, joinedAt, lostAt };
  studentsKnown.set(person, student);
  return student;
}
