import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Schedule } from '#core/engine/schedules/schedule';
import { hasOwnSteps } from '#core/lesson/activities/asked';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { spanWords } from '../../../app/review/frame/facts-words';
import { joinLink, typedAddress } from '../../../app/ui/words/address-words';
import { dayStamp, dayWords, timeWords } from '../../../app/ui/words/dates';
import { decadeWords, rateDecadeWords } from '../../../app/ui/words/decade-words';
import { clockText, elapsedText } from '../../../app/ui/words/duration';
import {
  experimentWords,
  goalWords,
  pointWords,
  settingsWords,
} from '../../../app/ui/words/experiment-words';
import { letterOf } from '../../../app/ui/words/letter-of';
import { rateList } from '../../../app/ui/words/rate-list';
import { scheduleWords } from '../../../app/ui/words/schedule-words';
import { english, german } from '../../support/words';

describe('a clock', () => {
  it('rounds time left up, so that 0:00 means over', () => {
    expect(clockText(42_000)).toBe('0:42');
    expect(clockText(41_001)).toBe('0:42');
    expect(clockText(725_000)).toBe('12:05');
    expect(clockText(1)).toBe('0:01');
    expect(clockText(-5)).toBe('0:00');
  });

  it('rounds time passed down', () => {
    expect(elapsedText(20_999)).toBe('0:20');
    expect(elapsedText(65_000)).toBe('1:05');
    expect(elapsedText(-1)).toBe('0:00');
  });
});

describe('an experiment in words', () => {
  it('is one line', () => {
    const experiment = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
    expect(experimentWords(english, experiment)).toBe(
      'Gradient descent, start (4, 1), 200 steps, goal 1/10,000 of the first gap',
    );
  });

  it('never says that a rate falls to what it was', () => {
    const words = (schedule: Schedule) => scheduleWords(english, schedule);
    expect(words({ kind: 'warmup-cosine', warmup: 5, final: 1 })).toBe(
      'rate rises for 5 steps, then stays',
    );
    expect(words({ kind: 'wsd', warmup: 5, decay: 20, final: 1 })).toBe(
      'rate rises for 5 steps, then stays',
    );
    expect(words({ kind: 'cosine', final: 1 })).toBeNull();
    expect(words({ kind: 'cosine', final: 0.1 })).toBe('rate falls to 10% along a cosine');
  });

  it('has no budget and no goal where the activity makes steps of its own', () => {
    const experiment = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
    expect(experimentWords(english, experiment, true)).toBe('Gradient descent, start (4, 1)');
    const own = BUILT_IN_PLAN.items.filter(({ activity }) => hasOwnSteps(activity));
    expect([...new Set(own.map(({ activity }) => activity.kind))]).toEqual([
      'walk-through',
      'range-test',
    ]);
  });

  it('says what differs from the defaults, and nothing else', () => {
    const usual = defaultExperiment({ id: 'ill-conditioned' }, 'momentum');
    expect(settingsWords(english, usual)).toEqual([]);
    const changed = {
      ...usual,
      hyperparameters: { momentum: 0.5 },
      schedule: { kind: 'cosine', final: 0.1 },
      clipNorm: 1,
      precision: 'float32',
      seed: 7,
    } as const;
    expect(settingsWords(english, changed).join('; ')).toBe(
      'momentum 0.5; rate falls to 10% along a cosine; gradients clipped to length 1, which can hide divergence; float32',
    );
    const noisy = defaultExperiment({ id: 'logistic-minibatch' }, 'adam');
    const hyperparameters = { ...noisy.hyperparameters, beta2: 0.99999, epsilon: 1e-7 };
    expect(settingsWords(english, { ...noisy, hyperparameters, seed: 7 })).toEqual([
      'memory of the square 0.99999',
      'guard against division by zero 1 × 10⁻⁷',
      'minibatch seed 7',
    ]);
  });

  it('puts every schedule into words', () => {
    expect(scheduleWords(english, { kind: 'constant' })).toBeNull();
    expect(scheduleWords(english, { kind: 'step-decay', every: 50, factor: 0.5 })).toBe(
      'rate × 0.5 every 50 steps',
    );
    expect(scheduleWords(english, { kind: 'warmup-cosine', warmup: 10, final: 0 })).toBe(
      'rate rises for 10 steps, then falls to 0 along a cosine',
    );
    expect(scheduleWords(english, { kind: 'one-cycle' })).toMatch(/^1cycle: /);
    const changes = [10, 20, 30, 40].map((step) => ({ step, learningRate: 1 / step }));
    expect(scheduleWords(english, { kind: 'by-hand', changes })).toBe(
      'rate set by hand: 0.1 after step 10, 0.05 after step 20, 0.03333 after step 30 and 1 more',
    );
    expect(scheduleWords(german, { kind: 'by-hand', changes: changes.slice(0, 2) })).toMatch(
      /0,1 .*; 0,05 /,
    );
    expect(scheduleWords(english, { kind: 'by-hand', changes: [] })).toBeNull();
  });

  it('names them after the rest, where a round is described', () => {
    const usual = defaultExperiment({ id: 'quadratic' }, 'momentum');
    expect(experimentWords(english, { ...usual, hyperparameters: { momentum: 0.5 } })).toBe(
      'Momentum, start 4, 110 steps, goal 1/10,000 of the first gap; momentum 0.5',
    );
  });

  it('writes points and goals', () => {
    expect(pointWords(english, [4])).toBe('4');
    expect(pointWords(english, [-1.5, 2])).toBe('(−1.5, 2)');
    expect(goalWords(english, 0.1)).toBe('1/10 of the first gap');
    expect(goalWords(english, 0.3)).toBe('0.3 of the first gap');
  });
});

