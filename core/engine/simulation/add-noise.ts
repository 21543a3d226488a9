import { normalAt } from '../normal-numbers';

/**
 * Adds this step's normal numbers, the same ones to every run, so that runs differ by their rate alone.
 * @param gradients component d of run i at `d * runs + i`
 * @param deviation standard deviation of each number, above 0
 */
export function addNoise(
  gradients: Float64Array,
  deviation: number,
  runs: number,
  seed: number,
  step: number,
): void {
  for (let first = 0; first < gradients.length; first += runs) {
    const added = deviation * normalAt(seed, step, first / runs);
    for (let i = 0; i < runs; i++) gradients[first + i]! += added;
  }
}
