import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  anyTwoWalks,
  anyWalk,
  falseOfTwoWalks,
  falseOfWalk,
} from '../../../support/app/false-walks';

it('what is said of each update of a walk-through is true of its run', () => {
  const said = fc.sample(anyWalk(), { numRuns: 500, seed: 14 }).flatMap((walk) =>
    falseOfWalk(walk)
      .slice(0, 1)
      .map((sentence) => ({ sentence, walk: JSON.stringify(walk) })),
  );
  expect(said.slice(0, 12)).toEqual([]);
}, 60_000);

it('what is said of two runs side by side is true of both', () => {
  const said = fc
    .sample(anyTwoWalks(), { numRuns: 500, seed: 14 })
    .flatMap((pair) =>
      falseOfTwoWalks(pair).map((sentence) => ({ sentence, pair: JSON.stringify(pair) })),
    );
  expect(said.slice(0, 12)).toEqual([]);
}, 60_000);
