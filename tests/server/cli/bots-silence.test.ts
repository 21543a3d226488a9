import { describe, expect, it } from 'vitest';
import { Silence } from '../../../server/cli/bots/silence';

describe('a class of bots is without its server', () => {
  const [ada, bo] = [{}, {}];

  it('from when the last of them was lost, however often each tries', () => {
    const silence = new Silence();
    silence.lost(ada, 1_000);
    expect(silence.length([ada, bo], 9_000)).toBe(0);
    silence.lost(bo, 3_000);
    silence.lost(ada, 8_000);
    expect(silence.length([ada, bo], 9_000)).toBe(6_000);
  });

  it('no longer once one has heard of it again', () => {
    const silence = new Silence();
    for (const bot of [ada, bo]) silence.lost(bot, 1_000);
    silence.heard(bo);
    expect(silence.length([ada, bo], 9_000)).toBe(0);
    silence.lost(bo, 10_000);
    expect(silence.length([ada, bo], 12_000)).toBe(2_000);
  });
});
