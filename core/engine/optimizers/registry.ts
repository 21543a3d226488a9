import type { Optimizer } from '../optimizer.ts';
import { adagrad } from './adagrad.ts';
import { adam } from './adam.ts';
import { adamw } from './adamw.ts';
import { gradientDescent } from './gradient-descent.ts';
import { lion } from './lion.ts';
import { momentum } from './momentum.ts';
import { nesterov } from './nesterov.ts';
import { rmsprop } from './rmsprop.ts';

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
