import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTimeToGoOn,
  RETURN_LEAST_MS,
  RETURN_MOST_MS,
  RETURN_UNKNOWN_MS,
} from '#core/room/returning';
import { roomOf, runOf } from '../../support/room/drive';

describe('after a restart', () => {
  it('[CK6] the clock goes on when nine of ten are back, not before 1 s and not after 10 s', () => {
    expect(isTimeToGoOn(300, 269, 5_000)).toBe(false);
    expect(isTimeToGoOn(300, 270, 5_000)).toBe(true);
    expect(isTimeToGoOn(300, 300, RETURN_LEAST_MS - 1)).toBe(false);
    expect(isTimeToGoOn(300, 300, RETURN_LEAST_MS)).toBe(true);
    expect(isTimeToGoOn(300, 0, RETURN_MOST_MS - 1)).toBe(false);
    expect(isTimeToGoOn(300, 0, RETURN_MOST_MS)).toBe(true);
    expect(isTimeToGoOn(0, 0, RETURN_LEAST_MS)).toBe(true);
  });

  it('[CK6] where no mark tells how many they were, it goes on after 3 s', () => {
    expect(isTimeToGoOn(null, 500, RETURN_UNKNOWN_MS - 1)).toBe(false);
    expect(isTimeToGoOn(null, 0, RETURN_UNKNOWN_MS)).toBe(true);
  });

  it('[CK6] who is back and how long it has been can only bring it nearer', () => {
    const people = fc.integer({ min: 0, max: 3_000 });
    const time = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(people, people, people, time, time, (present, back, more, waited, longer) => {
        if (!isTimeToGoOn(present, back, waited)) return;
        expect(isTimeToGoOn(present, back + more, waited + longer)).toBe(true);
      }),
    );
  });

  it('[CK7] the room remembers what the last mark told, through restarts and rounds', () => {
    const drive = roomOf(1);
    expect(drive.state.present).toBeNull();
    const run = runOf(0.3).wait(1_000);
    run.host({ type: 'mark-clock', present: 280 });
    run.wait(1_000).host({ type: 'mark-clock', present: 285 });
    run.host({ type: 'stop-clock' });
    expect(run.state.present).toBe(285);
    run.host({ type: 'start-clock' });
    run.lead('end-run');
    expect(run.state.present).toBe(285);
    run.finish();
    run.open();
    expect(run.state.present).toBe(285);
  });
});
