import { isOfStudents, runsOfSide } from '#core/report/round-facts';
import { comparableRounds } from '#core/report/same-experiment';
import type { ReviewRound } from '#core/report/session-review';
import { reviewOf } from '../../activities/review';
import { type ClassClaim, classText } from '../../charts/claims/class-sentences';
import { classSplit, sweepPoints } from '../../charts/sweep-data';
import { picksOf, verdictsOf } from '../../parts/review/round-data';
import { type RoundFigures, roundFigures } from './round-figures';

/** A shift of less than this share of the class tells nothing. */
const TELLING = 0.1;
const CLEAR = 0.15;
/** A bracket of the edge is tight if its ends differ by at most this factor. */
const TIGHT = 1.15;

/** The session in a sentence: what this class clearly showed, or else a plain count. */
export function finding(rounds: readonly ReviewRound[]): string {
  const compared = comparableRounds(rounds);
  const [first, last] = [compared[0], compared.at(-1)];
  if (first !== undefined && last !== undefined) {
    return shift(roundFigures(first), roundFigures(last));
  }
  const played = rounds.filter(isOfStudents);
  const [only, ...others] = played;
  if (only === undefined) return withoutRuns(rounds);
  if (others.length === 0) return single(only);
  const figures = played.map(roundFigures);
  const sum = (of: (one: RoundFigures) => number) => figures.reduce((all, one) => all + of(one), 0);
  return `${sum((one) => one.outcomes.converged)} of ${sum((one) => one.runs)} runs converged, in ${played.length} rounds.`;
}

/** About the last vote, otherwise about the last round to which the class gave anything. */
function withoutRuns(rounds: readonly ReviewRound[]): string {
  if (rounds.length === 0) return 'No round was finished.';
  const given =
    rounds.findLast(({ votes }) => votes.length > 0) ??
    rounds.findLast(({ taps }) => taps.length > 0) ??
    rounds.findLast(({ guesses }) => guesses.length > 0);
  const words = given && reviewOf(given.activity.kind).finding?.(given.activity, given);
  return words ?? 'The class watched.';
}

function shift(first: RoundFigures, last: RoundFigures): string {
  const titles = { first: first.title, last: last.title };
  const share = (round: RoundFigures, outcome: 'converged' | 'diverged') =>
    round.outcomes[outcome] / Math.max(1, round.runs);
  const divergedBefore = share(first, 'diverged');
  const divergedAfter = share(last, 'diverged');
  const gain = share(last, 'converged') - share(first, 'converged');
  if (divergedBefore >= CLEAR && divergedAfter <= divergedBefore / 2 && gain >= CLEAR) {
    return say('edge-then-safe');
  }
  if (gain >= TELLING) {
    return say('more-converged', titles);
  }
  if (gain <= -TELLING) {
    return divergedAfter - divergedBefore >= TELLING
      ? say('more-diverged', titles)
      : say('fewer-converged', titles);
  }
  if (isFaster(first, last) && divergedAfter <= divergedBefore) {
    return say('got-faster');
  }
  return say('alike', titles);
}

function isFaster(first: RoundFigures, last: RoundFigures): boolean {
  if (first.medianSteps === null || last.medianSteps === null) return false;
  return last.medianSteps <= (1 - CLEAR) * first.medianSteps;
}

function single(round: ReviewRound): string {
  const { runs, outcomes } = roundFigures(round);
  if (outcomes.converged === runs) return say('everybody-converged');
  if (outcomes.diverged === runs) return say('everybody-diverged');
  if (outcomes['too-slow'] === runs) return say('everybody-ran-out');
  const split = classSplit(
    sweepPoints(picksOf(runsOfSide(round, 0)), verdictsOf(runsOfSide(round, 0))),
  );
  if (split !== null && split.below > 0 && split.above / split.below <= TIGHT) {
    return say('edge-between', { ...split });
  }
  return say('some-converged', { converged: outcomes.converged, runs });
}

function say(code: ClassClaim['code'], said: ClassClaim['said'] = {}): string {
  return classText({ code, said });
}
