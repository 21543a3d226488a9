import type { FinishedRound } from '#core/lesson/activities/activity';
import type { NumberedMap } from '../base/numbered-map';
import { rulesOf } from '../lesson/activities/catalogue';
import type { Points } from '../lesson/activities/rules';
import type { Participant, RoomState } from './state';

const known = new WeakMap<FinishedRound, Points | null>();

/** What each student who took part earned in a finished round; null if there is nothing to tell (yet). */
export function pointsOf(
  finished: FinishedRound,
  earlier: readonly FinishedRound[],
): Points | null {
  const found = known.get(finished);
  if (found !== undefined) return found;
  const { activity } = finished.round;
  const ofKind = earlier.filter(({ round }) => round.activity.kind === activity.kind);
  const points = rulesOf(activity).points(activity, finished, ofKind);
  known.set(finished, points);
  return points;
}

/** Of the latest finished round. */
export function latestPoints({ finishedRounds }: RoomState): Points | null {
  const last = finishedRounds.at(-1);
  return last === undefined ? null : pointsOf(last, finishedRounds.slice(0, -1));
}

export function withPointsOf(
  { scores, handedTo }: Pick<RoomState, 'scores' | 'handedTo'>,
  finished: FinishedRound,
  earlier: readonly FinishedRound[],
): NumberedMap<number> {
  let sum = scores;
  const earned = pointsOf(finished, earlier) ?? new Map();
  for (const [participant, points] of earned) {
    // A run that was on show when its student was handed over is the student's, unless they had one themselves.
    const student = handedTo.get(participant);
    if (student !== undefined && earned.has(student)) continue;
    const owner = student ?? participant;
    sum = sum.with(owner, (sum.get(owner) ?? 0) + points.length);
  }
  return sum;
}

export interface Score {
  readonly participant: Participant['number'];
  readonly points: number;
  /** Counts from 1; equal points share a rank. */
  readonly rank: number;
}

/** Whose points, and who of them is still in the room. */
interface Ranked extends Pick<RoomState, 'scores'> {
  readonly participants: NumberedMap<Pick<Participant, 'isRemoved'>>;
}

const sorted = new WeakMap<
  RoomState['scores'],
  { participants: Ranked['participants']; ranking: ReadonlyMap<number, Score> }
>();

/** Everybody in the room who has taken part in a scored round, most points first, then by joining. */
export function rankingOf({
  scores,
  participants,
}: Ranked): ReadonlyMap<Participant['number'], Score> {
  const found = sorted.get(scores);
  if (found?.participants === participants) return found.ranking;
  const present = [...scores].filter(([number]) => participants.get(number)?.isRemoved === false);
  present.sort(([a, pointsOfA], [b, pointsOfB]) => pointsOfB - pointsOfA || a - b);
  const ranking = new Map<number, Score>();
  let rank = 0;
  present.forEach(([participant, points], at) => {
    if (points !== present[at - 1]?.[1]) rank = at + 1;
    ranking.set(participant, { participant, points, rank });
  });
  sorted.set(scores, { participants, ranking });
  return ranking;
}
