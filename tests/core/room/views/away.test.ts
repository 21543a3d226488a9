import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awayCount } from '#core/room/views/away';
import { RANGE_TEST } from '../../../support/room/activities';
import { roomOf } from '../../../support/room/drive';
import { student } from '../../../support/room/looking';

describe('who is away', () => {
  it('[VW8] whoever gave nothing and is away is not waited for; whoever gave something still counts', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
        fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
        (givers, gone) => {
          const drive = roomOf(...Array.from({ length: 12 }, (_, at) => at + 1));
          drive.open();
          for (const device of givers) drive.pick(device, 0.1);
          const away = new Set(gone);
          const idle = gone.filter((number) => !givers.includes(number));
          expect(awayCount(drive.state, away)).toBe(idle.length);
          // So whoever is waited for has given something or is here: never "5 of 4".
          expect(12 - awayCount(drive.state, away)).toBeGreaterThanOrEqual(givers.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('[VW8] a pick that arrives later counts at once, under the same set of devices', () => {
    const drive = roomOf(1, 2);
    drive.open();
    const away = new Set([1, 2]);
    expect(awayCount(drive.state, away)).toBe(2);
    drive.pick(1, 0.1);
    expect(awayCount(drive.state, away)).toBe(1);
  });

  it('[VW8] practice students never are, nor is somebody who was removed', () => {
    const drive = roomOf(1, 2);
    drive.teach({ type: 'add-practice-students', count: 2 });
    drive.teach({ type: 'remove-student', participant: 2 });
    expect(awayCount(drive.state, new Set([1, 2, 3, 4, 99]))).toBe(1);
  });

  it('[VW8] in a range test the taps are waited for, which come during the run', () => {
    const drive = roomOf(1, 2);
    drive.openActivity(RANGE_TEST);
    drive.waitForStep(10);
    drive.give(1, { type: 'tap', number: 1, step: 10 });
    expect(awayCount(drive.state, new Set([1, 2]))).toBe(1);
  });

  it('[VW8] everybody is told', () => {
    expect(student(roomOf(1, 2))).toMatchObject({ participants: 2, away: 0 });
  });
});
