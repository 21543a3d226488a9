import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser, as far as this goes: `storage` null throws at every touch. */
function browse(storage: Map<string, string> | null, history: { state: unknown }) {
  const touch = () => {
    if (storage === null) throw new Error('denied');
    return storage;
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => touch().get(key) ?? null,
    setItem: (key: string, value: string) => touch().set(key, value),
    removeItem: (key: string) => touch().delete(key),
  });
  vi.stubGlobal('history', {
    get state() {
      return history.state;
    },
    replaceState: (state: unknown) => {
      history.state = structuredClone(state);
    },
  });
}

/** A page that has just been loaded: nothing is in memory. */
async function load() {
  vi.resetModules();
  return {
    ...(await import('../../../app/live/identity')),
    ...(await import('../../../app/live/kept')),
  };
}

describe('what a browser that keeps nothing does with a student', () => {
  let entry: { state: unknown };
  beforeEach(() => {
    entry = { state: { __NA: true } };
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('keeps the person over a reload, in the tab’s history, beside what is there', async () => {
    browse(null, entry);
    const page = await load();
    expect(page.isStorageKept()).toBe(false);
    const token = page.deviceToken('CDFGHJ');
    expect(entry.state).toMatchObject({ __NA: true });
    const reloaded = await load();
    expect(reloaded.deviceToken('CDFGHJ')).toBe(token);
    expect(reloaded.deviceToken('XYZ234')).not.toBe(token);
  });

  it('takes the person along to the next page, whose entry is new', async () => {
    browse(null, entry);
    const page = await load();
    const token = page.deviceToken('CDFGHJ');
    entry.state = null;
    page.keepInHistory();
    expect((await load()).deviceToken('CDFGHJ')).toBe(token);
  });

  it('is nobody in another tab', async () => {
    browse(null, entry);
    const token = (await load()).deviceToken('CDFGHJ');
    browse(null, { state: null });
    expect((await load()).deviceToken('CDFGHJ')).not.toBe(token);
  });

  it('counts as keeping nothing where it only pretends', async () => {
    browse(new Map(), entry);
    expect((await load()).isStorageKept()).toBe(true);
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => undefined,
      removeItem: () => undefined,
    });
    expect((await load()).isStorageKept()).toBe(false);
  });

  it('follows what is kept for good rather than an old tab', async () => {
    const storage = new Map<string, string>();
    browse(storage, entry);
    const token = (await load()).deviceToken('CDFGHJ');
    expect([...storage.values()]).toContain(token);
    browse(storage, { state: { overshoot: { 'overshoot:token:CDFGHJ': '0'.repeat(32) } } });
    expect((await load()).deviceToken('CDFGHJ')).toBe(token);
  });
});
