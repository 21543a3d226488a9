import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../app/ui/copy-text';

afterEach(() => vi.unstubAllGlobals());

const refused = { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } };

it('copies where scripts may', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('a link')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a link');
});

it.each([
  ['refused', refused],
  ['not there, over plain http', {}],
])('says that nothing is copied where that is %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('a link')).toBe(false);
});
