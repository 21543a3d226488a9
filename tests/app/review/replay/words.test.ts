import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import { checkVerdicts } from '#core/lesson/replay/check';
import { compareVerdicts, type RunComparison } from '#core/lesson/replay/comparison';
import { whatIfExperiment } from '#core/lesson/replay/experiment-changes';
import type { Verdicts } from '#core/lesson/round';
import { changesWords } from '../../../../app/review/replay/what-if-words';
import { checkWords, comparisonWords, differenceWords } from '../../../../app/review/replay/words';
import { RACE } from '../../../support/room/activities';
import { english } from '../../../support/words';

function verdict(outcome: Verdict['outcome'], step: number | null = null): Verdict {
  const trigger = outcome === 'diverged' ? 'growth' : null;
  return { outcome, step, overshooting: false, thrown: false, trigger, finalGap: 1 };
}

/** The same students twice, at the goal at a step, diverged at one, or neither. */
const anyTwo = fc
  .array(fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2), fc.nat(200), fc.nat(200)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((runs): readonly [Verdicts, Verdicts] => {
    const of = (kind: number, step: number) =>
      [verdict('converged', step), verdict('diverged', step), verdict('too-slow')][kind]!;
    return [
      new Map(runs.map(([then, , step], at) => [at + 1, of(then, step)])),
      new Map(runs.map(([, now, , step], at) => [at + 1, of(now, step)])),
    ];
  });

/** What a sentence says, as a claim about the two. */
const CLAIMS: readonly (readonly [
  RegExp,
  (two: { before: number[]; now: number[]; runs: number }, numbers: readonly number[]) => boolean,
])[] = [
  [
    /: it arrives, as in class\.$/,
    ({ before, now, runs }) => runs === 1 && !!before[0] && !!now[0],
  ],
  [
    /: it arrives; in class it didn’t\.$/,
    ({ before, now }) => before.length === 0 && now.length === 1,
  ],
  [/: it doesn’t arrive; in class it did\.$/, ({ before, now }) => before.length === 1 && !now[0]],
  [/: it doesn’t arrive, as in class\.$/, ({ before, now }) => before.length + now.length === 0],
  [
    /: none arrives; in class (\d+) did\.$/,
    ({ before, now }, [past]) => now.length === 0 && before.length === past && past > 0,
  ],
  [
    /: (\d+) arrives?; in class none did\.$/,
    ({ before, now }, [after]) => before.length === 0 && now.length === after && after > 0,
  ],
  [
    /: (\d+) arrives?, not (\d+)\.$/,
    ({ before, now }, [after, past]) => now.length === after && before.length === past,
  ],
  [/: none arrives, as in class\.$/, ({ before, now }) => before.length + now.length === 0],
  [
    /: all arrive, as in class\.$/,
    ({ before, now, runs }) => before.length === runs && now.length === runs,
  ],
  [/: the same one arrives\.$/, ({ before, now }) => now.length === 1 && before[0] === now[0]],
  [
    /: the same (\d+) arrive\.$/,
    ({ before, now }, [count]) => now.length === count && String(before) === String(now),
  ],
  [
    /: one arrives, as in class, but another one\.$/,
    ({ before, now }) => before.length === 1 && now.length === 1 && before[0] !== now[0],
  ],
  [
    /: (\d+) arrive, as many as in class, but not all of them the same\.$/,
    ({ before, now }, [count]) =>
      before.length === count && now.length === count && String(before) !== String(now),
  ],
];

function arrived(verdicts: Verdicts): number[] {
  return [...verdicts].flatMap(([key, { outcome }]) => (outcome === 'converged' ? [key] : []));
}

