import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const missed = vi.hoisted(() => vi.fn());
vi.mock('../../../app/live/fresh-page', () => ({ missedScript: missed }));

describe('a part of the page that is loaded later', () => {
  let insist: typeof import('../../../app/live/insist').insist;
  beforeEach(async () => {
    // Another file of tests may have loaded it with what is replaced here.
    vi.resetModules();
    ({ insist } = await import('../../../app/live/insist'));
    vi.useFakeTimers();
    missed.mockClear();
    server(false);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function server(answers: boolean): void {
    vi.stubGlobal('fetch', () =>
      answers ? Promise.resolve(new Response()) : Promise.reject(new TypeError('no network')),
    );
  }

  it('makes the page reload where it is gone for good: the server answers, and has no such file', async () => {
    server(true);
    void insist(() => Promise.reject(new Error('no such file')));
    await vi.advanceTimersByTimeAsync(900);
    expect(missed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(missed).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(missed).toHaveBeenCalledTimes(1);
  });

  it('does not where it is the network that fails', async () => {
    void insist(() => Promise.reject(new Error('no network')));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(missed).not.toHaveBeenCalled();
  });

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
