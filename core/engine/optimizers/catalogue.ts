import type { Optimizer } from '../optimizer';
import { adagrad } from './adagrad';
import { adam } from './adam';
import { adamw } from './adamw';
import { gradientDescent } from './gradient-descent';
import { lion } from './lion';
import { momentum } from './momentum';
import { nesterov } from './nesterov';
import { rmsprop } from './rmsprop';

/** Every optimizer that a round can name, in the order of the lesson. */
export const OPTIMIZERS: readonly Optimizer[] = [
  gradientDescent,
  momentum,
  nesterov,
  adagrad,
  rmsprop,
  adam,
  adamw,
  lion,
];

export function findOptimizer(id: string): Optimizer | null {
  return OPTIMIZERS.find((optimizer) => optimizer.id === id) ?? null;
}
