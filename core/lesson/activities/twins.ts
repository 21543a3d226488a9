import { isSame } from '../../base/same';
import type { Vote } from '../round';
import type { Activity } from './activity';
import { askedOf } from './asked';
import { ideaCode } from './ideas';

/** How a class did on the twin of a question that it had voted on before. */
export interface Gain {
  /** How many voted both times: the shares are theirs. */
  readonly students: number;
  /** The share that was right in the first vote on the other question, and on the twin. */
  readonly before: number;
  readonly after: number;
  /** Of the share that was wrong, how much was won; below 0 if some was lost. null: nobody was wrong. */
  readonly gain: number | null;
}

/** The first of the earlier rounds that asked about the same idea in other words; undefined: this is no twin. */
export function twinnedWith<R extends { readonly activity: Activity }>(
  activity: Activity,
  earlier: readonly R[],
): R | undefined {
  const idea = ideaOf(activity);
  if (idea === undefined) return undefined;
  return earlier.find(
    (round) => ideaOf(round.activity) === idea && !isSame(round.activity, activity),
  );
}

/** (after - before) / (1 - before), of shares from 0 to 1; null where there was nothing to gain. */
export function normalisedGain(before: number, after: number): number | null {
  return before === 1 ? null : (after - before) / (1 - before);
}

type Choices = ReadonlyMap<number, Pick<Vote, 'choice'>>;

/** null if nobody voted both times. */
export function gainOnTwin(
  first: { readonly votes: Choices; readonly right: number },
  twin: { readonly votes: Choices; readonly right: number },
): Gain | null {
  const both = [...twin.votes.keys()].filter((student) => first.votes.has(student));
  if (both.length === 0) return null;
  const share = ({ votes, right }: typeof first) =>
    both.filter((student) => votes.get(student)?.choice === right).length / both.length;
  const [before, after] = [share(first), share(twin)];
  return { students: both.length, before, after, gain: normalisedGain(before, after) };
}

/** A built-in one by its code: a question may be asked in another language than its twin. */
function ideaOf(activity: Activity): string | undefined {
  const text = askedOf(activity).vote?.idea;
  return text === undefined ? undefined : (ideaCode(text) ?? text);
}
