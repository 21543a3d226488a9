import { describe, expect, test } from 'vitest';
import {
  checkSchedule,
  SCHEDULE_KINDS,
  scheduleFactor,
  usualSchedule,
} from '#core/engine/schedules/catalogue';
import { rateByHand } from '#core/engine/schedules/schedule';

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
      if (!(factor >= 0 && factor <= 1)) expect.fail(`${factor} at step ${step}`);
    }
  });

  test('step decay, cosine, warm-up', () => {
    expect(rates('constant', [1, 100])).toEqual([1, 1]);
    expect(rates('step-decay', [1, 25, 26, 100])).toEqual([1, 1, 0.5, 0.125]);
    const [first, middle] = rates('cosine', [1, 51]);
    expect([first, middle]).toEqual([1, expect.closeTo(0.5, 12)]);
    expect(rates('warmup-cosine', [1, 5, 6])).toEqual([0.2, 1, 1]);
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
