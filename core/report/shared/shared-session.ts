import { rateAtStep } from '#core/engine/theory/growing-rate';
import { areRunsOfStudents, askedOf, hasAnswer } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import { isAnswerTold } from '#core/lesson/votes-again';
import { seedOf } from '../../base/seed';
import { withOwners } from '../second-entries';
import type { ReviewParticipant, ReviewRound, SessionReview } from '../session-review';

/** Nothing is said to readers of a shared session about fewer students than this. */
export const FEWEST_SHARED = 5;

export interface SharedSession {
  /** Under pseudonyms, without the rounds that are held back. */
  readonly session: SessionReview;
  /** How many rounds are. */
  readonly heldBack: number;
}

/**
 * A session as others than its instructor may read it. Names become pseudonyms, and numbers no longer tell who joined
 * when. A round is held back whole where a group in it has one to four students (its students, those of an outcome, a
 * choice, a prediction, a side of the edge), where guesses were given, whose mistakes tell people apart, or where the
 * class has not been shown the answer, and with it the votes again on its question: leaving out the few alone would
 * make what is said of the others untrue.
 * @param pseudonymOf of a student by their number from 1 here, each another one
 */
export function sharedSession(
  entire: SessionReview,
  pseudonymOf: (number: number) => string,
): SharedSession {
  const session = withOwners(entire);
  const numbers = newNumbers(session);
  const renumbered = (number: number) => numbers.get(number) ?? number;
  const shown: ReviewRound[] = [];
  for (const round of session.rounds) {
    // Without the vote before it, it would be taken for the first one.
    const hasBefore =
      round.revoteOf === null || shown.some(({ number }) => number === round.revoteOf);
    if (hasBefore && isForAll(round) && isTold(round, session.rounds)) shown.push(round);
  }
  return {
    session: {
      ...session,
      id: '',
      teams: 0,
      participants: session.participants
        .map((student) => withoutName(student, session, renumbered, pseudonymOf))
        .sort((a, b) => a.number - b.number),
      rounds: shown.map((round) => withNumbers(round, renumbered)),
    },
    heldBack: session.rounds.length - shown.length,
  };
}

/** In an order that follows from the session's id, which readers don't learn. */
function newNumbers({ id, participants }: SessionReview): ReadonlyMap<number, number> {
  const ordered = participants
    .map(({ number }) => ({ number, at: seedOf(`${number} of ${id}`) }))
    .sort((a, b) => a.at - b.at || a.number - b.number);
  return new Map(ordered.map(({ number }, at) => [number, at + 1]));
}

function withoutName(
  { number, isRemoved }: ReviewParticipant,
  { openedAt }: SessionReview,
  renumbered: (number: number) => number,
  pseudonymOf: (number: number) => string,
): ReviewParticipant {
  return {
    number: renumbered(number),
    name: pseudonymOf(renumbered(number)),
    // When somebody came tells who it was.
    joinedAt: openedAt,
    isRemoved,
    // Second entries are their owners' by now.
    handedTo: null,
  };
}

function withNumbers(round: ReviewRound, renumbered: (number: number) => number): ReviewRound {
  const own = <Row extends { readonly participant: number }>(row: Row): Row => ({
    ...row,
    participant: renumbered(row.participant),
  });
  const isOwn = ownRuns(round);
  return {
    ...round,
    runs: round.runs
      .map((run) => (isOwn(run.side) ? own(run) : run))
      .sort((a, b) => a.side - b.side || a.participant - b.participant),
    votes: round.votes.map(own).sort(byParticipant),
    taps: round.taps.map(own).sort(byParticipant),
    guesses: [],
  };
}

function byParticipant(a: { readonly participant: number }, b: typeof a): number {
  return a.participant - b.participant;
}

/** Whether the runs of a side are students': the instructor's rates and a rival for all belong to nobody. */
function ownRuns({ activity }: ReviewRound): (side: number) => boolean {
  const groups = rulesOf(activity).groups(activity, EMPTY_INPUTS);
  return (side) => areRunsOfStudents(activity) && groups[side]?.isOneForAll !== true;
}

/** Whether every group of students in it is empty or has at least five. */
function isForAll(round: ReviewRound): boolean {
  if (round.guesses.length > 0) return false;
  const groups = new Map<string, number>();
  for (const group of groupsIn(round)) groups.set(group, (groups.get(group) ?? 0) + 1);
  return [...groups.values()].every((students) => students >= FEWEST_SHARED);
}

function groupsIn(round: ReviewRound): readonly string[] {
  const { activity, runs, votes, taps, edge } = round;
  const isOwn = ownRuns(round);
  const { tap, vote: asked } = askedOf(activity);
  const right = asked?.answer?.right;
  return [
    ...runs.flatMap(({ side, verdict: { outcome }, prediction, confidence, learningRate }) => {
      if (!isOwn(side)) return [];
      const about = [`${side} ended ${outcome}`];
      if (edge !== null && side === 0) about.push(`over the edge ${learningRate > edge}`);
      if (prediction === null || side > 0) return about;
      const said = [prediction, prediction === outcome, `${prediction} ${outcome}`];
      return [...about, ...said.map(String), `${confidence} ${prediction === outcome}`];
    }),
    ...votes.flatMap(({ choice, confidence }) => [
      `chose ${choice}`,
      `chose ${choice} ${confidence}`,
      `right ${choice === right} ${confidence}`,
    ]),
    ...taps.map(({ step }) =>
      tap === undefined || edge === null
        ? `tapped ${tap === undefined ? step : ''}`
        : `below the edge ${rateAtStep(tap.range, step) < edge}`,
    ),
  ];
}

/** Nothing has to be told first, or it was: in that vote or in another on the same question. */
function isTold(round: ReviewRound, rounds: readonly ReviewRound[]): boolean {
  return !hasAnswer(round.activity) || isAnswerTold(round, rounds);
}
