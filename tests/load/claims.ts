import fc from 'fast-check';
import { anyRun } from '../support/engine/any-experiment';
import { falseClaims } from '../support/engine/false-claims';

/**
 * What the claims' property test does, for as many random runs as one likes:
 * `npx tsx tests/load/claims.ts [runs] [seed]`. Prints each sentence that was false, with its run, and how many.
 */
const numRuns = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? Date.now() % 1e6);
const counts = new Map<string, number>();
for (const run of fc.sample(anyRun(300), { numRuns, seed })) {
  for (const claim of falseClaims(run)) {
    const code = claim.slice(0, claim.indexOf(':'));
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (counts.get(code)! <= 3) console.log(`${claim}\n    ${JSON.stringify(run)}`);
  }
}
console.log(`${numRuns} runs, seed ${seed}:`, Object.fromEntries(counts));
