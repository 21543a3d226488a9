import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Longer than a page waits at most. */
const SOON_MS = 7_000;
let reload = vi.fn();
let state: Record<string, unknown> | null = null;

/** A page as the browser has just loaded it, of this build. */
async function load(build: string) {
  vi.resetModules();
  reload = vi.fn();
  class Field {}
  vi.stubGlobal('HTMLInputElement', Field);
  vi.stubGlobal('HTMLTextAreaElement', Field);
  vi.stubGlobal('location', { reload: () => reload() });
  vi.stubGlobal('history', {
    get state() {
      return state;
    },
    replaceState: (next: Record<string, unknown>) => {
      state = next;
    },
  });
  // Storage is blocked: the history's state has to do.
  vi.stubGlobal('sessionStorage', undefined);
  vi.stubGlobal('document', {
    documentElement: { dataset: { build } },
    activeElement: null,
    fullscreenElement: null,
    querySelector: () => null,
    querySelectorAll: () => [{ name: 'nickname', value: 'Ada' }],
  });
  return import('../../../app/live/fresh-page');
}

describe('a page that outlives its server', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    state = null;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('reloads itself once for a build, and what was typed stays', async () => {
    const old = await load('old');
    old.heardBuild('new');
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).toHaveBeenCalledTimes(1);
    // What keeps it old may be a cache on the way.
    const again = await load('old');
    again.heardBuild('new');
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).not.toHaveBeenCalled();
    expect(again.typedBefore('nickname')).toBe('Ada');
    again.heardBuild('newer');
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('stays where nothing has changed, and in development', async () => {
    const page = await load('one');
    page.heardBuild('one');
    page.heardBuild(null);
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).not.toHaveBeenCalled();
  });

  it('waits until every command is answered, also where a script is missing', async () => {
    const page = await load('one');
    const answered = page.holdReload();
    page.missedScript();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).not.toHaveBeenCalled();
    answered();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a file that is gone until it leaves the full screen, as it does for a new build', async () => {
    const page = await load('old');
    Object.assign(document, { fullscreenElement: {} });
    page.heardBuild('new');
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).not.toHaveBeenCalled();
    page.missedScript();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledTimes(1);
    Object.assign(document, { fullscreenElement: null });
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('begins afresh where it has stumbled, but not again in the same minute', async () => {
    vi.setSystemTime('2026-11-29T10:00:10Z');
    const page = await load('new');
    page.holdReload();
    page.stumbled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledTimes(1);
    const again = await load('new');
    again.stumbled();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(reload).toHaveBeenCalledTimes(0);
    vi.setSystemTime('2026-11-29T10:01:10Z');
    again.stumbled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
