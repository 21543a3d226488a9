import fc from 'fast-check';
import { anyDuel, anyRivalDuel, falseOfDuel, falseOfRival } from '../support/app/false-duels';
import { anyRangeTest, falseOfRangeTest } from '../support/app/false-range-tests';
import { anyTwoWalks, anyWalk, falseOfTwoWalks, falseOfWalk } from '../support/app/false-walks';
import { anyRun } from '../support/engine/any-experiment';
import { falseClaims } from '../support/engine/false-claims';

/**
 * What the claims' property tests do, for as many random rounds as one likes:
 * `npx tsx tests/load/claims.ts [rounds of each kind] [seed] [kind]`. Prints each sentence that was false, with its
 * round, and how many.
 */
const numRuns = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? Date.now() % 1e6);
const only = process.argv[4];

const KINDS: Readonly<Record<string, () => Iterable<readonly [unknown, readonly string[]]>>> = {
  explanation: () => asked(anyRun(300), falseClaims),
  'range-test': () => asked(anyRangeTest(), falseOfRangeTest),
  duel: () => asked(anyDuel(), falseOfDuel),
  rival: () => asked(anyRivalDuel(), falseOfRival),
  walk: () => asked(anyWalk(), falseOfWalk),
  'two-walks': () => asked(anyTwoWalks(), falseOfTwoWalks),
};

function* asked<Round>(
  any: fc.Arbitrary<Round>,
  falseOf: (round: Round) => string[],
): Iterable<readonly [Round, readonly string[]]> {
  for (const round of fc.sample(any, { numRuns, seed })) yield [round, falseOf(round)];
}

for (const [kind, rounds] of Object.entries(KINDS)) {
  if (only !== undefined && only !== kind) continue;
  const counts = new Map<string, number>();
  for (const [round, claims] of rounds()) {
    for (const claim of claims) {
      // Numbers apart, it is the same sentence.
      const code = claim.replace(/[\d.,]+/g, '#').slice(0, 60);
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (counts.get(code)! <= 3) console.log(`${claim}\n    ${JSON.stringify(round)}`);
    }
  }
  console.log(`${kind}: ${numRuns} rounds, seed ${seed}:`, Object.fromEntries(counts));
}
