import { gainOnTwin, normalisedGain } from '#core/lesson/activities/twins';
import type { Ballots, Thread } from '../threads';

/** What a class won of what it could win (Hake 1998), over those who answered both times. */
export interface ClassGain {
  readonly students: number;
  /** Shares that were right, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** (after - before) / (1 - before); null where everybody was right before. */
  readonly gain: number | null;
  /** With fewer than ten students: the gain with one right answer less, and with one more. Else null. */
  readonly range: readonly [number, number] | null;
}

/** From so many students on the gain is one number. */
export const ENOUGH_FOR_GAIN = 10;

/** From the first vote to the latest one; null where there was one only, or nobody voted both times. */
export function classGain({ first, latest }: Thread): ClassGain | null {
  if (first === latest) return null;
  const found = gainOnTwin(choicesOf(first), choicesOf(latest));
  if (found === null) return null;
  const { students, before, after } = found;
  const at = (right: number) => normalisedGain(before, Math.min(1, Math.max(0, right)));
  const [low, high] = [at(after - 1 / students), at(after + 1 / students)];
  const isFew = students < ENOUGH_FOR_GAIN && low !== null && high !== null;
  return { ...found, range: isFew ? [low, high] : null };
}

function choicesOf({ votes, answer }: Ballots) {
  return { votes: new Map(votes.map((vote) => [vote.participant, vote])), right: answer.right };
}
