import { askedOf } from '#core/lesson/activities/asked';
import type { Learned, RightOf } from '../learned/learned';
import type { ReportItem } from '../plan/report-item';
import { isOfStudents, runsOfSide } from '../round-facts';
import type { ReviewRound } from '../session-review';

/** What the report says first: what went well, where that is clear, and what is open. */
export interface Headline {
  readonly good: GoodNews | null;
  /** The title of the plan's first item stands for it; null: nothing ranks. */
  readonly open: ReportItem | null;
  /** Only where there is neither. */
  readonly plain: PlainFact | null;
}

export type GoodNews =
  /** So many of the last round arrived, and clearly more than in the first. */
  | { readonly code: 'edge-found' }
  | { readonly code: 'more-arrived' }
  /** The question that gained most. */
  | { readonly code: 'more-right'; readonly round: ReviewRound }
  | { readonly code: 'all-arrived'; readonly round: ReviewRound };

export type PlainFact =
  | { readonly code: 'no-round' }
  | { readonly code: 'nobody-took-part' }
  | { readonly code: 'watched' }
  | { readonly code: 'runs'; readonly arrived: number; readonly runs: number }
  | { readonly code: 'answers'; readonly right: number; readonly answers: number }
  | { readonly code: 'took-part' };

/** The edge is found if so large a share of the last round arrives, ... */
export const FOUND = 0.75;
/** ... and so much more than of the first. */
export const CLEAR = 0.15;
/** News about fewer students than this is none. */
export const LEAST_STUDENTS = 5;

export function headlineOf(
  rounds: readonly ReviewRound[],
  learned: Learned,
  open: ReportItem | null,
): Headline {
  const good = goodNews(rounds, learned);
  return { good, open, plain: good === null && open === null ? plainFact(rounds, learned) : null };
}

function goodNews(rounds: readonly ReviewRound[], { moves, questions }: Learned): GoodNews | null {
  const [first, last] = moves?.rounds ?? [];
  if (first !== undefined && last !== undefined && isEnough(first.picks) && isEnough(last.picks)) {
    const share = (one: typeof first) => one.converged / Math.max(1, one.picks.length);
    const rise = share(last) - share(first);
    const isFound = moves?.edge !== null && share(last) >= FOUND;
    if (rise >= CLEAR) return { code: isFound ? 'edge-found' : 'more-arrived' };
  }
  const [most] = questions
    .flatMap(({ round, gain }) =>
      gain === null || gain.students < LEAST_STUDENTS
        ? []
        : [{ round, rise: gain.after - gain.before }],
    )
    .sort((a, b) => b.rise - a.rise);
  if (most !== undefined && most.rise >= CLEAR) return { code: 'more-right', round: most.round };
  const played = rounds.filter(isOfStudents);
  const only = played[0];
  const arrivedAll = (round: ReviewRound) =>
    runsOfSide(round, 0).every(({ verdict }) => verdict.outcome === 'converged');
  return played.length === 1 && only !== undefined && arrivedAll(only)
    ? { code: 'all-arrived', round: only }
    : null;
}

/** Whether students could give something. */
function isAsking({ activity }: ReviewRound): boolean {
  const { guess, ...others } = askedOf(activity);
  return Object.keys(others).length > 0 || (guess !== undefined && guess.guessed > 0);
}

function isEnough({ length }: readonly unknown[]): boolean {
  return length >= LEAST_STUDENTS;
}

function plainFact(rounds: readonly ReviewRound[], { questions }: Learned): PlainFact {
  if (rounds.length === 0) return { code: 'no-round' };
  const runs = rounds.filter(isOfStudents).flatMap((round) => runsOfSide(round, 0));
  if (runs.length > 0) {
    const arrived = runs.filter(({ verdict }) => verdict.outcome === 'converged').length;
    return { code: 'runs', arrived, runs: runs.length };
  }
  if (questions.length > 0) {
    const latest = questions.map(({ twin, talk, first }): RightOf => twin ?? talk ?? first);
    const sum = (of: (one: RightOf) => number) => latest.reduce((all, one) => all + of(one), 0);
    return { code: 'answers', right: sum(({ right }) => right), answers: sum(({ of }) => of) };
  }
  if (rounds.some(({ votes, taps, guesses }) => votes.length + taps.length + guesses.length > 0)) {
    return { code: 'took-part' };
  }
  return { code: rounds.some(isAsking) ? 'nobody-took-part' : 'watched' };
}
