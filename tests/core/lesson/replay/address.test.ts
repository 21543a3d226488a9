import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import type { Schedule } from '#core/engine/schedules/schedule';
import { GROWTHS } from '#core/engine/theory/growing-rate';
import {
  REPLAY_START,
  type ReplayPlace,
  readReplay,
  writeReplay,
} from '#core/lesson/replay/address';

const usable = { noNaN: true, noDefaultInfinity: true } as const;
const anySettings = fc.dictionary(
  fc.constantFrom('beta1', 'momentum', 'firstRate'),
  fc.double({ ...usable, min: 0 }),
  { minKeys: 1 },
);
const OWN = {
  formula: fc.constantFrom('x^2 + 3*y^2', 'max(0; 1 − x)·π & 1%'),
  hyperparameters: anySettings,
  target: fc.double({ ...usable, min: 1e-12, max: 0.9 }),
  clipNorm: fc.option(fc.double({ ...usable, min: 1e-9 })),
  precision: fc.constantFrom(...PRECISIONS),
  seed: fc.nat(),
};
const anyPlace: fc.Arbitrary<ReplayPlace> = fc.record({
  step: fc.nat(20_000),
  student: fc.option(fc.integer({ min: 1, max: 2_000 })),
  isAlone: fc.boolean(),
  whatIf: fc.record(
    {
      optimizer: fc.constantFrom(...OPTIMIZERS.map(({ id }) => id)),
      loss: fc.constantFrom(...LOSSES.map(({ id }) => id)),
      start: fc.array(fc.double(usable), { minLength: 1, maxLength: 9 }),
      budget: fc.integer({ min: 96, max: 20_000 }),
      noise: fc.double({ ...usable, min: 0 }),
      schedule: fc.oneof(
        fc.constantFrom(...SCHEDULE_KINDS.filter((kind) => kind !== 'by-hand')),
        fc.constantFrom<Schedule>(
          { kind: 'cosine', final: 0.125 },
          { kind: 'wsd', warmup: 3, decay: 40, final: 0 },
          { kind: 'by-hand', changes: [{ step: 3, learningRate: 1e-9 }] },
        ),
      ),
      ...OWN,
      rival: fc.record(
        {
          optimizer: fc.constantFrom(...[...OPTIMIZERS, ...RIVALS].map(({ id }) => id)),
          hyperparameters: anySettings,
          clipNorm: fc.option(fc.double({ ...usable, min: 1e-9 })),
        },
        { requiredKeys: ['optimizer'] },
      ),
      range: fc.record({
        lowest: fc.double({ ...usable, min: 1e-12, max: 1 }),
        highest: fc.double({ ...usable, min: 1, max: 1e6 }),
        steps: fc.integer({ min: 20, max: 400 }),
        growth: fc.constantFrom(...GROWTHS),
      }),
      learningRate: fc.double({ ...usable, min: 1e-12, max: 1e6 }),
      updates: fc.integer({ min: 1, max: 60 }),
      playsToEnd: fc.boolean(),
      beside: fc.record(
        { ...OWN, learningRate: fc.double({ ...usable, min: 1e-12, max: 1e6 }) },
        { requiredKeys: ['learningRate'] },
      ),
    },
    { requiredKeys: [] },
  ),
});

function read(query: string) {
  const parameters = new URLSearchParams(query);
  return readReplay((name) => parameters.get(name));
}

describe('the address of a replay', () => {
  it('says all that is shown', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const query = new URLSearchParams(writeReplay(place).map(([...pair]) => [...pair]));
        const { place: found, unread } = read(query.toString());
        expect(unread).toEqual([]);
        // An address knows no negative zero.
        expect(JSON.stringify(found)).toBe(JSON.stringify(place));
      }),
    );
  });

  it('is bare where everything is as it was in class', () => {
    expect(writeReplay(REPLAY_START)).toEqual([]);
    expect(read('')).toEqual({ place: REPLAY_START, unread: [] });
  });

  it('names what it can’t read, and counts it as not given', () => {
    const { place, unread } = read(
      'step=-1&student=Ada&alone=1&optimizer=polyak&loss=hill&start=4,x&steps=1e3&noise=Infinity&schedule=by-hand',
    );
    expect(place).toEqual(REPLAY_START);
    expect(unread.toSorted()).toEqual(
      [
        'step',
        'student',
        'alone',
        'optimizer',
        'loss',
        'start',
        'steps',
        'noise',
        'schedule',
      ].sort(),
    );
  });

  it('names the same of what else can be changed', () => {
    const wrong = new Map([
      ['formula', 'x'.repeat(201)],
      ['settings', 'beta1=much'],
      ['goal', ''],
      ['clip', 'a lot'],
      ['precision', 'float16'],
      ['seed', 'NaN'],
      ['rival-optimizer', 'newton'],
      ['rival-schedule', 'cosine:final=half'],
      ['range', '0.1,1,100,upwards'],
      ['rate', '1e400'],
      ['updates', '-1'],
      ['to-end', 'maybe'],
      ['beside-rate', 'fast'],
    ]);
    const { place, unread } = readReplay((name) => wrong.get(name) ?? null);
    expect(place).toEqual(REPLAY_START);
    expect([...unread].sort()).toEqual([...wrong.keys()].sort());
  });

  it('is read, whatever it is', () => {
    const names = ['step', 'student', 'alone', 'optimizer', 'loss', 'start', 'steps', 'noise'];
    names.push('formula', 'settings', 'clip', 'schedule', 'range', 'rate', 'rival-settings');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, text) => {
        const { place, unread } = readReplay((one) => (one === name ? text : null));
        expect(unread.length === 1 || writeReplay(place).length <= 1).toBe(true);
      }),
    );
  });
});
