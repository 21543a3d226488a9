import { describe, expect, it } from 'vitest';
import {
  defaultExperiment,
  type Experiment,
  isPlayable,
  sliderRange,
} from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { logGrid } from '#core/engine/log-grid';
import { formatQuantity } from '#core/engine/number-format';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { workedRun } from '#core/engine/simulation/worked-run';
import { rangeTest } from '#core/engine/theory/range-test';
import { predictedSteps } from '#core/engine/theory/stability';
import { stabilityEdge } from '#core/engine/theory/theory';
import {
  type Activity,
  type ActivityKind,
  type ActivityOf,
  experimentOf,
} from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { twinnedWith } from '#core/lesson/activities/twins';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';

const { items } = BUILT_IN_PLAN;

function item(id: string): PlanItem {
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no item ${id}.`);
  return found;
}

function activity<Kind extends ActivityKind>(id: string, kind: Kind): ActivityOf<Kind> {
  const found: Activity = item(id).activity;
  if (found.kind !== kind) throw new Error(`${id} is a ${found.kind}.`);
  return found as ActivityOf<Kind>;
}

const experiment = (id: string): Experiment => {
  const found = experimentOf(item(id).activity);
  if (found === null) throw new Error(`${id} runs nothing.`);
  return found;
};

const parabola = experiment('first-race');
const steep = experiment('units');
const wells = experiment('orders-of-magnitude');
const valley = experiment('valley');
const slope = experiment('steer');
const withMomentum = activity('with-momentum', 'duel').rival;
const steepAdam = activity('adam-duel', 'duel').rival;
const parabolaAdam = experiment('adam-rates');

const q = formatQuantity;
const verdict = (of: Experiment, rate: number) => simulateVerdicts(of, [rate])[0]!;
const outcome = (of: Experiment, rate: number) => verdict(of, rate).outcome;
const arrives = (of: Experiment, rate: number) => outcome(of, rate) === 'converged';
/** The first weight after so many steps, and the loss. */
const weight = (of: Experiment, rate: number, step: number) => trajectory(of, rate).weights[step]!;
const loss = (of: Experiment, rate: number, step: number) => trajectory(of, rate).losses[step]!;
const gradient = (of: Experiment, at: number) => {
  const into = [0];
  findLoss(of.loss)!.gradient([at], into);
  return into[0]!;
};
const curvature = (of: Experiment) => gradient(of, 1);
/** The edge that the room is shown. */
const edgeOf = (of: Experiment) => stabilityEdge(of)!.value;

/** The converging rates around one of them, by bisection, as text that lies inside: rounded inwards. */
function window(of: Experiment, inside: number, digits: { low: number; high: number }) {
  expect(arrives(of, inside)).toBe(true);
  const end = (outside: number) => {
    let [good, bad] = [inside, outside];
    for (let k = 0; k < 40; k++) {
      const middle = Math.sqrt(good * bad);
      if (arrives(of, middle)) good = middle;
      else bad = middle;
    }
    return good;
  };
  const lowest = roundTo(end(inside / 1e4), digits.low, Math.ceil);
  const highest = roundTo(end(inside * 1e4), digits.high, Math.floor);
  const isWhole = simulateVerdicts(of, logGrid(lowest, highest, 100)).every(
    (one) => one.outcome === 'converged',
  );
  expect(isWhole, 'all between them converge').toBe(true);
  return { lowest, highest };
}

function roundTo(value: number, digits: number, way: (value: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  return Number((way(value / unit) * unit).toPrecision(digits));
}

/** The fewest steps to the goal, over the rates of the slider. */
function best(of: Experiment): number {
  const { lowest, highest } = sliderRange(of);
  const steps = simulateVerdicts(of, logGrid(lowest, highest, 500)).map((one) =>
    one.outcome === 'converged' ? one.step! : Number.POSITIVE_INFINITY,
  );
  return Math.min(...steps);
}

/** Per item, the pieces of its note that hold all of its numbers, each made by the engine. */
const CLAIMS: Readonly<Record<string, () => readonly string[]>> = {
  'one-step': () => [
    `At w = ${parabola.start[0]} the gradient is ${gradient(parabola, 4)}`,
    `With a rate of 0.1 the step is ${q(4 - weight(parabola, 0.1, 1))} long`,
    `w goes to ${q(weight(parabola, 0.1, 1))}`,
    `the loss from ${loss(parabola, 0.1, 0)} to ${loss(parabola, 0.1, 1).toFixed(2)}`,
    `says ${q(4 - 0.1 * 4)} took the weight for its gradient`,
  ],
  'first-race': () => {
    const { lowest, highest } = window(parabola, 0.5, { low: 2, high: 2 });
    return [
      `starts at w = ${parabola.start[0]} and has ${parabola.budget} steps`,
      `from ${lowest} to ${highest} arrives`,
      `0.5 needs ${verdict(parabola, 0.5).step} step.`,
    ];
  },
  'too-large-steps': () => {
    const walk = activity('too-large-steps', 'walk-through');
    const { updates } = workedRun(walk.experiment, walk.learningRate, 200);
    const at = (kind: string) => updates.find(({ event }) => event?.kind === kind)?.step;
    const first = updates.slice(0, 2);
    return [
      `At ${walk.learningRate} the first step is ${q(first[0]!.weights[0]!.step.value)} long`,
      `w goes ${[4, ...first.map(({ weights }) => weights[0]!.after)].map(q).join(', ')}`,
      `the loss ${[16, ...first.map(({ lossAfter }) => lossAfter)].map(q).join(', ')}`,
      `at step ${at('loss-overflow')} the loss is too large for 32 bits`,
      `at step ${at('not-a-number')} the weight is no number any more`,
    ];
  },
  'too-large': () => {
    expect(outcome(parabola, 1)).toBe('oscillating');
    expect(verdict(parabola, 0.9).overshooting).toBe(true);
    const at = (of: typeof weight, rate: number, steps: readonly number[]) =>
      steps.map((step) => q(of(parabola, rate, step)));
    return [
      `At 1 w swings between ${at(weight, 1, [0, 1]).join(' and ')} and the loss stays at ${loss(parabola, 1, 200)};`,
      `at 0.9 it overshoots too, and yet arrives after ${verdict(parabola, 0.9).step} steps`,
    ];
  },
  'too-small': () => {
    const needs = (rate: number) => predictedSteps(rate, 2, parabola.target)!;
    expect(outcome(parabola, 0.001)).toBe('too-slow');
    expect(outcome(parabola, 0.01)).toBe('too-slow');
    expect(verdict({ ...parabola, budget: 3_000 }, 0.001).step).toBe(needs(0.001));
    return [
      `at 0.001, and after ${parabola.budget} steps w is still at ${q(weight(parabola, 0.001, 200))}`,
      `it would need ${needs(0.001).toLocaleString('en-US')} steps`,
      `0.01 needs ${needs(0.01)}`,
    ];
  },
  units: () => {
    return [
      `the gradient at 4 is now ${gradient(steep, 4)} instead of ${gradient(parabola, 4)}`,
      `the edge lies at ${edgeOf(steep)} instead of ${edgeOf(parabola)}`,
      `0.5 throws w from ${steep.start[0]} to ${q(weight(steep, 0.5, 1))}`,
      `divided by ${curvature(steep) / curvature(parabola)}; 0.01 arrives in ${verdict(steep, 0.01).step} step`,
    ];
  },
  'question-rising': () => {
    expect(loss(parabola, 1.5, 1)).toBeGreaterThan(loss(parabola, 1.5, 0));
    return ['as 1.5 did on w²'];
  },
  'question-slow': () => [],
  'orders-of-magnitude': () => {
    expect(outcome(wells, 0.1)).toBe('diverged');
    expect(outcome(wells, 0.0001)).toBe('too-slow');
    return [
      `0.1 is gone at step ${verdict(wells, 0.1).step}`,
      `0.01 arrives after ${verdict(wells, 0.01).step} steps and 0.001 after ${verdict(wells, 0.001).step}`,
      `0.0001 does not arrive within ${wells.budget}`,
    ];
  },
  'range-test': () => {
    const { range, experiment: noisy } = activity('range-test', 'range-test');
    const settings = { ...range, smoothing: 0 };
    const { learningRates, minimum, stop } = rangeTest(noisy, settings);
    expect(stop).not.toBeNull();
    const edge = edgeOf(noisy);
    expect(learningRates[minimum]).toBeLessThan(edge);
    const lowest = Array.from({ length: 500 }, (_, k) => {
      const test = rangeTest({ ...noisy, seed: k + 1 }, settings);
      return test.learningRates[test.minimum]!;
    });
    expect(lowest.every((rate) => rate / 2 < edge)).toBe(true);
    const past = lowest.filter((rate) => rate > edge).length / 5;
    return [
      `from ${range.lowest} to ${range.highest}`,
      `noise of ${noisy.noise}`,
      `The edge is at ${q(edge)}`,
      `turns at ${q(learningRates[minimum]!)}`,
      `in ${Math.round(past)} of 100 runs`,
    ];
  },
  valley: () => {
    const edge = edgeOf(valley);
    expect(outcome(valley, edge * 0.985)).toBe('converged');
    expect(outcome(valley, edge * 1.05)).toBe('diverged');
    return [
      `${steepness()} times as steep across as along`,
      `sets the edge, at ${edge}`,
      `fewer than ${best(valley)} steps`,
    ];
  },
  'valley-again': () => {
    const { lowest, highest } = window(valley, 0.05, { low: 2, high: 2 });
    expect(verdict(valley, 0.0755).step).toBe(best(valley));
    return [
      `rates from ${lowest} to ${highest} arrive`,
      `0.0755 needs the fewest steps, ${verdict(valley, 0.0755).step}`,
    ];
  },
  steer: () => {
    const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const nearest = steps.find((step) => Math.abs(weight(slope, 0.5, step)) < 0.1);
    expect(outcome(slope, 0.5)).toBe('oscillating');
    expect(outcome(slope, 0.03)).toBe('too-slow');
    return [
      `A constant 0.5 is near the bottom after ${nearest} steps`,
      `0.03 does not get there in ${slope.budget}`,
    ];
  },
  'with-momentum': () => {
    const wide = window(withMomentum, 0.05, { low: 2, high: 2 });
    const narrow = window(valley, 0.05, { low: 2, high: 2 });
    return [
      `It arrives from ${wide.lowest} to ${wide.highest}`,
      `plain descent only from ${narrow.lowest} to ${narrow.highest}`,
      `(${best(withMomentum)} steps against ${best(valley)})`,
    ];
  },
  'adam-duel': () => {
    const top = sliderRange(steepAdam).highest;
    const adam = window(steepAdam, 1, { low: 2, high: 2 });
    expect(adam.highest).toBeGreaterThan(top);
    const plain = window(steep, 0.01, { low: 2, high: 3 });
    expect(plain.highest).toBeLessThan(adam.lowest);
    return [
      `the factor ${curvature(steep) / curvature(parabola)} cancels out`,
      `from ${adam.lowest} up to the largest rate of the slider, ${top}`,
      `from ${q(plain.lowest)} to ${q(plain.highest)}`,
    ];
  },
  'adam-steps': () => {
    const walk = activity('adam-steps', 'walk-through');
    const rate = walk.learningRate;
    const [one, other] = [walk, walk.beside!].map(
      (run) => workedRun(run.experiment, run.learningRate, 2).updates,
    );
    const steps = [...one!, ...other!].map(({ weights }) => weights[0]!.step.value);
    for (const step of steps) expect(step).toBeCloseTo(rate, 3);
    const [weight] = one![0]!.weights;
    const value = (kind: string) =>
      q(Number(weight!.quantities.find((one) => one.kind === kind)!.value.toPrecision(6)));
    return [
      `the same rate, ${rate}, on w² and on 50 w²`,
      `the gradients are ${[one!, other!].map(([first]) => first!.weights[0]!.gradient).join(' and ')}`,
      `both first steps are ${q(Number(steps[0]!.toPrecision(6)))} long`,
      `m = ${value('mean')}, v = ${value('mean-of-squares')}`,
      `corrected to ${value('corrected-mean')} and ${value('corrected-mean-of-squares')}`,
      `${value('corrected-mean')} over the root of ${value('corrected-mean-of-squares')} is ${8 / Math.sqrt(64)}`,
    ];
  },
  'adam-rates': () => {
    const twice = (rate: number) => {
      expect(verdict(steepAdam, rate).step).toBe(verdict(parabolaAdam, rate).step);
      return verdict(parabolaAdam, rate).step;
    };
    const after = parabolaAdam.budget;
    return [
      `0.1 arrives after ${twice(0.1)} steps and 1 after ${twice(1)}, the same as on 50 w²`,
      `at the usual 0.001 w has come from ${parabolaAdam.start[0]} to ${q(weight(parabolaAdam, 0.001, after))} after ${after} steps`,
      `the loss from ${loss(parabolaAdam, 0.001, 0)} to ${q(loss(parabolaAdam, 0.001, after))}`,
      'begin at 0.001',
    ];
  },
  'question-adam': () => [],
  'twin-rising': () => [],
  'twin-slow': () => [],
  'twin-adam': () => [],
};

/** Of the curvatures along the two axes. */
function steepness(): number {
  const into = [0, 0];
  const { gradient } = findLoss(valley.loss)!;
  gradient([1, 0], into);
  const along = into[0]!;
  gradient([0, 1], into);
  return into[1]! / along;
}

describe('the built-in plan', () => {
  it('leads through the lesson in its order', () => {
    expect(items.map(({ id }) => id)).toEqual(Object.keys(CLAIMS));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it.each(items)('$id can be opened', ({ title, note, activity, timeLimit }) => {
    expect(rulesOf(activity).fault(activity)).toBeNull();
    expect(title.length).toBeLessThanOrEqual(60);
    expect(note).toMatch(/^[^.?!:]/);
    expect(timeLimit === null || (timeLimit >= 30 && timeLimit <= 120)).toBe(true);
    expect(timeLimit === null).toBe(rulesOf(activity).before === null);
  });

  it.each(items)('$id says nothing in its note that the engine would not', ({ id, note }) => {
    const claims = CLAIMS[id]!();
    for (const claim of claims) expect(note).toContain(claim);
    const rest = claims.reduce((left, claim) => left.replaceAll(claim, ''), note);
    expect(rest, 'every number is one of the claims').not.toMatch(/\d/);
  });

  it('has every kind of activity, a prediction, and a race that is run twice', () => {
    expect(new Set(items.map(({ activity }) => activity.kind)).size).toBe(7);
    expect(items.some(({ activity }) => activity.kind === 'race' && activity.isPredicted)).toBe(
      true,
    );
    expect(experiment('valley-again')).toEqual(valley);
  });

  it('names the settings of the optimizer that Adam is known by', () => {
    expect(parabolaAdam.hyperparameters).toMatchObject({ beta1: 0.9, beta2: 0.999 });
  });
});

describe('what the class is to find', () => {
  const picked = items.filter(({ activity: { kind } }) => kind === 'race' || kind === 'duel');

  it.each(picked)('$id can be won and lost with the rates of its slider', ({ activity }) => {
    const of = experimentOf(activity)!;
    expect(isPlayable(of.loss, of.optimizer)).toBe(true);
    const { lowest, highest } = sliderRange(of);
    const verdicts = simulateVerdicts(of, logGrid(lowest, highest, 20));
    const share = (outcome: string) =>
      verdicts.filter((one) => one.outcome === outcome).length / verdicts.length;
    expect(share('converged')).toBeGreaterThan(0.1);
    expect(share('too-slow')).toBeGreaterThan(0.1);
    expect(share('diverged')).toBeGreaterThan(0.1);
  });

  it('no constant rate of two digits gets to the bottom of the steered slope, and a hand does', () => {
    const rates = Array.from({ length: 5 }, (_, k) => k - 3).flatMap((power) =>
      Array.from({ length: 90 }, (_, k) => Number(((k + 10) / 10) * 10 ** power)),
    );
    expect(rates.filter((rate) => arrives(slope, rate))).toEqual([]);
    const changes = [
      { step: 7, learningRate: 0.05 },
      { step: 16, learningRate: 0.003 },
    ];
    expect(outcome({ ...slope, schedule: { kind: 'by-hand', changes } }, 0.5)).toBe('converged');
  });

  it('the grown rate crosses its edge while there is still time to tap', () => {
    const { range, experiment: noisy } = activity('range-test', 'range-test');
    const { learningRates } = rangeTest(noisy, { ...range, smoothing: 0 });
    const edgeStep = learningRates.findIndex((rate) => rate > edgeOf(noisy));
    expect(edgeStep).toBeGreaterThan(range.steps / 2);
    expect(edgeStep).toBeLessThan(range.steps * 0.9);
  });
});

describe('the questions', () => {
  const questions = items.flatMap(({ activity }) =>
    activity.kind === 'question' && activity.answer !== null
      ? [{ ...activity, ...activity.answer }]
      : [],
  );

  it('have feedback for every choice and a misconception for every wrong one', () => {
    expect(questions).toHaveLength(6);
    for (const { choices, right, feedback, misconceptions } of questions) {
      expect(new Set(choices).size).toBe(choices.length);
      expect(new Set(feedback).size).toBe(choices.length);
      misconceptions.forEach((misconception, at) => {
        expect(misconception === null).toBe(at === right);
      });
      expect(new Set(misconceptions).size).toBe(choices.length);
    }
    expect(new Set(questions.map(({ right }) => right)).size, 'not always the same place').toBe(4);
  });

  it('each have a twin about the same idea in other words, asked later', () => {
    const asked = items.map(({ activity }) => ({ activity }));
    const twins = items.flatMap(({ id, activity }, at) => {
      const of = twinnedWith(activity, asked.slice(0, at));
      return of === undefined ? [] : [[items[asked.indexOf(of)]!.id, id]];
    });
    expect(twins).toEqual([
      ['question-rising', 'twin-rising'],
      ['question-slow', 'twin-slow'],
      ['question-adam', 'twin-adam'],
    ]);
  });

  it('tell of trainings that there are', () => {
    const from = (start: number, rate: number, steps: number) =>
      trajectory({ ...parabola, start: [start], budget: steps }, rate);
    const thrown = from(Math.sqrt(3), 1.5, 100).losses;
    expect([...thrown.subarray(0, 4)].map(q)).toEqual(['3', '12', '48', '192']);
    expect(Math.log10(thrown[100]!)).toBeGreaterThan(59.5);
    // Half the curvature times w² is 8 where the gradient is 3.1.
    const curvature = 3.1 ** 2 / 16;
    const scaled = (rate: number) => {
      const { losses, weights } = from(Math.sqrt(8), (rate * curvature) / 2, 1_000);
      const slope = Math.sqrt(2 * curvature * losses[500]!);
      return { losses, slope, weights };
    };
    const slow = scaled(8.3e-6);
    expect([500, 1_000].map((step) => slow.losses[step]!.toFixed(2))).toEqual(['7.96', '7.92']);
    expect(slow.slope.toFixed(1)).toBe('3.1');
    expect(8 - scaled(8.3e-4).losses[500]!).toBeGreaterThan(3);
  });

  it('say of Adam what the engine says', () => {
    expect(window(steepAdam, 1, { low: 2, high: 2 }).lowest).toBe(
      window(parabolaAdam, 1, { low: 2, high: 2 }).lowest,
    );
    expect(outcome(parabolaAdam, 0.001)).toBe('too-slow');
    const cliffs = defaultExperiment({ id: 'beale' }, steepAdam.optimizer);
    expect(verdict(cliffs, 20)).toMatchObject({ outcome: 'diverged', step: 1 });
  });

  it('say of a tenth of a good rate what the engine says', () => {
    const ratio = predictedSteps(0.01, 2, 1e-4)! / predictedSteps(0.1, 2, 1e-4)!;
    expect(ratio).toBeGreaterThan(8);
    expect(ratio).toBeLessThan(12);
  });
});
