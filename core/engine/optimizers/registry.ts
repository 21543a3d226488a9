import type { Optimizer } from '../optimizer.ts';
import { adam } from './adam.ts';
import { gradientDescent } from './gradient-descent.ts';
import { momentum } from './momentum.ts';

/** Every optimizer that a round can name, in the order of the lesson. */
export const OPTIMIZERS: readonly Optimizer[] = [gradientDescent, momentum, adam];

export function findOptimizer(id: string): Optimizer | null {
  return OPTIMIZERS.find((optimizer) => optimizer.id === id) ?? null;
}
