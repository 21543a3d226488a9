import { areRunsOfStudents } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { ReviewParticipant, ReviewRound, SessionReview } from './session-review';

/** The students of a session: without second entries, whose owners are in it anyway. */
export function withoutSecondEntries(
  participants: readonly ReviewParticipant[],
): readonly ReviewParticipant[] {
  return participants.filter(({ handedTo }) => handedTo === null);
}

/** By the number of an entry, the student whose it is: a second device of theirs counts as theirs. */
export function ownersOf(participants: readonly ReviewParticipant[]): ReadonlyMap<number, number> {
  const handed = new Map(participants.map(({ number, handedTo }) => [number, handedTo]));
  const owner = (number: number): number => {
    const to = handed.get(number) ?? null;
    return to === null ? number : owner(to);
  };
  return new Map(participants.map(({ number }) => [number, owner(number)]));
}

/** What each student gave to a round, under their own number. Of two entries with something the student's own counts. */
export function byOwner<Row extends { readonly participant: number }>(
  rows: readonly Row[],
  owners: ReadonlyMap<number, number>,
): ReadonlyMap<number, Row> {
  const found = new Map<number, Row>();
  for (const row of rows) {
    const owner = owners.get(row.participant) ?? row.participant;
    if (owner === row.participant || !found.has(owner)) found.set(owner, row);
  }
  return found;
}

/** The session as if nobody had had a second entry. Points are counted before, since they went to the entries. */
export function withOwners(session: SessionReview): SessionReview {
  if (session.participants.every(({ handedTo }) => handedTo === null)) return session;
  const owners = ownersOf(session.participants);
  const moved = <Row extends { readonly participant: number }>(rows: readonly Row[]) =>
    [...byOwner(rows, owners)]
      .sort(([a], [b]) => a - b)
      .map(([participant, row]) => ({ ...row, participant }));
  return {
    ...session,
    participants: withoutSecondEntries(session.participants),
    rounds: session.rounds.map((round) => ({
      ...round,
      runs: areRunsOfStudents(round.activity)
        ? [0, 1].flatMap((side) => moved(round.runs.filter((run) => run.side === side)))
        : round.runs,
      votes: moved(round.votes),
      taps: moved(round.taps),
      guesses: moved(round.guesses),
    })),
  };
}

/** All that the students of a round gave, each under their own number. */
export function givenIn(round: ReviewRound, owners: ReadonlyMap<number, number>) {
  const ofSide = (side: number) => round.runs.filter((run) => run.side === side);
  const [, rival] = rulesOf(round.activity).groups(round.activity, EMPTY_INPUTS);
  const runs = byOwner(ofSide(0), owners);
  const [oneForAll] = rival?.isOneForAll ? ofSide(1) : [];
  return {
    runs,
    rivals:
      oneForAll === undefined
        ? byOwner(ofSide(1), owners)
        : new Map([...runs.keys()].map((student) => [student, oneForAll])),
    votes: byOwner(round.votes, owners),
    taps: byOwner(round.taps, owners),
    guesses: byOwner(round.guesses, owners),
  };
}
