import type { Activity } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { gainOnTwin } from '#core/lesson/activities/twins';
import type { Words } from '#core/words/words';

/** What the review reads of a round. */
interface VotedRound {
  readonly activity: Activity;
  readonly votes: readonly { readonly participant: number; readonly choice: number }[];
}

export interface GainFigures {
  /** "0.42"; "none" where there was nothing to gain. */
  readonly figure: string;
  readonly words: string;
}

/** @param first the first vote on the other question; null if nobody voted both times */
export function gainFigures(
  words: Words<'findings'>,
  first: VotedRound,
  twin: VotedRound,
): GainFigures | null {
  const [before, after] = [ballotOf(first), ballotOf(twin)];
  if (before === null || after === null) return null;
  const gain = gainOnTwin(before, after);
  if (gain === null) return null;
  const shares = {
    students: gain.students,
    before: hundredths(gain.before),
    after: hundredths(gain.after),
  };
  return gain.gain === null
    ? { figure: words.say('findings.gain.none'), words: words.say('findings.gain.nothing', shares) }
    : {
        figure: words.numbers.fixed(hundredths(gain.gain), 2),
        words: words.say('findings.gain.gained', { ...shares, whole: 1 }),
      };
}

function ballotOf({ activity, votes }: VotedRound) {
  const right = askedOf(activity).vote?.answer?.right;
  return right === undefined
    ? null
    : { right, votes: new Map(votes.map((vote) => [vote.participant, vote])) };
}

function hundredths(share: number): number {
  return Math.round(100 * share) / 100;
}
