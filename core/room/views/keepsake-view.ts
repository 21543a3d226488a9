import type { FinishedRound } from '#core/lesson/activities/activity';
import type { Keepsake } from '#core/protocol/views/keepsake';
import { areRunsOfStudents, withoutAnswer } from '../../lesson/activities/asked';
import { rulesOf } from '../../lesson/activities/catalogue';
import type { KeptRound } from '../../lesson/keepsake/kept-round';
import { toRemember } from '../../lesson/keepsake/remember';
import { reviewsFor } from '../../lesson/keepsake/reviews';
import { pointsOf, rankingOf } from '../scores';
import type { Participant, RoomState } from '../state';

/** What this student keeps of the room: their own, and nothing of anybody else. null: they are not in it. */
export function keepsakeOf(
  state: RoomState,
  number: Participant['number'],
): Omit<Keepsake, 'closedAt' | 'publicUrl'> | null {
  const student = state.participants.get(number);
  if (student === undefined || student.isRemoved) return null;
  const rounds = state.finishedRounds.map((finished, at) =>
    keptRound(finished, state.finishedRounds.slice(0, at), state, number),
  );
  const ranking = rankingOf(state);
  const own = ranking.get(number);
  return {
    code: state.code,
    title: state.title,
    name: student.name,
    score: own === undefined ? null : { points: own.points, rank: own.rank, of: ranking.size },
    rounds,
    lines: toRemember(rounds).map((line) => ({ ...line, numbers: { ...line.numbers } })),
    reviews: reviewsFor(rounds).map((review) => ({ ...review })),
  };
}

function keptRound(
  finished: FinishedRound,
  earlier: readonly FinishedRound[],
  { finishedRounds }: RoomState,
  number: Participant['number'],
): Keepsake['rounds'][number] & KeptRound {
  const { round, inputs, verdicts, edge } = finished;
  const { title, revoteOf, activity } = round;
  const pick = inputs.picks.get(number);
  const vote = inputs.votes.get(number);
  const places = inputs.guesses.get(number)?.places.filter((place) => place !== null);
  const points = pointsOf(finished, earlier)?.get(number);
  return {
    number: round.number,
    title,
    activity: isAnswerKnown(finished, finishedRounds) ? activity : withoutAnswer(activity),
    revoteOf,
    edge,
    pick:
      pick === undefined
        ? null
        : {
            learningRate: pick.learningRate,
            prediction: pick.prediction,
            confidence: pick.confidence ?? null,
            changes: [...pick.changes],
          },
    verdict: pick === undefined ? null : ownVerdict(finished, 0, number),
    rivalVerdict:
      verdicts.length < 2 || pick === undefined ? null : ownVerdict(finished, 1, number),
    vote: vote === undefined ? null : { choice: vote.choice, confidence: vote.confidence },
    tap: inputs.taps.get(number)?.step ?? null,
    guesses: places === undefined ? null : places.length,
    points: points === undefined ? null : [...points],
  };
}

/** Whether the class was shown it, in this round or in a vote on it again. */
function isAnswerKnown(
  { round: { number }, isAnswerShown }: FinishedRound,
  all: readonly FinishedRound[],
): boolean {
  return (
    isAnswerShown || all.some((other) => other.round.revoteOf === number && other.isAnswerShown)
  );
}

function ownVerdict(
  { round: { activity }, inputs, verdicts }: FinishedRound,
  side: number,
  number: Participant['number'],
): Keepsake['rounds'][number]['verdict'] {
  if (!areRunsOfStudents(activity)) return null;
  const group = rulesOf(activity).groups(activity, inputs)[side];
  const [oneRun] = group?.isOneForAll === true ? group.picks.keys() : [number];
  return verdicts[side]?.get(oneRun ?? number) ?? null;
}
