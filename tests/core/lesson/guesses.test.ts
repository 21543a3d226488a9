import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { workedRun } from '#core/engine/simulation/worked-run';
import { tallyGuesses, tellingMistakes } from '#core/lesson/guesses';

function update(rate: number, step = 1, loss = 'quadratic', optimizer = 'gradient-descent') {
  return workedRun(defaultExperiment({ id: loss }, optimizer), rate, step).updates[step - 1]!;
}

function places(rate: number, step = 1, optimizer = 'gradient-descent') {
  return Object.fromEntries(
    tellingMistakes(update(rate, step, 'quadratic', optimizer)).map(({ kind, place }) => [
      kind,
      Number(place[0]!.toPrecision(6)),
    ]),
  );
}

describe('guesses at where an update lands', () => {
  test('w^2 from 4 at 0.1: each wrong answer has its place', () => {
    expect(places(0.1)).toEqual({
      uphill: 4.8,
      'rate-forgotten': -4,
      'weight-for-gradient': 3.6,
      'loss-for-gradient': 2.4,
    });
  });

  test('close is within 5% of the step’s length: 3.16 to 3.24', () => {
    const guesses = [3.159, 3.16, 3.2, 3.24, 3.241].map((w) => [w]);
    const { marks, close, elsewhere } = tallyGuesses(update(0.1), guesses);
    expect(marks).toEqual(['elsewhere', 'close', 'close', 'close', 'elsewhere']);
    expect([close, elsewhere]).toEqual([3, 2]);
  });

  test('wrong answers are counted, the most frequent first', () => {
    const guesses = [3.6, 4.8, 3.6, -4, 3.61, 4.8, 0, 3.2].map((w) => [w]);
    const { mistakes, close, elsewhere } = tallyGuesses(update(0.1), guesses);
    expect(mistakes.map(({ kind, count }) => [kind, count])).toEqual([
      ['weight-for-gradient', 3],
      ['uphill', 2],
      ['rate-forgotten', 1],
      ['loss-for-gradient', 0],
    ]);
    expect([close, elsewhere]).toEqual([1, 1]);
  });

  test('at rate 1 forgetting the rate changes nothing, and isn’t named', () => {
    expect(places(1)).toEqual({
      uphill: 12,
      'weight-for-gradient': 0,
      'loss-for-gradient': -12,
    });
  });

  test('two wrong answers in one place are told of nobody: at w = 1 the weight is the loss', () => {
    const experiment = {
      ...defaultExperiment({ id: 'quadratic' }, 'gradient-descent'),
      start: [1],
    };
    const [first] = workedRun(experiment, 0.1, 1).updates;
    expect(tellingMistakes(first!).map(({ kind }) => kind)).toEqual(['uphill', 'rate-forgotten']);
  });

  test('at a minimum every wrong answer is the right one', () => {
    const resting = update(0.5, 2);
    expect(tellingMistakes(resting)).toEqual([]);
    expect(tallyGuesses(resting, [[0], [0.1]]).marks).toEqual(['close', 'elsewhere']);
  });

  test('Adam: the step of plain descent is the one to name', () => {
    expect(places(0.1, 1, 'adam')).toEqual({ uphill: 4.1, 'rate-forgotten': 3, 'plain-step': 3.2 });
  });

  test('two weights: the distance is that in the plane, and no loss is taken for two gradients', () => {
    const bowl = update(0.05, 1, 'ill-conditioned');
    expect(bowl.weights.map(({ after }) => after)).toEqual([3.8, -0.25]);
    expect(tellingMistakes(bowl).map(({ kind }) => kind)).not.toContain('loss-for-gradient');
    expect(
      tallyGuesses(bowl, [
        [3.83, -0.29],
        [3.83, -0.31],
        [4.2, 2.25],
      ]).marks,
    ).toEqual(['close', 'elsewhere', 'uphill']);
  });

  test('what is no number lies close to nothing', () => {
    const experiment = { ...defaultExperiment({ id: 'quadratic' }, 'gradient-descent') };
    const run = workedRun({ ...experiment, precision: 'float32' }, 1.5, 128);
    for (const step of [126, 127, 128]) {
      const tally = tallyGuesses(run.updates[step - 1]!, [[0], [1e30]]);
      expect([tally.close, tally.elsewhere, tally.mistakes]).toEqual([0, 2, []]);
    }
  });

  test('a guess has one mark, and one that is close is never called a mistake', () => {
    const rate = fc.double({ min: -4, max: 1, noNaN: true }).map((power) => 10 ** power);
    const start = fc.double({ min: -9, max: 9, noNaN: true });
    const offs = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(rate, start, offs, (a, w, guesses) => {
        const base = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
        const [first] = workedRun({ ...base, start: [w] }, a, 1).updates;
        const right = w - a * 2 * w;
        const tally = tallyGuesses(
          first!,
          [...guesses, right].map((guess) => [guess]),
        );
        const named = tally.mistakes.reduce((sum, { count }) => sum + count, 0);
        expect(tally.close + named + tally.elsewhere).toBe(guesses.length + 1);
        expect(tally.marks.at(-1)).toBe('close');
        guesses.forEach((guess, n) => {
          const off = Math.abs(guess - right);
          if (off < 0.049 * Math.abs(a * 2 * w)) expect(tally.marks[n]).toBe('close');
          if (off > 0.051 * Math.abs(a * 2 * w) + 1e-6) expect(tally.marks[n]).not.toBe('close');
        });
      }),
      { numRuns: 200 },
    );
  });
});
