import type { FinishedRound } from '#core/lesson/activities/activity';
import { areRunsOfStudents, isSteered } from '#core/lesson/activities/asked';
import type { Award } from '#core/protocol/views/board';
import { rulesOf } from '../../lesson/activities/catalogue';
import type { RoomState } from '../state';
import { rowOf } from './board';
import { type LeaderboardPlace, leaderboardOf } from './leaderboard';

/**
 * What the projector names at the end, besides the leaderboard. Practice students win only where nobody
 * else does. Where rates changed on the way, the first one tells nothing about the edge.
 */
export function awardsOf(state: RoomState, finished: FinishedRound): Award[] {
  const { round, inputs, verdicts, edge } = finished;
  const [group] = rulesOf(round.activity).groups(round.activity, inputs);
  if (!areRunsOfStudents(round.activity) || group === undefined || verdicts[0] === undefined)
    return [];
  const { converged, divergences } = leaderboardOf(
    inputs.picks,
    verdicts[0],
    group.experiment.budget,
  );
  const isFixed = !isSteered(round.activity);
  const below = edge === null ? [] : converged.filter(({ learningRate }) => learningRate < edge);
  const nearest = [...below].sort((a, b) => b.learningRate - a.learningRate);
  const candidates: readonly (readonly [Award['kind'], readonly LeaderboardPlace[]])[] = [
    ['fastest', converged],
    ['closest-to-edge', isFixed ? nearest : []],
    ['most-instructive-divergence', isFixed ? divergences : []],
  ];
  return candidates.flatMap(([kind, places]) => {
    const [winner, ...others] = bestOf(state, places);
    if (winner === undefined) return [];
    const isEqual = (other: LeaderboardPlace) =>
      kind === 'fastest' ? other.step === winner.step : other.learningRate === winner.learningRate;
    return [{ kind, row: rowOf(state, round, winner), others: others.filter(isEqual).length }];
  });
}

/** The best first. */
function bestOf(
  { participants }: RoomState,
  places: readonly LeaderboardPlace[],
): readonly LeaderboardPlace[] {
  const present = places.filter(({ participant }) => !participants.get(participant)?.isRemoved);
  const real = present.filter(({ participant }) => !participants.get(participant)?.isPractice);
  return real.length === 0 ? present : real;
}
