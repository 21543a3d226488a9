import type { Outcome } from '#core/engine/outcome';
import { askedOf } from '#core/lesson/activities/asked';
import { studentsToHelp } from '#core/report/help/help';
import { givenIn, ownersOf, withoutSecondEntries } from '#core/report/second-entries';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { givenBy } from '../../parts/review/given-by';
import { nameOf } from '../../parts/review/round-data';
import type { SessionPoints } from './session-points';

/** A student of a session in numbers. */
export interface StudentSummary {
  readonly number: number;
  readonly name: string;
  readonly isRemoved: boolean;
  /** Rounds to which they gave something. */
  readonly rounds: number;
  readonly runs: number;
  readonly converged: number;
  readonly diverged: number;
  /** Of their own runs, in the order of the rounds. */
  readonly outcomes: readonly { readonly round: number; readonly outcome: Outcome }[];
  /** Votes on questions whose answer is known, and how many were right. */
  readonly votes: number;
  readonly right: number;
  /** null: no scored round. */
  readonly points: number | null;
  /** What speaks for talking to them, by the report's rule; null: they need no talk. */
  readonly help: number | null;
}

/** Of everybody, in the order of joining. */
export function studentSummaries(
  words: Words<'review'>,
  session: SessionReview,
  { ranking }: SessionPoints,
): readonly StudentSummary[] {
  const { participants, rounds } = session;
  const help = new Map(
    studentsToHelp(session).map(({ student, score }) => [student.number, score]),
  );
  const owners = ownersOf(participants);
  const all = rounds.map((round) => ({ round, given: givenIn(round, owners) }));
  return withoutSecondEntries(participants).map((student) => {
    const { number, isRemoved } = student;
    const outcomes: { round: number; outcome: Outcome }[] = [];
    let [took, votes, right] = [0, 0, 0];
    for (const { round, given } of all) {
      const { run, vote, tap, guess } = givenBy(round, given, number);
      if (run !== null) outcomes.push({ round: round.number, outcome: run.verdict.outcome });
      const answer = rightChoice(round);
      if (vote !== null && answer !== null) {
        votes += 1;
        if (vote.choice === answer) right += 1;
      }
      if ((run ?? vote ?? tap ?? guess) !== null) took += 1;
    }
    return {
      ...{ number, name: nameOf(words, student), isRemoved, outcomes, votes, right },
      rounds: took,
      runs: outcomes.length,
      converged: outcomes.filter(({ outcome }) => outcome === 'converged').length,
      diverged: outcomes.filter(({ outcome }) => outcome === 'diverged').length,
      points: ranking.get(number)?.points ?? null,
      help: help.get(number) ?? null,
    };
  });
}

function rightChoice({ activity }: ReviewRound): number | null {
  return askedOf(activity).vote?.answer?.right ?? null;
}
