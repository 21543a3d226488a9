import { type StudentToHelp, studentsToHelp } from '../help/help';
import { type Learned, learnedOf } from '../learned/learned';
import { nextTenMinutes, rankedItems } from '../plan/plan';
import type { ReportItem } from '../plan/report-item';
import { isOfStudents, listedStudents, runsOfSide } from '../round-facts';
import { withOwners } from '../second-entries';
import type { SessionReview } from '../session-review';
import { type Headline, headlineOf } from './headline';

/** The front page of a session, in codes and numbers. Its rules are numbered in docs/report.md. */
export interface SessionReport {
  readonly headline: Headline;
  readonly plan: readonly ReportItem[];
  /** Items that rank, but found no place in the plan. */
  readonly leftOut: number;
  readonly learned: Learned;
  /** Everybody who should be talked to; the page shows the first five. */
  readonly help: readonly StudentToHelp[];
  /** Students who joined and gave nothing at all. */
  readonly silent: number;
}

export function reportOf(entire: SessionReview): SessionReport {
  const session = withOwners(entire);
  const { rounds } = session;
  const ranked = rankedItems(rounds);
  const plan = nextTenMinutes(ranked);
  const learned = learnedOf(rounds);
  return {
    headline: headlineOf(rounds, learned, plan[0] ?? null),
    plan,
    leftOut: ranked.length - plan.length,
    learned,
    help: studentsToHelp(session),
    silent: silentStudents(session),
  };
}

function silentStudents(session: SessionReview): number {
  const heard = new Set(
    session.rounds.flatMap((round) => {
      const { votes, taps, guesses } = round;
      // Other runs are numbered by their rates, not by students.
      const runs = isOfStudents(round) ? runsOfSide(round, 0) : [];
      return [...runs, ...votes, ...taps, ...guesses].map(({ participant }) => participant);
    }),
  );
  return listedStudents(session).filter(({ number }) => !heard.has(number)).length;
}
