import type { Point } from '#core/lesson/points';
import { ownersOf } from '#core/report/second-entries';
import type { SessionReview } from '#core/report/session-review';
import { pastScores } from '#core/room/past-scores';
import type { Score } from '#core/room/scores';

export interface SessionPoints {
  /** By round and student; no entry where the round isn't scored, or the student took no part. */
  of(round: number, student: number): readonly Point[] | null;
  /** Whoever took part in a scored round and is still in the room. */
  readonly ranking: ReadonlyMap<number, Score>;
}

/** The points that the students had on their phones, by the rules of the room. */
export function sessionPoints({ participants, rounds }: SessionReview): SessionPoints {
  const { rounds: earned, ranking } = pastScores(participants, rounds);
  const owners = ownersOf(participants);
  const byRound = new Map(
    [...earned].map(([round, points]) => {
      const own = new Map<number, readonly Point[]>();
      for (const [entry, list] of points ?? []) {
        const owner = owners.get(entry) ?? entry;
        if (entry === owner || !own.has(owner)) own.set(owner, list);
      }
      return [round, own];
    }),
  );
  return { ranking, of: (round, student) => byRound.get(round)?.get(student) ?? null };
}
