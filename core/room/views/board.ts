import { formatRate } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import type { Round } from '#core/lesson/activities/activity';
import { areRunsOfStudents } from '#core/lesson/activities/asked';
import type { Board, LeaderboardRow } from '#core/protocol/views/board';
import { shownName } from '../people/pseudonym';
import type { RoomState } from '../state';
import {
  bracketOf,
  drawnFrom,
  type LeaderboardPlace,
  leaderboardAt,
  leaderboardOf,
} from './leaderboard';
import type { RevealedGroup, RevealedRuns } from './revealed-runs';

const LISTED = 10;

type Side = Omit<Board, 'round' | 'step' | 'isProvisional' | 'rival'>;

/** Everything that is public at the step shown. */
export function boardOf(state: RoomState, revealed: RevealedRuns): Board {
  const { round, step, isProvisional, groups } = revealed;
  const [first, rival] = groups.map((group) => sideOf(state, round, group, step));
  if (first === undefined) throw new Error(`round ${round.number} shows no runs`);
  return { round: round.number, step, isProvisional, ...first, rival: rival ?? null };
}

/** As a phone gets it: without the fate of every single run. */
export function boardForPhone(board: Board): Board {
  const rival = board.rival && { ...board.rival, settled: [] };
  return { ...board, settled: [], rival };
}

function sideOf(state: RoomState, round: Round, group: RevealedGroup, step: number): Side {
  const { picks, verdicts, budget } = group;
  const row = (place: LeaderboardPlace) => groupRow(state, round, group, place);
  const visible = leaderboardAt(leaderboardOf(picks, verdicts, budget), step);
  return {
    fastest: visible.converged.slice(0, LISTED).map(row),
    converged: visible.converged.length,
    divergences: visible.divergences.slice(0, LISTED).map(row),
    diverged: visible.divergences.length,
    bracket: bracketOf(visible),
    settled: settledAt(group, step),
  };
}

function groupRow(
  state: RoomState,
  round: Round,
  { oneForAll }: RevealedGroup,
  place: LeaderboardPlace,
): LeaderboardRow {
  if (oneForAll === null) return rowOf(state, round, place);
  return { ...place, name: oneForAll, isPractice: false };
}

export function rowOf(state: RoomState, round: Round, place: LeaderboardPlace): LeaderboardRow {
  if (!areRunsOfStudents(round.activity)) {
    return { ...place, name: formatRate(place.learningRate), isPractice: false };
  }
  const isPractice = state.participants.get(place.participant)?.isPractice ?? false;
  return { ...place, name: shownName(state, place.participant), isPractice };
}

type Settled = Board['settled'][number];
const known = new WeakMap<Verdict, Settled>();

/** The same object as long as it says the same: that is how its readers know that nothing has changed. */
function settledAs(participant: number, verdict: Verdict): Settled {
  const found = known.get(verdict);
  if (found?.participant === participant) return found;
  const settled = { participant, outcome: verdict.outcome, step: verdict.step };
  known.set(verdict, settled);
  return settled;
}

function settledAt({ verdicts, budget }: RevealedGroup, step: number): Board['settled'] {
  const settled: Board['settled'] = [];
  for (const [participant, verdict] of verdicts) {
    if (step < drawnFrom(verdict, budget)) continue;
    settled.push(settledAs(participant, verdict));
  }
  return settled;
}
