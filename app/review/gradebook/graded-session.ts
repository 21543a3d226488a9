import { askedOf } from '#core/lesson/activities/asked';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { pastScores } from '#core/room/past-scores';
import type { StudentIds } from '#server/store/review-queries';
import type { GradedSession } from './assignment';

/** What grades may be made of, for everybody who is still in the session. */
export function gradedSession(
  { id, participants, rounds }: SessionReview,
  ids: ReadonlyMap<number, StudentIds>,
): GradedSession {
  const { ranking } = pastScores(participants, rounds);
  const questions = lastVotes(rounds);
  const asking = rounds.filter(({ activity }) => Object.keys(askedOf(activity)).length > 0);
  const takers = asking.map(takersOf);
  const people = participants
    .filter(({ isRemoved, handedTo }) => !isRemoved && handedTo === null)
    .map(({ number, name }) => ({
      number,
      name,
      id: ids.get(number)?.studentId ?? null,
      kept: ids.get(number)?.gradebookKey ?? null,
      measures: {
        points: ranking.get(number)?.points ?? 0,
        right: questions.filter(({ right }) => right.has(number)).length,
        'took-part': takers.filter((taking) => taking.has(number)).length,
      },
    }));
  const highest = people.reduce((most, { measures }) => Math.max(most, measures.points), 0);
  return {
    session: id,
    people,
    most: { points: highest, right: questions.length, 'took-part': asking.length },
  };
}

/** Every question that has a right answer, with who was right the last time that they voted on it. */
function lastVotes(rounds: readonly ReviewRound[]): readonly { readonly right: Set<number> }[] {
  const questions = new Map<number, { right: Set<number> }>();
  for (const { number, activity, revoteOf, votes } of rounds) {
    const answer = askedOf(activity).vote?.answer ?? null;
    if (answer === null) continue;
    const question = questions.get(revoteOf ?? number) ?? { right: new Set() };
    questions.set(number, question);
    for (const { participant, choice } of votes) {
      if (choice === answer.right) question.right.add(participant);
      else question.right.delete(participant);
    }
  }
  return [...new Set(questions.values())];
}

function takersOf({ runs, votes, taps, guesses }: ReviewRound): ReadonlySet<number> {
  const given = [runs.filter(({ side }) => side === 0), votes, taps, guesses].flat();
  return new Set(given.map(({ participant }) => participant));
}
