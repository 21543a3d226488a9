import type { Outcome } from '#core/engine/outcome';
import { isMissed } from '../missed';
import { listedStudents, racedExperiment, runsOfSide } from '../round-facts';
import { byExperiment } from '../same-experiment';
import type { ReviewParticipant, ReviewRound, SessionReview } from '../session-review';
import { isRight, isSure, threadsOf } from '../threads';

/** A student to talk to. */
export interface StudentToHelp {
  readonly student: ReviewParticipant;
  readonly reason: HelpReason;
  /** Of their last two runs at a rate of their own, the earlier one first. */
  readonly outcomes: readonly Outcome[];
  readonly score: number;
}

/** Counts of one student, over the latest votes and the last round on each experiment. */
export interface HelpReason {
  /** Questions answered, and of them wrong, wrong though sure, right by a guess. */
  readonly answered: number;
  readonly wrong: number;
  readonly sureAndWrong: number;
  readonly guessedRight: number;
  /** Rounds with a rate of their own, and of them over the edge, over it against their prediction, far below it. */
  readonly raced: number;
  readonly over: number;
  readonly surprised: number;
  readonly farBelow: number;
}

export const MOST_TO_HELP = 5;
/** Who has less than this needs no talk: two wrong answers are enough, or a sure one and something else. */
export const LEAST_SCORE = 4;

/** What one count adds. */
export const HELP_WEIGHTS = {
  sureAndWrong: 3,
  wrong: 2,
  surprised: 2,
  over: 1,
  farBelow: 1,
} as const;

/** Everybody who should be talked to, whom it would help most first. */
export function studentsToHelp(session: SessionReview): readonly StudentToHelp[] {
  const reasons = reasonsOf(session.rounds);
  const outcomes = outcomesOf(session.rounds);
  return listedStudents(session)
    .flatMap((student) => {
      const reason = reasons.get(student.number);
      if (reason === undefined) return [];
      const last = (outcomes.get(student.number) ?? []).slice(-2);
      return [{ student, reason, outcomes: last, score: scoreOf(reason) }];
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.student.number - b.student.number);
}

function scoreOf({ wrong, sureAndWrong, over, surprised, farBelow }: HelpReason): number {
  return (
    HELP_WEIGHTS.sureAndWrong * sureAndWrong +
    HELP_WEIGHTS.wrong * (wrong - sureAndWrong) +
    HELP_WEIGHTS.surprised * surprised +
    HELP_WEIGHTS.over * (over - surprised) +
    HELP_WEIGHTS.farBelow * farBelow
  );
}

type Counts = { -readonly [Key in keyof HelpReason]: number };

function reasonsOf(rounds: readonly ReviewRound[]): ReadonlyMap<number, HelpReason> {
  const counts = new Map<number, Counts>();
  const of = (student: number): Counts => {
    const known = counts.get(student) ?? nothing();
    counts.set(student, known);
    return known;
  };
  for (const { latest } of threadsOf(rounds)) {
    for (const vote of latest.votes) {
      const student = of(vote.participant);
      student.answered += 1;
      if (isRight(latest, vote)) {
        if (vote.confidence === 'guess') student.guessedRight += 1;
        continue;
      }
      student.wrong += 1;
      if (isSure(vote)) student.sureAndWrong += 1;
    }
  }
  for (const group of byExperiment(rounds)) {
    const round = group.at(-1)!;
    const missed = isMissed(round);
    for (const run of runsOfSide(round, 0)) {
      const student = of(run.participant);
      student.raced += 1;
      const miss = missed(run);
      if (miss === 'far-below') student.farBelow += 1;
      if (miss !== 'over') continue;
      student.over += 1;
      if (run.prediction === 'converged') student.surprised += 1;
    }
  }
  return counts;
}

function nothing(): Counts {
  return {
    answered: 0,
    wrong: 0,
    sureAndWrong: 0,
    guessedRight: 0,
    raced: 0,
    over: 0,
    surprised: 0,
    farBelow: 0,
  };
}

function outcomesOf(rounds: readonly ReviewRound[]): ReadonlyMap<number, readonly Outcome[]> {
  const outcomes = new Map<number, Outcome[]>();
  for (const round of rounds) {
    if (racedExperiment(round) === null) continue;
    for (const { participant, verdict } of runsOfSide(round, 0)) {
      const known = outcomes.get(participant);
      if (known === undefined) outcomes.set(participant, [verdict.outcome]);
      else known.push(verdict.outcome);
    }
  }
  return outcomes;
}
