import type { FinishedRound } from '#core/lesson/activities/activity';
import type { Keepsake } from '#core/protocol/views/keepsake';
import { areRunsOfStudents, withoutAnswer } from '../../lesson/activities/asked';
import { rulesOf } from '../../lesson/activities/catalogue';
import type { KeptRound } from '../../lesson/keepsake/kept-round';
import { toRemember } from '../../lesson/keepsake/remember';
import { reviewsFor } from '../../lesson/keepsake/reviews';
import { isAnswerTold } from '../../lesson/votes-again';
import { pointsOf, rankingOf } from '../scores';
import type { Participant, RoomState } from '../state';

/** What this student keeps of the room: their own, and nothing of anybody else. null: they are not in it. */
export function keepsakeOf(
  state: RoomState,
  number: Participant['number'],
): Omit<Keepsake, 'closedAt' | 'publicUrl'> | null {
  const student = state.participants.get(number);
  if (student === undefined || student.isRemoved || student.name === null) return null;
  const entries = entriesOf(state, number);
  const rounds = state.finishedRounds.map((finished, at) =>
    keptRound(finished, state.finishedRounds.slice(0, at), state, entries),
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
  entries: readonly Participant['number'][],
): Keepsake['rounds'][number] & KeptRound {
  const { round, inputs, verdicts, edge } = finished;
  const { title, revoteOf, activity } = round;
  const player = entries.find((entry) => inputs.picks.has(entry));
  const pick = player === undefined ? undefined : inputs.picks.get(player);
  const vote = ownOf(inputs.votes, entries);
  const places = ownOf(inputs.guesses, entries)?.places.filter((place) => place !== null);
  const earned = pointsOf(finished, earlier);
  const points = earned === null ? undefined : ownOf(earned, entries);
  return {
    number: round.number,
    title,
    activity: isAnswerTold(asVote(finished), finishedRounds.map(asVote))
      ? activity
      : withoutAnswer(activity),
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
    verdict: player === undefined ? null : ownVerdict(finished, 0, player),
    rivalVerdict:
      verdicts.length < 2 || player === undefined ? null : ownVerdict(finished, 1, player),
    vote: vote === undefined ? null : { choice: vote.choice, confidence: vote.confidence },
    tap: ownOf(inputs.taps, entries)?.step ?? null,
    guesses: places === undefined ? null : places.length,
    points: points === undefined ? null : [...points],
  };
}

function asVote({ round: { number, revoteOf }, isAnswerShown }: FinishedRound) {
  return { number, revoteOf, isAnswerShown };
}

/** Under which numbers a student gave something: their own first, then those of devices that were handed over to them. */
function entriesOf(
  { handedTo }: RoomState,
  number: Participant['number'],
): readonly Participant['number'][] {
  return [number, ...[...handedTo].flatMap(([entry, owner]) => (owner === number ? [entry] : []))];
}

function ownOf<Given>(
  given: ReadonlyMap<Participant['number'], Given>,
  entries: readonly Participant['number'][],
): Given | undefined {
  return entries.map((entry) => given.get(entry)).find((one) => one !== undefined);
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
