import { describe, expect, it } from 'vitest';
import { ReturnWait } from '#server/room/return-wait';
import { ManualTime } from '../../support/server/manual-time';

function waiting(present: number | null, answers: boolean[] = []) {
  const time = new ManualTime();
  const room = { time, back: 0, started: [] as number[] };
  const from = time.now();
  const wait = new ReturnWait({
    time,
    present,
    back: () => room.back,
    goOn: () => {
      room.started.push(time.now() - from);
      return Promise.resolve(answers.shift() ?? true);
    },
  });
  return Object.assign(room, { wait });
}

describe('the wait for the phones', () => {
  it('[CK6] ends soon after nine of ten are back', async () => {
    const room = waiting(500);
    await room.time.pass(4_000);
    room.back = 449;
    await room.time.pass(1_000);
    expect(room.started).toEqual([]);
    room.back = 450;
    await room.time.pass(60_000);
    expect(room.started).toEqual([5_100]);
  });

  it('[CK6] takes a second where everybody is back at once, and ten where nobody comes', async () => {
    const quick = waiting(1);
    quick.back = 1;
    await quick.time.pass(60_000);
    expect(quick.started).toEqual([1_000]);
    const lonely = waiting(500);
    await lonely.time.pass(60_000);
    expect(lonely.started).toEqual([10_000]);
  });

  it('tries again where the clock could not be started, until it is told to end', async () => {
    const room = waiting(0, [false, false]);
    await room.time.pass(60_000);
    expect(room.started).toEqual([1_000, 2_000, 3_000]);
    const ended = waiting(0, [false]);
    await ended.time.pass(1_500);
    ended.wait.dispose();
    await ended.time.pass(60_000);
    expect(ended.started).toEqual([1_000]);
  });
});
