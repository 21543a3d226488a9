import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '#core/protocol/views/frame';
import {
  feedbackOrder,
  heldMisconceptions,
  votesPerChoice,
} from '../../../app/activities/question/charts/votes';
import { tapBars, tapFigures } from '../../../app/activities/range-test/charts/tap-figures';
import { ratesNow, schedulesOf } from '../../../app/activities/steer/console/schedules';
import { liveCounts } from '../../../app/parts/console/live-counts';
import { QUESTION } from '../../support/app/console-view';
import { english } from '../../support/words';

const RANGE = { lowest: 0.001, highest: 10, steps: 100, growth: 'exponential' } as const;
const ANSWER = QUESTION.kind === 'question' ? QUESTION.answer : null;

describe('the schedules that a class steers', () => {
  const picks = [
    [1, 0.1],
    [2, 0.5],
  ] as const;

  it('begin with the first rate and go on with each change, by step', () => {
    const [first, second] = schedulesOf(picks, [
      [1, 20, 0.3],
      [1, 8, 0.2],
    ]);
    expect(first?.rates).toEqual([
      { step: 0, learningRate: 0.1 },
      { step: 8, learningRate: 0.2 },
      { step: 20, learningRate: 0.3 },
    ]);
    expect(second?.rates).toEqual([{ step: 0, learningRate: 0.5 }]);
  });

  it('take the later of two changes at one step, and none of who does not steer', () => {
    const changes = [
      [1, 8, 0.2],
      [1, 8, 0.4],
      [3, 8, 9],
    ] as const;
    expect(ratesNow(picks, changes)).toEqual([0.4, 0.5]);
  });
});

describe('the taps of a range test', () => {
  it('are counted once each in bars from the first step to the last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
        fc.integer({ min: 20, max: 400 }),
        (taps, last) => {
          const steps = taps.filter((step) => step <= last);
          const bars = tapBars(steps, last);
          expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(steps.length);
          expect(bars[0]?.from).toBe(0);
          expect(bars.at(-1)?.to).toBeGreaterThan(last);
        },
      ),
    );
  });

  it('lie before the edge or not, by their rates', () => {
    // Step 50 is the middle of the decades: 0.1.
    expect(tapFigures(RANGE, [25, 49, 50, 75], 0.1)).toMatchObject({ before: 2, after: 2 });
    expect(tapFigures(RANGE, [50], null)).toMatchObject({ before: 0, after: 0 });
    expect(tapFigures(RANGE, [0, 50, 100], 1).middle).toBeCloseTo(0.1, 12);
    expect(tapFigures(RANGE, [], 1).middle).toBeNull();
  });
});

describe('the votes on a question', () => {
  const votes = [
    [1, 0, 'sure'],
    [2, 1, 'sure'],
    [3, 1, 'guess'],
    [4, 2, null],
  ] as const;

  it('are counted per choice, with who is sure', () => {
    expect(votesPerChoice(votes, 3)).toEqual([
      { votes: 1, sure: 1 },
      { votes: 2, sure: 1 },
      { votes: 1, sure: 0 },
    ]);
  });

  it('show the misconceptions that are held, the most common first, the right choice left out', () => {
    expect(heldMisconceptions(votesPerChoice(votes, 3), ANSWER)).toEqual([
      { misconception: 'the rate picks the loss', votes: 2, sure: 1 },
      { misconception: 'the rate is a brake', votes: 1, sure: 0 },
    ]);
    expect(heldMisconceptions(votesPerChoice([[1, 0, null]], 3), ANSWER)).toEqual([]);
  });

  it('is first about what most were sure of and wrong, and about the right choice last', () => {
    const counts = [
      { votes: 9, sure: 0 },
      { votes: 2, sure: 2 },
      { votes: 5, sure: 5 },
      { votes: 3, sure: 0 },
    ];
    expect(feedbackOrder(counts, { right: 2, feedback: [], misconceptions: [] })).toEqual([
      1, 0, 3, 2,
    ]);
  });
});

describe('the counts of a run', () => {
  const counts = (
    frame: Frame | null,
    ...rest: [Parameters<typeof liveCounts>[2], number, number?]
  ) => liveCounts(english, frame, ...rest).map(({ count }) => count);

  it('are those of the frame, of either side', () => {
    const frame = [
      1,
      1,
      0,
      5,
      [
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ],
      [],
    ] as Frame;
    expect(counts(frame, { converged: 9, diverged: 9 }, 10)).toEqual([1, 2, 3, 4]);
    expect(counts(frame, null, 10, 1)).toEqual([4, 3, 2, 1]);
  });

  it('come from the board until a frame has come', () => {
    expect(counts(null, null, 10)).toEqual([0, 10, 0, 0]);
    expect(counts(null, { converged: 3, diverged: 2 }, 10)).toEqual([3, 5, 0, 2]);
  });
});
