import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { ActivityKind } from '#core/lesson/activities/activity';
import { areRunsOfStudents, askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import { firstVoteOf } from '#core/lesson/votes-again';
import { listedStudents } from './round-facts';
import type { ReviewRound, SessionReview } from './session-review';

/** What stands above and beside every page of a session. */
export interface SessionOutline
  extends Pick<SessionReview, 'id' | 'code' | 'title' | 'openedAt' | 'closedAt'> {
  /** Without practice students, second entries and those sent out. */
  readonly students: number;
  /** Several votes on one question are one. */
  readonly rounds: readonly RoundOutline[];
}

export interface RoundOutline {
  readonly number: number;
  /** What the class read above it; may be empty. */
  readonly title: string;
  readonly activity: { readonly kind: ActivityKind };
  /** The numbers of the rounds that voted on it again. */
  readonly again: readonly number[];
  readonly score: RoundScore | null;
}

/** How many of the class did well in a round; a duel counts each side that is the students' own. */
export interface RoundScore {
  readonly kind: 'arrived' | 'right' | 'below-edge';
  readonly counts: readonly number[];
}

export function outlineOf(session: SessionReview): SessionOutline {
  const { id, code, title, openedAt, closedAt, rounds } = session;
  return {
    id,
    code,
    title,
    openedAt,
    closedAt,
    students: listedStudents(session).length,
    rounds: withoutVotesAgain(rounds).map(({ round, again }) => ({
      number: round.number,
      title: round.title,
      activity: { kind: round.activity.kind },
      again: again.map(({ number }) => number),
      score: scoreOf(again.at(-1) ?? round),
    })),
  };
}

/** Each round with those that voted on it again, or on one of these. */
function withoutVotesAgain(rounds: readonly ReviewRound[]) {
  const found = new Map<number, { readonly round: ReviewRound; readonly again: ReviewRound[] }>();
  for (const round of rounds) {
    const first = firstVoteOf(round, rounds);
    const before = found.get(first);
    if (before === undefined) found.set(first, { round, again: [] });
    else before.again.push(round);
  }
  return [...found.values()];
}

/** null where nothing that the students gave is right or wrong, or nobody gave anything. */
function scoreOf(round: ReviewRound): RoundScore | null {
  const { activity, runs, votes, taps, edge } = round;
  if (areRunsOfStudents(activity)) {
    if (runs.length === 0) return null;
    const counts = rulesOf(activity)
      .groups(activity, EMPTY_INPUTS)
      .flatMap(({ isOneForAll }, side) => {
        const arrived = runs.filter(
          (run) => run.side === side && run.verdict.outcome === 'converged',
        );
        return isOneForAll === true ? [] : [arrived.length];
      });
    return { kind: 'arrived', counts };
  }
  const { vote, tap } = askedOf(activity);
  const right = vote?.answer?.right;
  if (right !== undefined && votes.length > 0) {
    return { kind: 'right', counts: [votes.filter(({ choice }) => choice === right).length] };
  }
  if (tap !== undefined && edge !== null && taps.length > 0) {
    const below = taps.filter(({ step }) => rateAtStep(tap.range, step) < edge);
    return { kind: 'below-edge', counts: [below.length] };
  }
  return null;
}