describe('the sentence that compares', () => {
  it('is true of the runs it is about, in every case', () => {
    const said = new Set<number>();
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const comparison = compareVerdicts(before, after);
        const sentence = comparisonWords(english, comparison, 'with Adam', 'pick');
        const { size } = before;
        expect(sentence).toMatch(size === 1 ? /^The one pick with Adam: / : /^The same \d picks w/);
        const fitting = CLAIMS.filter(([form]) => form.test(sentence));
        expect(fitting, sentence).toHaveLength(1);
        const [form, holds] = fitting[0]!;
        said.add(CLAIMS.indexOf(fitting[0]!));
        const numbers = form.exec(sentence)!.slice(1).map(Number);
        const facts = { before: arrived(before), now: arrived(after), runs: size };
        expect(holds(facts, numbers), sentence).toBe(true);
        expect(sentence).not.toMatch(/\b1 arrive\b|\b(?:[2-9]|\d\d) arrives/);
      }),
      { numRuns: 3_000 },
    );
    expect([...said].sort((a, b) => a - b)).toEqual([...CLAIMS.keys()]);
  });

  it('goes on with what else is different, and only that', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const comparison: RunComparison = compareVerdicts(before, after);
        const words = differenceWords(english, comparison).join(' ');
        expect(words.includes('diverge')).toBe(
          comparison.before.diverged !== comparison.after.diverged,
        );
        const { fastestBefore, fastestAfter } = comparison;
        expect(words.includes('fastest')).toBe(
          fastestBefore !== null && fastestAfter !== null && fastestBefore !== fastestAfter,
        );
      }),
    );
  });

  it('names the side of a duel in every sentence', () => {
    fc.assert(
      fc.property(anyTwo, fc.constantFrom('first', 'other'), ([before, after], side) => {
        const comparison = compareVerdicts(before, after);
        const words = differenceWords(english, comparison, side);
        expect(words).toHaveLength(differenceWords(english, comparison).length);
        for (const sentence of words) expect(sentence).toMatch(`On the ${side} side, `);
      }),
    );
  });

  it('says what was changed', () => {
    const asked = {
      optimizer: 'adam',
      loss: 'ill-conditioned',
      start: [2, -1],
      budget: 400,
      noise: 0.1,
      schedule: 'cosine',
    } as const;
    const made = whatIfExperiment(RACE.experiment, asked);
    if (!made.ok) throw new Error(english.tell(made.error));
    expect(changesWords(english, RACE.experiment, asked, made.value)).toBe(
      'on “Narrow valley”, with Adam, from (2, −1), in 400 steps, with noise 0.1, with the schedule “Cosine”',
    );
  });
});

describe('what is said of the check', () => {
  const runs = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ participant: at + 1, side: 0, learningRate: 0.1, changes: [] },
      verdict: verdict('converged', 9),
    }));
  const anew = (count: number, others: readonly Verdict[]) => [
    new Map(
      runs(count).map(({ participant, verdict: same }, at) => [participant, others[at] ?? same]),
    ),
  ];
  const later = verdict('converged', 10);
  const detail = { ...verdict('converged', 9), finalGap: 1.1 };
  const older = ENGINE_VERSION - 1;

  it.each([
    [0, [], older, null],
    [1, [], older, 'Recomputed: the one run as stored'],
    [86, [], older, 'Recomputed: all 86 runs as stored'],
    [
      86,
      [later, later, later],
      older,
      `3 of 86 runs end differently than they did in class. Those were computed by engine ${older}; this is engine ${ENGINE_VERSION}.`,
    ],
    [
      86,
      [later, detail],
      ENGINE_VERSION,
      `1 of 86 runs ends differently than it did in class. Both are by engine ${ENGINE_VERSION}, so this browser computes otherwise, or what is stored was changed.`,
    ],
    [
      2,
      [detail, detail],
      older,
      `2 of 2 runs end as they did in class, but not in every detail. Those were computed by engine ${older}; this is engine ${ENGINE_VERSION}.`,
    ],
    [
      1,
      [later],
      older,
      `The one run ends differently than it did in class. Those were computed by engine ${older}; this is engine ${ENGINE_VERSION}.`,
    ],
  ] as const)('%i runs, these others: %j', (count, others, version, words) => {
    expect(checkWords(english, checkVerdicts(runs(count), anew(count, others)), version)).toBe(
      words,
    );
  });
});
