import type { Experiment } from '#core/engine/experiment/experiment';
import { experimentOf } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Point } from '#core/lesson/points';
import { givenIn } from '#core/report/second-entries';
import type {
  ReviewParticipant,
  ReviewRound,
  ReviewRun,
  SessionReview,
} from '#core/report/session-review';
import { type PastScores, pastScores } from '#core/room/past-scores';
import { teamOf } from '#core/room/people/participants';

/** What is known about one student in one round. */
export interface Entry {
  readonly round: ReviewRound;
  readonly experiment: Experiment | null;
  /** null for one of the instructor's rates. */
  readonly student: ReviewParticipant | null;
  readonly run: ReviewRun | undefined;
  /** The other side of a duel. */
  readonly rival: ReviewRun | undefined;
  readonly vote: ReviewRound['votes'][number] | undefined;
  readonly tap: ReviewRound['taps'][number] | undefined;
  readonly guess: ReviewRound['guesses'][number] | undefined;
  /** null: the round isn't scored, or the student took no part in it. */
  readonly points: readonly Point[] | null;
  /** Of the session; null: took part in no scored round, or was sent out. */
  readonly total: number | null;
  readonly team: number | null;
  /** What the room asked for at joining; null: nothing, or erased. */
  readonly studentId: string | null;
}

/** A session with the points that follow from it. */
export interface ScoredSession {
  readonly session: SessionReview;
  readonly scores: PastScores;
  readonly ids: Ids;
}

/** What rooms asked for at joining, by number of the student. */
export type Ids = ReadonlyMap<number, { readonly studentId: string | null }>;

export function scored(session: SessionReview, ids: Ids = new Map()): ScoredSession {
  return { session, ids, scores: pastScores(session.participants, session.rounds) };
}

/**
 * One entry for every student in the round, including those who took no part; for a demonstration, one for each of
 * the instructor's rates.
 */
export function* entriesOf(of: ScoredSession, round: ReviewRound): Generator<Entry> {
  const experiment = experimentOf(round.activity);
  const { before, during } = rulesOf(round.activity);
  if (before === null && during === null) {
    for (const run of round.runs) yield { ...aboutRound(round), run };
    return;
  }
  const { session, scores } = of;
  // A row of its own for every entry, also for a second one.
  const { runs, rivals, votes, taps, guesses } = givenIn(round, new Map());
  const points = scores.rounds.get(round.number);
  for (const student of session.participants) {
    const { number } = student;
    yield {
      round,
      experiment,
      student,
      run: runs.get(number),
      rival: rivals.get(number),
      vote: votes.get(number),
      tap: taps.get(number),
      guess: guesses.get(number),
      points: points?.get(number) ?? null,
      total: scores.ranking.get(number)?.points ?? null,
      team: teamOf(number, session.teams),
      studentId: of.ids.get(number)?.studentId ?? null,
    };
  }
}

/** What is known of a round in which nobody is. */
export function aboutRound(round: ReviewRound): Entry {
  return { ...NOBODY, round, experiment: experimentOf(round.activity) };
}

const NOBODY = {
  student: null,
  run: undefined,
  rival: undefined,
  vote: undefined,
  tap: undefined,
  guess: undefined,
  points: null,
  total: null,
  team: null,
  studentId: null,
};

/** Whether the student gave anything; null where the entry is nobody's. */
export function tookPart({ student, run, vote, tap, guess }: Entry): boolean | null {
  if (student === null) return null;
  return run !== undefined || vote !== undefined || tap !== undefined || guess !== undefined;
}
