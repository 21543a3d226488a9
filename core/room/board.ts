import type { Board, Row } from '#core/protocol/views';
import { bracketOf, leaderboardAt, leaderboardOf, type Place, stagedFrom } from './leaderboard';
import type { Shown } from './shown';
import type { RoomState } from './state';

const LISTED = 10;

/** Everything that is public at the step shown. */
export function boardOf(state: RoomState, shown: Shown): Board {
  const { round, picks, verdicts, step, budget } = shown;
  const visible = leaderboardAt(leaderboardOf(picks, verdicts, budget), step);
  return {
    round,
    step,
    fastest: visible.converged.slice(0, LISTED).map((place) => rowOf(state, place)),
    converged: visible.converged.length,
    divergences: visible.divergences.slice(0, LISTED).map((place) => rowOf(state, place)),
    diverged: visible.divergences.length,
    bracket: bracketOf(visible),
    settled: settledAt(shown),
  };
}

export function rowOf({ participants }: RoomState, place: Place): Row {
  const participant = participants.get(place.participant);
  if (participant === undefined) throw new Error(`there is no participant ${place.participant}`);
  return { ...place, name: participant.name };
}

function settledAt({ verdicts, step, budget }: Shown): Board['settled'] {
  const settled: Board['settled'] = [];
  for (const [participant, verdict] of verdicts) {
    if (step < stagedFrom(verdict, budget)) continue;
    settled.push({ participant, outcome: verdict.outcome, step: verdict.step });
  }
  return settled;
}
