import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { allSteps } from '#core/engine/steps';
import { firstLaboratory } from '#core/lesson/laboratory/first-laboratory';
import {
  checkLaboratory,
  groundOf,
  LABORATORY_VIEWS,
  type Laboratory,
  laboratoryOf,
  laidRun,
  MOST_RUNS,
  plainRun,
  USUAL_RANGE,
} from '#core/lesson/laboratory/laboratory';
import {
  laboratoryAddress,
  laboratoryFragment,
  practiceAddress,
} from '#core/lesson/laboratory/laboratory-link';
import { readLaboratory } from '#core/lesson/laboratory/read-link';
import { anyRun } from '../../../support/engine/any-experiment';

const read = (fragment: string) => allSteps(readLaboratory(fragment));

/** Any number of 64 bits that is a rate. */
const anyRate = fc
  .double({ min: 1e-12, max: 1e6, noNaN: true, noDefaultInfinity: true })
  .filter((rate) => rate > 0);
const anyStart = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });

/** What the page may come to show. */
const anyLaboratory: fc.Arbitrary<Laboratory> = fc
  .record({
    first: anyRun(20_000),
    others: fc.array(anyRun(20_000), { maxLength: MOST_RUNS - 1 }),
    rates: fc.array(anyRate, { minLength: MOST_RUNS, maxLength: MOST_RUNS }),
    start: fc.option(fc.array(anyStart, { minLength: 9, maxLength: 9 })),
    view: fc.constantFrom(...LABORATORY_VIEWS),
    chosen: fc.nat({ max: MOST_RUNS - 1 }),
    step: fc.nat({ max: 1_200 }),
    rival: fc.option(fc.constantFrom(...OPTIMIZERS, ...RIVALS)),
    lowest: anyRate,
    steps: fc.integer({ min: 20, max: 400 }),
    growth: fc.constantFrom('exponential' as const, 'linear' as const),
    tries: fc.option(fc.array(anyRate, { maxLength: 10 })),
    seed: fc.nat({ max: 0xffffffff }),
    changes: fc.option(fc.array(anyRate, { maxLength: 100 }), { freq: 5 }),
  })
  .map(({ first, others, rates, view, chosen, step, rival, tries, changes, ...rest }) => {
    const ground = { ...groundOf(first.experiment), seed: rest.seed };
    const start = rest.start?.slice(0, ground.start.length) ?? ground.start;
    const isUsable = Number.isFinite(findLoss(ground.loss)?.value(start));
    const runs = [first, ...others].map(({ experiment }, at) => {
      const run = laidRun(experiment, rates[at]!);
      if (at > 0 || changes === null) return run;
      const byHand = changes.map((learningRate, step) => ({ step, learningRate }));
      return { ...run, schedule: { kind: 'by-hand' as const, changes: byHand.slice(0, 96) } };
    });
    return {
      view,
      ground: isUsable ? { ...ground, start } : ground,
      runs,
      chosen: chosen % runs.length,
      step: Math.min(step, ground.budget),
      rival: rival && plainRun(rival.id, rates[0]!),
      rangeTest: { ...USUAL_RANGE, lowest: rest.lowest, steps: rest.steps, growth: rest.growth },
      challenge: tries && { seed: rest.seed, tries },
    };
  })
  .filter((laboratory) => checkLaboratory(laboratory) === null);

