import type { ReviewParticipant, ReviewRound } from '#core/report/session-review';

/** The students of a session: without second entries, whose owners are in it anyway. */
export function studentsOf(
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

/** All that the students of a round gave, each under their own number. */
export function givenIn(round: ReviewRound, owners: ReadonlyMap<number, number>) {
  const ofSide = (side: number) => round.runs.filter((run) => run.side === side);
  return {
    runs: byOwner(ofSide(0), owners),
    rivals: byOwner(ofSide(1), owners),
    votes: byOwner(round.votes, owners),
    taps: byOwner(round.taps, owners),
    guesses: byOwner(round.guesses, owners),
  };
}
