import { describe, expect, it } from 'vitest';
import {
  nudged,
  positionOf,
  rateAt,
  sliderTicks,
  stepped,
} from '../../../../app/parts/phone/pick/rate-scale';
import { rateFieldText, rateText } from '../../../../app/parts/phone/rate-text';
import { readRate } from '../../../../app/parts/phone/read-rate';
import { english, german } from '../../../support/words';

describe('a typed learning rate', () => {
  it.each([
    ['0.1', 0.1],
    ['1e-3', 0.001],
    ['1E-3', 0.001],
    ['.05', 0.05],
    ['0,3', 0.3],
    [',5', 0.5],
    ['2.', 2],
    [' 0.3 ', 0.3],
    ['+1', 1],
    ['1e−3', 0.001],
    ['٠٫٣', 0.3],
    ['۰.۵', 0.5],
    ['०.४', 0.4],
    ['０．３', 0.3],
    ['1e-12', 1e-12],
    ['1000000', 1e6],
  ])('%s is read', (text, learningRate) => {
    expect(readRate(english, text)).toEqual({ ok: true, learningRate });
  });

  it.each([
    '',
    ' ',
    '0',
    '0.0',
    '-1',
    '−1',
    'abc',
    '1.2.3',
    '1,000.5',
    'e5',
    '.',
    '1e',
    'NaN',
    'Infinity',
    '0x10',
  ])('“%s” is answered with what to type', (text) => {
    expect(readRate(english, text)).toEqual({ ok: false, message: 'Type a number above 0' });
  });

  it('beyond the limits says the limit', () => {
    expect(readRate(english, '1e-13')).toEqual({ ok: false, message: 'The least is 1e-12' });
    expect(readRate(english, '1e7')).toEqual({ ok: false, message: 'The most is 1,000,000' });
    expect(readRate(english, '1e999')).toEqual({ ok: false, message: 'The most is 1,000,000' });
  });

  it('is shown with at least two digits', () => {
    expect(
      [0.3, 1, 10, 0.0751, 0.05, 2.5e-7, 123456].map((rate) => rateFieldText(english, rate)),
    ).toEqual(['0.30', '1.0', '10', '0.0751', '0.050', '2.5e-7', '123456']);
    expect([0.3, 0.074, 1, 1e-7].map((rate) => rateText(english, rate))).toEqual([
      '0.30',
      '0.074',
      '1.0',
      '1 × 10⁻⁷',
    ]);
  });

  it('has the decimal sign of the page’s language, and is read with a point as well', () => {
    const rates = [0.3, 1, 0.0751, 2.5e-7, 1e-12, 1e6];
    expect(rates.map((rate) => rateFieldText(german, rate)).slice(0, 4)).toEqual([
      '0,30',
      '1,0',
      '0,0751',
      '2,5e-7',
    ]);
    expect([0.3, 0.074, 1].map((rate) => rateText(german, rate))).toEqual(['0,30', '0,074', '1,0']);
    for (const words of [english, german]) {
      expect(readRate(words, '0.1')).toEqual({ ok: true, learningRate: 0.1 });
      expect(readRate(words, '0,1')).toEqual({ ok: true, learningRate: 0.1 });
    }
    for (const learningRate of rates) {
      expect(readRate(german, rateFieldText(german, learningRate))).toEqual({
        ok: true,
        learningRate,
      });
    }
  });

  it('is read back as it is shown', () => {
    for (const rate of [0.3, 1, 0.0751, 2.5e-7, 1e-12, 1e6, 99999, 0.000012]) {
      expect(readRate(english, rateFieldText(english, rate))).toEqual({
        ok: true,
        learningRate: rate,
      });
    }
  });
});

const range = { lowest: 0.001, highest: 10 };

describe('the log scale', () => {
  it('runs from the lowest to the highest rate, every decade as long as the others', () => {
    expect(positionOf(0.001, range)).toBe(0);
    expect(positionOf(0.1, range)).toBeCloseTo(0.5);
    expect(positionOf(10, range)).toBeCloseTo(1);
    expect(positionOf(100, range)).toBeGreaterThan(1);
  });

  it('gives rates with two digits, and its ends exactly', () => {
    expect(rateAt(0, range)).toBe(0.001);
    expect(rateAt(1, range)).toBe(10);
    expect(rateAt(-3, range)).toBe(0.001);
    expect(rateAt(0.619, range)).toBe(0.3);
    expect(rateAt(1, { lowest: 8e-5, highest: 0.123 })).toBe(0.123);
  });

  it('has a tick at every digit of each decade and labels the decades', () => {
    const ticks = sliderTicks({ lowest: 8e-5, highest: 0.8 }, '.');
    expect(ticks.flatMap(({ label }) => label ?? [])).toEqual(['0.0001', '0.001', '0.01', '0.1']);
    expect(ticks).toHaveLength(2 + 9 * 3 + 8);
    expect(
      sliderTicks({ lowest: 2e-6, highest: 0.02 }, '.').find(({ label }) => label)?.label,
    ).toBe('10⁻⁵');
    expect(sliderTicks(range, '.').at(-1)).toEqual({ position: 1, label: '10' });
  });
});

describe('a stepper', () => {
  it.each([
    [0.3, 0.31, 0.29],
    [0.1, 0.11, 0.099],
    [0.099, 0.1, 0.098],
    [0.0755, 0.076, 0.075],
    [1, 1.1, 0.99],
    [9.9, 10, 9.8],
  ])('goes from %d up to %d and down to %d', (rate, up, down) => {
    expect(stepped(rate, 1)).toBe(up);
    expect(stepped(rate, -1)).toBe(down);
  });

  it('stops at the limits', () => {
    expect(stepped(1e6, 1)).toBe(1e6);
    expect(stepped(1e-12, -1)).toBe(1e-12);
  });
});

describe('an arrow key', () => {
  it('moves by 1%, or 10% with shift, and always moves', () => {
    expect(nudged(0.3, 1, false)).toBe(0.303);
    expect(nudged(0.3, -1, true)).toBe(0.273);
    let rate = 0.001;
    for (let presses = 0; presses < 2000; presses++) {
      const next = nudged(rate, 1, false);
      expect(next).toBeGreaterThan(rate);
      rate = next;
    }
    for (let presses = 0; presses < 2000; presses++) {
      const next = nudged(rate, -1, false);
      expect(next).toBeLessThan(rate);
      rate = next;
    }
  });
});
