import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { writeAddress } from '../../../../app/review/replay/write-address';

afterEach(() => void vi.unstubAllGlobals());

it('a new address is one that Next’s router hears of, and what a page keeps in its history stays', () => {
  const written: [state: Record<string, unknown>, address: string][] = [];
  const replaceState = (state: Record<string, unknown>, _unused: string, address: string) =>
    void written.push([state, address]);
  const state = { __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: {}, overshoot: { name: 'Ada' } };
  vi.stubGlobal('window', { history: { state, replaceState } });
  writeAddress('?step=3');
  const [[given, address] = [{}, '']] = written;
  expect(address).toBe('?step=3');
  expect(given.overshoot).toEqual({ name: 'Ada' });
  expect(given.__NA || given._N).toBeFalsy();
});

it('Next still knows its own writing by these marks, and puts them back', () => {
  const router = readFileSync('node_modules/next/dist/client/components/app-router.js', 'utf8');
  const patched = router.slice(router.indexOf('window.history.replaceState = function'));
  expect(patched).toMatch(/if \(data\?\.__NA \|\| data\?\._N\) \{\s*return originalReplaceState/);
  expect(patched).toMatch(/data = copyNextJsInternalHistoryState\(data\)/);
});
