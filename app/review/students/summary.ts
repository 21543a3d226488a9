import type { Outcome } from '#core/engine/outcome';
import { areRunsOfStudents, askedOf } from '#core/lesson/activities/asked';
import { givenIn, ownersOf, withoutSecondEntries } from '#core/report/second-entries';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { nameOf } from '../../parts/review/round-data';
import { sessionPoints } from './session-points';

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
  readonly rank: number | null;
}

/** Of everybody, in the order of joining. */
export function studentSummaries(session: SessionReview): readonly StudentSummary[] {
  const { participants, rounds } = session;
  const owners = ownersOf(participants);
  const { ranking } = sessionPoints(session);
  const given = rounds.map((round) => ({ round, ...givenIn(round, owners) }));
  return withoutSecondEntries(participants).map((student) => {
    const { number, isRemoved } = student;
    const outcomes: { round: number; outcome: Outcome }[] = [];
    let [took, votes, right] = [0, 0, 0];
    for (const { round, ...inputs } of given) {
      const run = areRunsOfStudents(round.activity) ? inputs.runs.get(number) : undefined;
      const vote = inputs.votes.get(number);
      if (run !== undefined) outcomes.push({ round: round.number, outcome: run.verdict.outcome });
      const answer = rightChoice(round);
      if (vote !== undefined && answer !== null) {
        votes += 1;
        if (vote.choice === answer) right += 1;
      }
      const hasGiven = run ?? vote ?? inputs.taps.get(number) ?? inputs.guesses.get(number);
      if (hasGiven !== undefined) took += 1;
    }
    const score = ranking.get(number);
    return {
      ...{ number, name: nameOf(student), isRemoved, outcomes, votes, right },
      rounds: took,
      runs: outcomes.length,
      converged: outcomes.filter(({ outcome }) => outcome === 'converged').length,
      diverged: outcomes.filter(({ outcome }) => outcome === 'diverged').length,
      points: score?.points ?? null,
      rank: score?.rank ?? null,
    };
  });
}

function rightChoice({ activity }: ReviewRound): number | null {
  return askedOf(activity).vote?.answer?.right ?? null;
}
