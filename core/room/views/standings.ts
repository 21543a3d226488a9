import type { Standings } from '#core/protocol/views/standings';
import { teamOf } from '../people/participants';
import { shownName } from '../people/pseudonym';
import { rankingOf } from '../scores';
import type { RoomState } from '../state';

const LISTED = 5;

/** The session so far as the room may see it: the top and the teams. null before a scored round is over. */
export function standingsOf(state: RoomState): Standings | null {
  if (state.scores.size === 0) return null;
  const top = [...rankingOf(state).values()].filter(({ points }) => points > 0).slice(0, LISTED);
  return {
    top: top.map(({ participant, points, rank }) => ({
      participant,
      name: shownName(state, participant),
      points,
      rank,
      isPractice: state.participants.get(participant)?.isPractice ?? false,
    })),
    teams: teamsOf(state),
  };
}

/** Who has no points yet counts with none. */
function teamsOf({ teams, participants, scores }: RoomState): Standings['teams'] {
  const points: number[][] = Array.from({ length: teams }, () => []);
  for (const { number, isRemoved } of participants.values()) {
    const team = teamOf(number, teams);
    if (team !== null && !isRemoved) points[team - 1]!.push(scores.get(number) ?? 0);
  }
  return points.map((unsorted, at) => {
    const sorted = [...unsorted].sort((a, b) => a - b);
    return {
      team: at + 1,
      members: sorted.length,
      best: sorted.at(-1) ?? null,
      median: medianOf(sorted),
    };
  });
}

function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return (lower + upper) / 2;
}
