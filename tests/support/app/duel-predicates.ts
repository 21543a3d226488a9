import type { Outcome, Verdict } from '#core/engine/outcome';
import type { PlainRun } from '../engine/plain-run';
import { readNumber, type SentenceKind, stands } from './read-sentence';

/** One pick under both optimizers. */
interface PlainPair {
  readonly rate: number;
  readonly verdicts: readonly [first: Verdict, rival: Verdict];
}

export interface PlainDuel {
  readonly pairs: readonly PlainPair[];
  readonly names: readonly [first: string, rival: string];
}

const FATES: readonly (readonly [RegExp, Outcome])[] = [
  [/^in ([\d,]+) steps?$/, 'converged'],
  [/^diverges$/, 'diverged'],
  [/^never settles$/, 'oscillating'],
  [/^gets stuck$/, 'trapped'],
  [/^is too slow$/, 'too-slow'],
];

export const DUEL_KINDS: readonly SentenceKind<PlainDuel>[] = [
  { words: /^Nobody picked\.$/, isTrue: (_s, { pairs }) => pairs.length === 0 },
  {
    words: /^With (.+?): (.+)\. (.+)\.$/,
    isTrue: ([rate, ...fates], { pairs, names }) =>
      pairs.some((pair) => {
        if (!stands(rate!, pair.rate, 0.0006)) return false;
        const [first, second] = fates.map((fate) =>
          names.findIndex(
            (name, side) =>
              fate.startsWith(`${name} `) &&
              isFate(fate.slice(name.length + 1), pair.verdicts[side]!),
          ),
        );
        const isBoth = first !== -1 && second !== -1 && first !== second;
        return isBoth && !isWorse(pair.verdicts[first!]!, pair.verdicts[second!]!);
      }),
  },
  {
    words: /^(The one pick|All ([\d,]+) picks) took as long with both\.$/,
    isTrue: ([one, all], { pairs }) =>
      isAll(one!, all, pairs.length) &&
      pairs.every(
        ({ verdicts: [a, b] }) =>
          a.outcome === 'converged' && b.outcome === 'converged' && a.step === b.step,
      ),
  },
  {
    words: /^(The one pick|All ([\d,]+) picks) fared alike with both\.$/,
    isTrue: ([one, all], { pairs }) =>
      isAll(one!, all, pairs.length) &&
      pairs.every(({ verdicts: [a, b] }) => a.outcome === b.outcome),
  },
  {
    words: /^(?:(The one pick) arrived with neither|None of ([\d,]+) picks arrived with either)\.$/,
    isTrue: ([one, all], { pairs }) =>
      isAll(one ?? '', all, pairs.length) &&
      pairs.every(({ verdicts }) => verdicts.every(({ outcome }) => outcome !== 'converged')),
  },
  {
    words: /^No pick did better with one than with the other\.$/,
    isTrue: (_s, { pairs }) =>
      pairs.every(({ verdicts: [a, b] }) => !isWorse(a, b) && !isWorse(b, a)),
  },
];

/** A rival without a rate beside a class. */
export interface PlainRival {
  readonly name: string;
  readonly run: PlainRun;
  readonly picks: readonly Verdict[];
}

export const RIVAL_KINDS: readonly SentenceKind<PlainRival>[] = [
  {
    words: /^(.+) arrived at step ([\d,]+)\./,
    isTrue: ([name, step], rival) => {
      const at = readNumber(step!);
      const { gaps, targetGap } = rival.run;
      const isBefore = at > 0 && gaps[at - 1]! <= targetGap;
      return name === rival.name && !isBefore && gaps.slice(at).every((gap) => gap <= targetGap);
    },
  },
  {
    words: /^(.+) diverged at step ([\d,]+)\./,
    isTrue: ([name, step], { name: own, run }) => {
      const at = readNumber(step!);
      const isOut = !(run.ratio(at) <= 1e6) || !run.points[at]!.every(Number.isFinite);
      return name === own && (isOut || (at === run.experiment.budget && run.ratio(at) > 1));
    },
  },
  {
    words: /^(.+) never settled at the goal\./,
    isTrue: ([name], { name: own, run }) =>
      name === own &&
      !run.gaps.slice(run.until - 19, run.until + 1).every((gap) => gap <= run.targetGap),
  },
  {
    words: /^(.+) got stuck above the goal\./,
    isTrue: ([name], { name: own, run }) => name === own && run.gaps[run.until]! > run.targetGap,
  },
  {
    words: /^(.+) was not at the goal after ([\d,]+) steps\./,
    isTrue: ([name, budget], { name: own, run }) =>
      name === own &&
      readNumber(budget!) === run.experiment.budget &&
      run.gaps[run.experiment.budget]! > run.targetGap,
  },
];

/** What follows it: the class beside it. */
export const BESIDE_RIVAL_KINDS: readonly SentenceKind<PlainRival>[] = [
  { words: /^Nobody picked\.$/, isTrue: (_s, { picks }) => picks.length === 0 },
  {
    words: /^No pick was faster\.$/,
    isTrue: (_s, rival) => rival.picks.length > 0 && fasterThan(rival) === 0,
  },
  {
    words: /^The one pick was faster\.$/,
    isTrue: (_s, rival) => rival.picks.length === 1 && fasterThan(rival) === 1,
  },
  {
    words: /^([\d,]+) of ([\d,]+) picks (was|were) faster\.$/,
    isTrue: ([count, all, verb], rival) =>
      rival.picks.length > 1 &&
      readNumber(count!) === fasterThan(rival) &&
      readNumber(all!) === rival.picks.length &&
      (verb === 'was') === (count === '1'),
  },
  {
    words: /^The one pick (arrived|did not arrive either|did not arrive)\.$/,
    isTrue: ([did], { picks }) =>
      picks.length === 1 && (did === 'arrived') === (picks[0]!.outcome === 'converged'),
  },
  {
    words: /^([\d,]+) of ([\d,]+) picks arrived\.$/,
    isTrue: ([count, all], { picks }) =>
      picks.length > 1 &&
      readNumber(all!) === picks.length &&
      readNumber(count!) === picks.filter(({ outcome }) => outcome === 'converged').length,
  },
];

function fasterThan({ run, picks }: PlainRival): number {
  return picks.filter(({ outcome, step }) => outcome === 'converged' && step! < run.verdict.step!)
    .length;
}

function isFate(words: string, { outcome, step }: Verdict): boolean {
  return FATES.some(([pattern, told]) => {
    const match = pattern.exec(words);
    if (match === null || told !== outcome) return false;
    return match[1] === undefined || readNumber(match[1]) === step;
  });
}

/** Converged before all others, and the sooner the better; diverged behind all others. */
function isWorse(one: Verdict, other: Verdict): boolean {
  const rank = ({ outcome }: Verdict) =>
    outcome === 'converged' ? 2 : outcome === 'diverged' ? 0 : 1;
  if (rank(one) !== rank(other)) return rank(one) < rank(other);
  return rank(one) === 2 && one.step! > other.step!;
}

function isAll(one: string, all: string | undefined, count: number): boolean {
  return all === undefined ? one === 'The one pick' && count === 1 : readNumber(all) === count;
}
