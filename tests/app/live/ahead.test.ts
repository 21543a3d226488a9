import { expect, it } from 'vitest';
import { fetchAhead } from '../../../app/live/ahead';

it('what is fetched ahead is tried once each, and what fails keeps nothing else away', async () => {
  const tried: string[] = [];
  await fetchAhead(['duel', 'race', 'sweep'], async (kind) => {
    tried.push(kind);
    if (kind === 'race') throw new Error('no such file');
  });
  expect(tried).toEqual(['duel', 'race', 'sweep']);
});
