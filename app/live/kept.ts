/** In `history.state`, beside what Next keeps there. */
const PLACE = 'overshoot';

/** For browsers that refuse storage (private windows, a strict setting): lasts until the page goes. */
const inMemory = new Map<string, string>();

/** What this device keeps; where it keeps nothing, what this tab does. */
export function readKept(key: string): string | null {
  return readStorage(key) ?? inMemory.get(key) ?? inHistory()[key] ?? null;
}

export function keep(key: string, value: string): void {
  inMemory.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // The copy in memory will do.
  }
}

/**
 * Puts it all into the tab's entry of the history, which outlives a reload where nothing else does. To be called
 * again on every page: an entry that is new has nothing yet. Not for each input: Safari allows 100 in 30 s.
 */
export function keepInHistory(): void {
  const kept = { ...inHistory(), ...Object.fromEntries(inMemory) };
  try {
    history.replaceState({ ...history.state, [PLACE]: kept }, '');
  } catch {
    // Too many at once: the next page tries again.
  }
}

/** Whether this browser keeps anything. */
export function isStorageKept(): boolean {
  try {
    const key = 'overshoot:try';
    localStorage.setItem(key, 'kept');
    const isKept = localStorage.getItem(key) === 'kept';
    localStorage.removeItem(key);
    return isKept;
  } catch {
    return false;
  }
}

function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function inHistory(): Record<string, string> {
  return (globalThis.history?.state as { [PLACE]?: Record<string, string> } | null)?.[PLACE] ?? {};
}
