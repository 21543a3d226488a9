import { describe, expect, it } from 'vitest';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import { rangeTest, USUAL_RANGE_TEST } from '#core/engine/theory/range-test';
import { RANGE_TEST, SWEEP } from '../../../support/room/activities';
import { type Drive, EXPERIMENT, roomOf } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

function growing(): Drive {
  const drive = roomOf(1, 2);
  drive.openActivity(RANGE_TEST);
  return drive;
}

const tap = (drive: Drive, step: number, number = 1, device = 1) =>
  drive.give(device, { type: 'tap', number, step });

describe('the range test', () => {
  it('[RD7] begins with its run', () => {
    const drive = roomOf(1);
    expect(drive.openActivity(RANGE_TEST)).toEqual(['round-opened', 'command-applied']);
    expect(drive.state.phase).toMatchObject({
      kind: 'running',
      clock: { elapsed: 0, since: drive.now },
    });
    expect(drive.pick(1, 0.3)).toBe('wrong-phase');
  });

  it('[TP1] a tap names a step that has been shown, at most two seconds ago', () => {
    const drive = growing().waitForStep(40);
    expect(tap(drive, 41)).toBe('bad-tap');
    expect(tap(drive, 29)).toBe('bad-tap');
    expect(tap(drive, 30)).toEqual(['tap-stored']);
    expect(tap(drive, 40, 2)).toEqual(['tap-stored']);
    expect(tap(growing(), 0)).toEqual(['tap-stored']);
    expect(tap(growing(), 1)).toBe('bad-tap');
    const sweep = roomOf(1);
    sweep.openActivity(SWEEP);
    expect(tap(sweep, 0)).toBe('wrong-phase');
  });

  it('[TP2] a newer tap replaces an older one, and after the end it is too late', () => {
    const drive = growing().waitForStep(40);
    tap(drive, 40, 3);
    expect(tap(drive, 40, 3)).toEqual([]);
    expect(tap(drive, 39, 3)).toBe('stale-input');
    expect(tap(drive, 39, 2)).toBe('stale-input');
    drive.waitForStep(60);
    expect(tap(drive, 60, 4)).toEqual(['tap-stored']);
    expect(drive.inputs.taps.get(1)).toEqual({ number: 4, step: 60 });
    drive.waitForStep(100).finish([], 1);
    expect(tap(drive, 100, 5)).toBe('too-late');
    expect(tap(drive, 60, 4)).toEqual([]);
  });

  it('[TP3] others see no tap before the end; then the steps, unnamed', () => {
    const drive = growing().waitForStep(77);
    tap(drive, 77);
    drive.waitForStep(83);
    tap(drive, 83, 1, 2);
    expect(student(drive).phase).toMatchObject({ tapped: 2, runs: 0 });
    for (const view of [student(drive), screen(drive), you(drive, 2)]) {
      expect(JSON.stringify(view)).not.toContain('77');
    }
    expect(you(drive, 1).tap).toEqual({ round: 1, number: 1, step: 77 });
    const named = [
      [1, 77],
      [2, 83],
    ];
    expect(instructor(drive).phase).toMatchObject({ taps: named });
    drive.finish([], 1);
    for (const view of [student(drive), screen(drive)]) {
      expect(view.phase).toMatchObject({ taps: [77, 83], edge: 1 });
      expect(view.phase).not.toHaveProperty('namedTaps');
      expect(view.board).toBeNull();
    }
    expect(instructor(drive).phase).toMatchObject({ namedTaps: named });
  });

  it('[PT3] the rate at a step is the one that the engine runs with', () => {
    for (const growth of ['exponential', 'linear'] as const) {
      const range = { ...RANGE_TEST.range, growth };
      const { learningRates } = rangeTest(EXPERIMENT, { ...USUAL_RANGE_TEST, ...range });
      learningRates.forEach((rate, step) => {
        expect(rateAtStep(range, step)).toBe(rate);
      });
    }
  });
});
