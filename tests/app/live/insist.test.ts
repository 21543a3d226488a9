import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insist } from '../../../app/live/insist';

describe('a part of the page that is loaded later', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is asked for again every second until it is there', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue('the screen');
    const loaded = insist(load);
    await vi.advanceTimersByTimeAsync(999);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_001);
    await expect(loaded).resolves.toBe('the screen');
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is asked for once where it is there at once', async () => {
    const load = vi.fn<() => Promise<string>>().mockResolvedValue('the screen');
    await expect(insist(load)).resolves.toBe('the screen');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
