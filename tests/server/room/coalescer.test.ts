import { describe, expect, it } from 'vitest';
import { Coalescer } from '#server/room/coalescer';
import { ManualTime } from '../../support/server/manual-time';

function speaking() {
  const time = new ManualTime();
  const from = time.now();
  const said: number[] = [];
  return { time, said, speaker: new Coalescer(time, () => said.push(time.now() - from)) };
}

describe('many reasons to send', () => {
  it('become one message at once, and one for the rest when the interval is over', async () => {
    const { time, said, speaker } = speaking();
    for (let at = 0; at < 50; at += 1) {
      speaker.touch();
      await time.pass(10);
    }
    await time.pass(2_000);
    expect(said).toEqual([0, 250, 500]);
  });

  it('do not wait where the hall is to see something else: with it goes what was waiting', async () => {
    const { time, said, speaker } = speaking();
    speaker.touch();
    await time.pass(100);
    speaker.touch();
    speaker.flush();
    speaker.touch();
    await time.pass(2_000);
    expect(said).toEqual([0, 100, 350]);
  });
});
