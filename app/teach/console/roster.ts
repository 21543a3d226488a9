import type { InstructorView } from '#core/protocol/views';

export const ROSTER_FILTERS = ['all', 'waiting', 'lost'] as const;
export type RosterFilter = (typeof ROSTER_FILTERS)[number];

export interface RosterRow {
  readonly number: number;
  readonly name: string;
  /** `here` where there is nothing to pick, `past` once the room is closed. Who is lost may have picked all the same. */
  readonly state: 'lost' | 'waiting' | 'picked' | 'here' | 'past';
  /** Milliseconds, at the moment of the view; null for who is connected. */
  readonly lostFor: number | null;
  readonly learningRate: number | null;
}

/** Who needs a look comes first; within a state, the order of joining. */
const ORDER = { lost: 0, waiting: 1, picked: 2, here: 3, past: 3 } as const;

/** The class as the instructor needs it: who is lost, who is still to pick, who has picked. */
export function rosterRows(view: InstructorView): readonly RosterRow[] {
  const { phase } = view;
  const picks = 'picks' in phase ? new Map(phase.picks) : null;
  return view.roster
    .map(({ number, name, lostFor }): RosterRow => {
      const learningRate = picks?.get(number) ?? null;
      return {
        number,
        name,
        state: stateOf(phase.kind, lostFor, learningRate),
        lostFor,
        learningRate,
      };
    })
    .sort((a, b) => ORDER[a.state] - ORDER[b.state] || a.number - b.number);
}

function stateOf(
  phase: InstructorView['phase']['kind'],
  lostFor: number | null,
  learningRate: number | null,
): RosterRow['state'] {
  if (phase === 'closed') return 'past';
  if (lostFor !== null) return 'lost';
  if (learningRate !== null) return 'picked';
  return phase === 'picking' ? 'waiting' : 'here';
}

export function countByFilter(rows: readonly RosterRow[]): Readonly<Record<RosterFilter, number>> {
  return {
    all: rows.length,
    waiting: rows.filter(({ state }) => state === 'waiting').length,
    lost: rows.filter(({ state }) => state === 'lost').length,
  };
}

/** @param search any part of a name; case and accents don't matter */
export function filterRows(
  rows: readonly RosterRow[],
  filter: RosterFilter,
  search: string,
): readonly RosterRow[] {
  const sought = plain(search.trim());
  return rows.filter(
    ({ state, name }) => (filter === 'all' || state === filter) && plain(name).includes(sought),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
