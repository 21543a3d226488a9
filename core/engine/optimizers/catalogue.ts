import type { Optimizer } from '../optimizer';
import { RIVALS } from '../rivals/catalogue';
import { adagrad } from './adagrad';
import { adam } from './adam';
import { adamw } from './adamw';
import { gradientDescent } from './gradient-descent';
import { lion } from './lion';
import { momentum } from './momentum';
import { nesterov } from './nesterov';
import { rmsprop } from './rmsprop';

/** Every optimizer that takes a rate, in the order of the lesson. */
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

const ALL = [...OPTIMIZERS, ...RIVALS];

/** With a rate or without. */
export function findOptimizer(id: string): Optimizer | null {
  return ALL.find((optimizer) => optimizer.id === id) ?? null;
}

/** Whether what runs ignores the rate that was picked. */
export function isRateFree({ optimizer }: { readonly optimizer: string }): boolean {
  return findOptimizer(optimizer)?.isRateFree === true;
}