describe('an address', () => {
  it('is shown as people type it', () => {
    expect(typedAddress('http://192.168.1.20:3000')).toBe('192.168.1.20:3000');
    expect(typedAddress('https://class.example.org/')).toBe('https://class.example.org');
  });

  it('leads to the join page of a room, with or without a slash at its end', () => {
    for (const url of ['http://192.168.1.20:3000', 'http://192.168.1.20:3000/']) {
      expect(joinLink(url, 'HX37KM', 'k7m2p4qx')).toBe(
        'http://192.168.1.20:3000/join/HX37KM#k7m2p4qx',
      );
    }
  });
});

it('gives every choice of a question a letter', () => {
  expect([0, 1, 5].map(letterOf)).toEqual(['A', 'B', 'F']);
});

it('writes out the powers of ten that an axis can hold, more of them for rates', () => {
  expect([-12, -4, -3, 0, 3, 4].map((decade) => decadeWords(decade, '.'))).toEqual([
    '10⁻¹²',
    '10⁻⁴',
    '0.001',
    '1',
    '1000',
    '10⁴',
  ]);
  const ticks = (decimal: string) =>
    [-5, -4, 0, 5, 6].map((decade) => rateDecadeWords(decade, decimal));
  expect(ticks('.')).toEqual(['10⁻⁵', '0.0001', '1', '100000', '10⁶']);
  expect(ticks(',')).toEqual(['10⁻⁵', '0,0001', '1', '100000', '10⁶']);
});

it('names a few rates and counts the rest', () => {
  expect(rateList(english, [0.0008, 0.0044])).toBe('0.0008, 0.0044');
  expect(rateList(english, [1, 2, 3, 4, 5])).toBe('1, 2, 3 and 2 more');
  expect(rateList(german, [0.0008, 0.0044])).toBe('0,0008; 0,0044');
  expect(rateList(german, [0.1, 0.2, 0.3, 1, 2])).toBe('0,1; 0,2; 0,3 und 2 weitere');
});

it('writes dates, times and spans', () => {
  const from = new Date(2026, 10, 24, 10, 15);
  expect(dayWords(english, from)).toBe('Tuesday 24 November 2026');
  expect(timeWords(english, from)).toBe('10:15');
  expect(dayStamp(from)).toBe('2026-11-24');
  expect(spanWords(english, from, new Date(2026, 10, 24, 10, 56))).toBe('41 min');
  expect(spanWords(english, from, from)).toBe('1 min');
});
