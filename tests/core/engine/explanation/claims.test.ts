import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRun } from '../../../support/engine/any-experiment';
import { falseClaims } from '../../../support/engine/false-claims';

/** The same ones every time; `tests/load/claims.ts` tries others, and more. */
const RUNS = { numRuns: 800, seed: 14 };

test('every sentence that explains a run is true of it, found by other code', () => {
  const said = fc
    .sample(anyRun(200), RUNS)
    .flatMap((run) => falseClaims(run).map((claim) => ({ claim, run: JSON.stringify(run) })));
  expect(said).toEqual([]);
}, 60_000);
