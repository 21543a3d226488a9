import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDuel, anyRivalDuel, falseOfDuel, falseOfRival } from '../../../support/app/false-duels';

it('what is said of a duel is true of every pick under both optimizers', () => {
  const said = fc
    .sample(anyDuel(), { numRuns: 800, seed: 14 })
    .flatMap((duel) => falseOfDuel(duel).map((sentence) => ({ sentence, duel })));
  expect(said.slice(0, 5)).toEqual([]);
}, 60_000);

it('what is said of a rival without a rate is true of its run, and of the picks beside it', () => {
  const said = fc
    .sample(anyRivalDuel(), { numRuns: 800, seed: 14 })
    .flatMap((duel) => falseOfRival(duel).map((sentence) => ({ sentence, duel })));
  expect(said.slice(0, 5)).toEqual([]);
}, 60_000);
