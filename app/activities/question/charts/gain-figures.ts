import type { Activity } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { gainOnTwin } from '#core/lesson/activities/twins';

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
export function gainFigures(first: VotedRound, twin: VotedRound): GainFigures | null {
  const [before, after] = [ballotOf(first), ballotOf(twin)];
  if (before === null || after === null) return null;
  const gain = gainOnTwin(before, after);
  if (gain === null) return null;
  const { students } = gain;
  const who = students === 1 ? 'the one who voted' : `the ${students} who voted`;
  const shares = `Of ${who} both times, ${percent(gain.before)} were right at first and ${percent(gain.after)} on the twin`;
  return gain.gain === null
    ? { figure: 'none', words: `${shares}: there was nothing to gain.` }
    : {
        figure: signed(gain.gain),
        words: `${shares}: (${percent(gain.after)} − ${percent(gain.before)}) / (100% − ${percent(gain.before)}).`,
      };
}

function ballotOf({ activity, votes }: VotedRound) {
  const right = askedOf(activity).vote?.answer?.right;
  return right === undefined
    ? null
    : { right, votes: new Map(votes.map((vote) => [vote.participant, vote])) };
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function signed(gain: number): string {
  return gain
    .toFixed(2)
    .replace(/^-0\.00$/, '0.00')
    .replace('-', '−');
}
