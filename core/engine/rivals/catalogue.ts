import type { Optimizer } from '../optimizer';
import { adgd } from './adgd';
import { backtracking } from './backtracking';
import { polyak } from './polyak';
import { prodigy } from './prodigy';

/** Optimizers that find their own steps: each runs once, beside a class that picks. In the order of the form. */
export const RIVALS: readonly Optimizer[] = [polyak, adgd, prodigy, backtracking];
