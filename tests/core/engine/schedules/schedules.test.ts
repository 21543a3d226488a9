import { describe, expect, test } from 'vitest';
import {
  checkSchedule,
  SCHEDULE_KINDS,
  scheduleEnd,
  scheduleFactor,
  usualSchedule,
} from '#core/engine/schedules/catalogue';
import { rateByHand } from '#core/engine/schedules/schedule';
import { english } from '../../../support/words';

describe('schedules', () => {
  const rates = (kind: Parameters<typeof usualSchedule>[0], steps: number[]) =>
    steps.map((step) => scheduleFactor(usualSchedule(kind, 100), step, 100));

  const usual = SCHEDULE_KINDS.flatMap((kind) =>
    [96, 1000, 20_000].map((budget) => ({ kind, budget, schedule: usualSchedule(kind, budget) })),
  );

  test.each(usual)('$kind is right as it is offered, within $budget steps', (offered) => {
    const { kind, budget, schedule } = offered;
    expect(schedule.kind).toBe(kind);
    expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule);
    expect(checkSchedule(schedule, budget)).toBeNull();
    for (let step = 1; step <= budget; step += 1) {
      const factor = scheduleFactor(schedule, step, budget);
      const most = kind === 'silver' ? Number.MAX_VALUE : 1;
      if (!(factor >= 0 && factor <= most)) expect.fail(`${factor} at step ${step}`);
    }
  });

  test('step decay, cosine, warm-up', () => {
    expect(rates('constant', [1, 100])).toEqual([1, 1]);
    expect(rates('step-decay', [1, 25, 26, 100])).toEqual([1, 1, 0.5, 0.125]);
    const [first, middle] = rates('cosine', [1, 51]);
    expect([first, middle]).toEqual([1, expect.closeTo(0.5, 12)]);
    expect(rates('warmup-cosine', [1, 5, 6])).toEqual([0.2, 1, 1]);
  });

  test('warm-up, stable, decay: straight up, level, straight down in the last steps', () => {
    const straight = [1, 5, 6, 80, 81, 91, 100].map((step) =>
      scheduleFactor({ kind: 'wsd', warmup: 5, decay: 20, final: 0.2 }, step, 100),
    );
    const expected = [0.2, 1, 1, 1, 1, 0.6, 0.24];
    expect(straight).toEqual(expected.map((factor) => expect.closeTo(factor, 12)));
    const bad = [
      { warmup: 0, decay: 20 },
      { warmup: 60, decay: 50 },
      { warmup: Number.NaN, decay: 20 },
      { warmup: 5, decay: -1 },
    ];
    for (const numbers of bad) {
      const fault = checkSchedule({ kind: 'wsd', final: 0, ...numbers }, 100);
      expect(fault && english.tell(fault)).toMatch(/whole number/);
    }
  });

  test('silver steps: 1 + rho^(v - 1), with v the exponent of 2 in the step', () => {
    const rho = 1 + Math.SQRT2;
    const powers = [-1, 0, -1, 1, -1, 0, -1, 2];
    expect(rates('silver', [1, 2, 3, 4, 5, 6, 7, 8])).toEqual(
      powers.map((power) => expect.closeTo(1 + rho ** power, 12)),
    );
    const ends = [96, 127, 128, 255, 20_000].map((budget) =>
      scheduleEnd({ kind: 'silver' }, budget),
    );
    expect(ends).toEqual([127, 127, 255, 255, 32_767]);
    expect(scheduleEnd({ kind: 'cosine', final: 0 }, 200)).toBe(200);
  });

  test('1cycle, as PyTorch has it: up from 1/25 to the peak at 30%, down to 1/250,000', () => {
    const [first, peak, last] = rates('one-cycle', [1, 30, 100]);
    expect(first).toBeCloseTo(0.04, 12);
    expect(peak).toBeCloseTo(1, 12);
    expect(last).toBeCloseTo(4e-6, 12);
  });

  test('a rate set by hand holds for every run until the next change', () => {
    const changes = [
      { step: 3, learningRate: 0.5 },
      { step: 5, learningRate: 0.1 },
    ];
    const schedule = { kind: 'by-hand', changes } as const;
    expect([1, 3, 4, 5, 6].map((step) => rateByHand(schedule, step))).toEqual([
      null,
      null,
      0.5,
      0.5,
      0.1,
    ]);
  });
});
