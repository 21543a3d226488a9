import { hasPlaces, isSteered } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { InputKind } from '#core/lesson/activities/inputs';
import type { InstructorView } from '#core/protocol/views/instructor-view';

export const ROSTER_FILTERS = ['all', 'waiting', 'lost'] as const;
export type RosterFilter = (typeof ROSTER_FILTERS)[number];

type Student = InstructorView['roster'][number];
type RoundPhase = Extract<InstructorView['phase'], { round: unknown }>;

/** What the instructor wants to do with one student. */
export interface StudentQuestion {
  readonly what: 'rename' | 'remove' | 'readmit' | 'new-phone' | 'phone-of' | 'extra-time';
  /** The participant's number. */
  readonly student: number;
}

export interface RosterRow
  extends Pick<Student, 'number' | 'name' | 'shownAs' | 'team' | 'points' | 'isPractice'> {
  /**
   * `here` when there is nothing to give, `past` once the room is closed. A lost student may have given
   * something too.
   */
  readonly state: 'lost' | 'waiting' | 'given' | 'here' | 'past';
  /** By the time of the server; null for a connected student. */
  readonly lostAt: number | null;
  /** What this student gave to the round; null: nothing. */
  readonly given: Given | null;
}

/** An input by its kind and its number: a rate, a choice counted from 0, a step, or the update guessed last. */
export interface Given {
  readonly kind: InputKind;
  readonly value: number;
  /** The choice is a place of a picture, and was tapped. */
  readonly isPlace?: true;
}

/** Students who need attention come first; within a state, the order of joining. */
const ORDER = { lost: 0, waiting: 1, given: 2, here: 3, past: 3 } as const;

/** The class as the instructor needs it: who is lost, who is awaited, who has picked, voted or tapped. */
export function rosterRows(view: InstructorView): readonly RosterRow[] {
  const { phase } = view;
  const inputs = inputsOf(phase);
  const isWaitedFor = waitsForInputs(phase);
  return view.roster
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ number, name, shownAs, team, points, isPractice, lostAt }): RosterRow => {
      const given = inputs.get(number) ?? null;
      const state = stateOf(phase.kind, lostAt, given, isWaitedFor);
      return { number, name, shownAs, team, points, isPractice, lostAt, given, state };
    })
    .sort((a, b) => ORDER[a.state] - ORDER[b.state] || a.number - b.number);
}

/** The students who were removed, in the order of joining. */
export function removedStudents({ roster }: InstructorView): readonly Student[] {
  return roster.filter(({ isRemoved }) => isRemoved);
}

function inputsOf(phase: InstructorView['phase']): ReadonlyMap<number, Given> {
  const inputs = new Map<number, Given>();
  if (!('round' in phase)) return inputs;
  const { before, during } = rulesOf(phase.round.activity);
  const isPlace = hasPlaces(phase.round.activity);
  for (const kind of [before, during]) {
    if (kind === null) continue;
    for (const [number, value] of TOLD[kind](phase)) {
      inputs.set(number, { kind, value, ...(kind === 'vote' && isPlace && { isPlace }) });
    }
  }
  return inputs;
}

/** Where a view lists each kind of input, by student. */
const TOLD: {
  readonly [Kind in InputKind]: (
    phase: RoundPhase,
  ) => readonly (readonly [number, number, ...unknown[]])[];
} = {
  pick: ({ picks }) => picks,
  // The list keeps to the first rate.
  'change-rate': () => [],
  vote: (phase) => ('votes' in phase ? phase.votes : []),
  guess: (phase) => {
    if (!('guesses' in phase)) return [];
    const asked = phase.walk?.asked ?? null;
    return phase.guesses
      .filter(([, places]) => asked === null || places[asked - 1])
      .map(([number, { length }]) => [number, length]);
  },
  tap: (phase) => {
    if (phase.kind === 'finished') return phase.namedTaps;
    return phase.kind === 'running' ? phase.taps : [];
  },
};

/**
 * Changing the rate during a run is optional, so nobody is awaited; in a walk-through only before the updates that
 * are guessed.
 */
function waitsForInputs(phase: InstructorView['phase']): boolean {
  if (phase.kind === 'picking') return true;
  if (phase.kind !== 'running') return false;
  const { activity } = phase.round;
  if (phase.walk !== null) return phase.walk.asked !== null;
  return rulesOf(activity).during !== null && !isSteered(activity);
}

function stateOf(
  phase: InstructorView['phase']['kind'],
  lostAt: number | null,
  given: Given | null,
  isWaitedFor: boolean,
): RosterRow['state'] {
  if (phase === 'closed') return 'past';
  if (lostAt !== null) return 'lost';
  if (given !== null) return 'given';
  return isWaitedFor ? 'waiting' : 'here';
}

export function countByFilter(rows: readonly RosterRow[]): Readonly<Record<RosterFilter, number>> {
  return {
    all: rows.length,
    waiting: rows.filter(({ state }) => state === 'waiting').length,
    lost: rows.filter(({ state }) => state === 'lost').length,
  };
}

/**
 * @param search any part of a name or a pseudonym; case and accents don't matter
 * @param nameOf what a student is called, also without a name
 */
export function filterRows(
  rows: readonly RosterRow[],
  filter: RosterFilter,
  search: string,
  nameOf: (number: number, name: string | null) => string,
): readonly RosterRow[] {
  const sought = plain(search.trim());
  return rows.filter(
    ({ state, number, name, shownAs }) =>
      (filter === 'all' || state === filter) &&
      [nameOf(number, name), shownAs ?? ''].some((text) => plain(text).includes(sought)),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