describe('a link to the laboratory', () => {
  it('brings back every laboratory, to the bit', () => {
    fc.assert(
      fc.property(anyLaboratory, (laboratory) => {
        const fragment = laboratoryFragment(laboratory);
        const back = read(fragment);
        // `toEqual` tells 0 from -0, and any two doubles.
        expect(back).toEqual({ ok: true, value: laboratory });
        expect(read(`#${fragment}`)).toEqual(back);
      }),
      { numRuns: 300 },
    );
  });

  it('is an address of plain signs, whatever is typed, that no program cuts off at its end', () => {
    fc.assert(
      fc.property(anyLaboratory, (laboratory) => {
        const fragment = laboratoryFragment(laboratory);
        expect(fragment).toMatch(/^v=1&[\w\-.~!*'(),:;=+/^%&]*step=\d+$/);
        expect(new URL(laboratoryAddress(laboratory), 'http://host').hash).toBe(`#${fragment}`);
      }),
      { numRuns: 100 },
    );
  });

  it('can be read by a person', () => {
    expect(laboratoryAddress(firstLaboratory())).toBe(
      '/practice#v=1&loss=ill-conditioned&start=4,1&steps=200&goal=0.0001' +
        '&run=0.02&run=0.076&run=0.02,momentum&run=0.082&chosen=2&step=8',
    );
  });

  it('may be typed: what is left out is as usual on that loss', () => {
    expect(read('v=1&formula=x%5E2%2B10*y^2&run=0.05,adam,beta1=0.8,bits=32')).toMatchObject({
      ok: true,
      value: {
        view: 'runs',
        ground: { loss: { expression: 'x^2+10*y^2' }, target: 1e-4, noise: 0, seed: 1 },
        runs: [
          {
            optimizer: 'adam',
            precision: 'float32',
            hyperparameters: { beta1: 0.8, beta2: 0.999, epsilon: 1e-8 },
          },
        ],
      },
    });
  });

  it('is nothing where the fragment is empty', () => {
    expect(read('')).toEqual({ ok: true, value: null });
    expect(read('#')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['run=0.1', 'version'],
    ['v=2&loss=quadratic&run=0.1', 'version'],
    ['v=1&loss=quadratic&run=0.1&zoom=3', 'unreadable'],
    ['v=1&loss=quadratic&run', 'unreadable'],
    ['v=1&loss=quadratic&run=%E0%A4%A', 'unreadable'],
    ['v=1&loss=quadratic&loss=rosenbrock&run=0.1', 'repeated'],
    ['v=1&loss=quadratic&formula=x^2&run=0.1', 'repeated'],
    ['v=1&run=0.1', 'missing'],
    ['v=1&loss=quadratic', 'missing'],
    ['v=1&loss=toString&run=0.1', 'malformed'],
    ['v=1&loss=quadratic&run=0x10', 'malformed'],
    ['v=1&loss=quadratic&run=0.1,adam,__proto__=1', 'malformed'],
    ['v=1&loss=quadratic&run=0.1,schedule=cosine:final=0:toString=1', 'malformed'],
    ['v=1&loss=quadratic&run=0.1,schedule=by-hand:1=0.1=2', 'malformed'],
    ['v=1&loss=quadratic&run=1e999', 'malformed'],
    ['v=1&loss=quadratic&start=4,,1&run=0.1', 'malformed'],
    ['v=1&loss=quadratic&view=constructor&run=0.1', 'malformed'],
    ['v=1&loss=quadratic&tries=0.1&run=0.1', 'malformed'],
    ['v=1&loss=quadratic&start=4,1&run=0.1', 'refused'],
    ['v=1&loss=quadratic&steps=95&run=0.1', 'refused'],
    ['v=1&loss=quadratic&steps=1000000000&run=0.1', 'refused'],
    ['v=1&loss=quadratic&run=-1', 'refused'],
    ['v=1&loss=quadratic&run=0.1,polyak', 'refused'],
    ['v=1&loss=quadratic&run=0.1&chosen=2', 'refused'],
    ['v=1&loss=quadratic&run=0.1&step=201', 'refused'],
    ['v=1&loss=quadratic&run=0.1&step=0.5', 'refused'],
    [`v=1&loss=quadratic${'&run=0.1'.repeat(7)}`, 'refused'],
    ['v=1&formula=alert(1)&run=0.1', 'refused'],
    [`v=1&formula=${'x+'.repeat(200)}x&run=0.1`, 'refused'],
    [`v=1&loss=quadratic&run=0.1&tries=${'0'.repeat(40_000)}`, 'too-long'],
  ])('refuses %s: %s', (fragment, code) => {
    expect(read(fragment)).toMatchObject({ ok: false, error: { code } });
  });

  it('says what is wrong with all runs under its own name', () => {
    expect(read('v=1&loss=quadratic&goal=2&run=0.1')).toMatchObject({ error: { key: 'goal' } });
    expect(read('v=1&loss=xor&noise=1&run=0.1')).toMatchObject({ error: { key: 'noise' } });
  });

  it('throws at nothing, and lets nothing in that can’t be run', () => {
    const good = fc.constantFrom(
      laboratoryFragment(firstLaboratory()),
      'v=1&view=rival&loss=quadratic&run=0.1,adam,schedule=wsd:warmup=5:decay=9:final=0&rival=1,polyak',
    );
    const damaged = fc
      .tuple(good, fc.nat({ max: 150 }), fc.nat({ max: 6 }), fc.string({ maxLength: 6 }))
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), damaged), (text) => {
        const back = read(text);
        if (!back.ok || back.value === null) return;
        expect(checkLaboratory(back.value)).toBeNull();
        expect(read(laboratoryFragment(back.value))).toEqual(back);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a link to practise with', () => {
  const laboratory = firstLaboratory();
  const { experiment } = (() => {
    const run = plainRun('adam', 0.1);
    const { noise: _none, ...ground } = laboratory.ground;
    return { experiment: { ...ground, ...run } };
  })();

  it('shows the experiment at its rates', () => {
    const { learningRate: _rate, ...plain } = experiment;
    const address = practiceAddress(plain, [0.1, 0.3]);
    expect(read(new URL(address ?? '', 'http://host').hash)).toEqual({
      ok: true,
      value: laboratoryOf(plain, [0.1, 0.3]),
    });
  });

  it('is none where there is no room for what was run', () => {
    const changes = Array.from({ length: 101 }, (_, step) => ({ step, learningRate: 0.1 }));
    const steered = { ...experiment, schedule: { kind: 'by-hand' as const, changes } };
    expect(practiceAddress(steered, [0.1])).toBeNull();
    expect(practiceAddress(experiment, [])).toBeNull();
  });
});
