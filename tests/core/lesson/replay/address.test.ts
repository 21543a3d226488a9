import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import {
  REPLAY_START,
  type ReplayPlace,
  readReplay,
  writeReplay,
} from '#core/lesson/replay/address';

const usable = { noNaN: true, noDefaultInfinity: true } as const;
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
      schedule: fc.constantFrom(...SCHEDULE_KINDS.filter((kind) => kind !== 'by-hand')),
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

  it('is read, whatever it is', () => {
    const names = ['step', 'student', 'alone', 'optimizer', 'loss', 'start', 'steps', 'noise'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, text) => {
        const { place, unread } = readReplay((one) => (one === name ? text : null));
        expect(unread.length === 1 || writeReplay(place).length <= 1).toBe(true);
      }),
    );
  });
});
