import { LEAST_FIRST_GAP } from './outcome';

/**
 * The gap at each step as a multiple of the first one, as target and divergence are measured.
 * @param losses after each step, the first one before any update
 * @param minimum of the loss function
 * @returns not finite where the loss isn't
 */
export function gapRatios(losses: ArrayLike<number>, minimum: number): Float64Array {
  const first = Math.max((losses[0] ?? minimum) - minimum, LEAST_FIRST_GAP);
  return Float64Array.from(losses, (loss) => (loss - minimum) / first);
}
